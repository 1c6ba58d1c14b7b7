import { fill } from './format.ts';
import { useWords } from './words.ts';

const MOST = [1, 2, 3, 4] as const;

/** What a customer is worth to us, as dots. */
export function ValueDots({ value }: { readonly value: number }) {
  const { card } = useWords().labels;
  const told = `${card.value}: ${fill(card.ofAll, { n: value, all: MOST.length })}`;
  return (
    <span class="dots" role="img" aria-label={told} title={told}>
      {MOST.map((dot) => (
        <span key={dot} class={dot <= value ? 'full' : ''} />
      ))}
    </span>
  );
}
