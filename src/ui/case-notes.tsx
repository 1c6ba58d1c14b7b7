import type { CaseNote } from '#contract/contract.ts';
import { Icon } from './icons.tsx';
import { noteWords } from './note-words.ts';
import { useWords } from './words.ts';

/** Facts of a case that do not fit together, to be known before one acts. */
export function CaseNotes({ notes }: { readonly notes: readonly CaseNote[] }) {
  const words = useWords();
  if (notes.length === 0) return null;
  return (
    <ul class="case-notes">
      {notes.map((note) => (
        <li key={noteWords(note, words)}>
          <Icon name="risk" /> {noteWords(note, words)}
        </li>
      ))}
    </ul>
  );
}
