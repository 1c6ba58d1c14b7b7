import { useState } from 'preact/hooks';
import type { LetterView } from '#contract/contract.ts';
import { Action } from '#ui/action.ts';
import { fill } from '#ui/format.ts';
import { Icon } from '#ui/icons.tsx';
import { useWords, type Words } from '#ui/words.ts';
import { refusalWords } from '../refusal-words.ts';
import { meanwhileWords } from './meanwhile-words.ts';
import type { Hitch } from './use-deeds.ts';

/** Why the last thing did not happen, and the way on; what was typed is still there. */
export function HitchLine({
  hitch,
  onClose,
}: {
  readonly hitch: Hitch | null;
  readonly onClose: () => void;
}) {
  const words = useWords();
  const { labels } = words;
  if (hitch === null) return null;
  if (hitch.is === 'by-hand') return <ByHand letter={hitch.letter} onClose={onClose} />;
  return (
    <div class="line caution" role="alert">
      <p>{hitchWords(hitch, words)}</p>
      <Action look="subtle" name={labels.pane.dismiss} onAct={onClose}>
        <Icon name="close" />
      </Action>
    </div>
  );
}

function hitchWords(hitch: Exclude<Hitch, { readonly is: 'by-hand' }>, words: Words): string {
  const { deeds } = words.labels;
  switch (hitch.is) {
    case 'changed':
      return fill(deeds.meanwhile, { what: meanwhileWords(hitch.meanwhile, words) });
    case 'refused':
      return refusalWords(hitch.refusal, words);
    case 'unreachable':
      return deeds.noService;
  }
}

/** The letter as text, where Outlook opens no form (phones, very long letters). */
function ByHand({ letter, onClose }: { readonly letter: LetterView; readonly onClose: () => void }) {
  const { labels } = useWords();
  const [isCopied, copied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(letter.text);
    copied(true);
  };
  return (
    <div class="by-hand">
      <label>
        {labels.deeds.noForm}
        <textarea readOnly rows={8} value={letter.text} lang={letter.language} />
      </label>
      <div class="buttons">
        <Action onAct={() => void copy()}>{isCopied ? labels.deeds.copied : labels.deeds.copy}</Action>
        <Action look="subtle" onAct={onClose}>
          {labels.pane.dismiss}
        </Action>
      </div>
    </div>
  );
}
