import type { ProofView } from '#contract/contract.ts';
import type { ProofLabel } from '#languages/shape/labels.ts';
import { useWords } from '#ui/words.ts';

/** The facts that speak for an account, best first. */
export function Proofs({ proofs }: { readonly proofs: readonly ProofView[] }) {
  const { labels } = useWords();
  return (
    <ul class="proof-list">
      {proofs.map(({ kind, value }) => (
        <li key={`${kind} ${value}`}>
          {labels.proofs[kind as ProofLabel] ?? kind}
          {value && (
            <>
              {': '}
              <b dir="auto">{value}</b>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
