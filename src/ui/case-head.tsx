import type { ComponentChildren } from 'preact';
import type { CaseView } from '#contract/contract.ts';
import type { Labels } from '#languages/shape/labels.ts';
import { fill } from './format.ts';
import { useWords } from './words.ts';

type HeadProps = { readonly collectionCase: CaseView; readonly children?: ComponentChildren };

/** Number, state and owner of a case, and what can be done with the whole of it. */
export function CaseHead({ collectionCase, children }: HeadProps) {
  const { labels } = useWords();
  const { number, owner } = collectionCase;
  const facts = [
    stateWords(collectionCase, labels),
    fill(labels.matter.owner, { name: owner ?? labels.matter.nobody }),
  ];
  return (
    <header class="case-head">
      <h2>
        {labels.pane.case} <span class="case-number">{number}</span>
      </h2>
      {children}
      <p class="caption">{facts.filter(Boolean).join(' · ')}</p>
    </header>
  );
}

/** What its items are in, where the stage does not say it: a closed case is not "open", a broken promise not "promised". */
function stateWords({ state, stage }: CaseView, { states }: Labels): string {
  const isOver = stage.stage === 'closed' || stage.stage === 'resolved';
  return isOver || SAID_BY_STAGE.includes(state) ? '' : states[state];
}

const SAID_BY_STAGE: readonly CaseView['state'][] = ['open', 'promised'];
