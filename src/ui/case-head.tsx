import type { ComponentChildren } from 'preact';
import type { CaseView } from '#contract/contract.ts';
import { fill } from './format.ts';
import { useWords } from './words.ts';

type HeadProps = { readonly collectionCase: CaseView; readonly children?: ComponentChildren };

/** Number, state and owner of a case, and what can be done with the whole of it. */
export function CaseHead({ collectionCase, children }: HeadProps) {
  const { labels } = useWords();
  const { number, state, owner } = collectionCase;
  return (
    <header class="case-head">
      <h2>
        {labels.pane.case} <span class="case-number">{number}</span>
      </h2>
      {children}
      <p class="caption">
        {`${labels.states[state]} · ${fill(labels.matter.owner, { name: owner ?? labels.matter.nobody })}`}
      </p>
    </header>
  );
}
