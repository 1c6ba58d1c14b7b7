import type { CaseView } from '#contract/contract.ts';
import { CaseNotes } from './case-notes.tsx';
import { DisputeRows } from './dispute-rows.tsx';
import { fill } from './format.ts';
import { isAwaited, PromiseRows } from './promise-rows.tsx';
import { StageBar } from './stage-bar.tsx';
import { StageTimes } from './stage-times.tsx';
import { useWords } from './words.ts';

type FactsProps = { readonly collectionCase: CaseView; readonly isRisky: boolean };

/** Where a case stands: its stage, what is contested, what was promised, how long it took. */
export function CaseFacts({ collectionCase, isRisky }: FactsProps) {
  const { disputes, promises, stages, notes } = collectionCase;
  return (
    <>
      <StageBar collectionCase={collectionCase} />
      <CaseNotes notes={notes} />
      <DisputeRows collectionCase={collectionCase} disputes={disputes.filter(isOpen)} isRisky={isRisky} />
      <PromiseRows promises={promises.filter(isAwaited)} />
      <Ended collectionCase={collectionCase} />
      {stages.length > 1 && <StageTimes stages={stages} />}
    </>
  );
}

/** Ended ones shown at once: more of them would hide what is still open. */
const FEW = 2;

/** What is over: a few stand there, many wait behind a click. */
function Ended({ collectionCase }: Pick<FactsProps, 'collectionCase'>) {
  const { matter } = useWords().labels;
  const disputes = collectionCase.disputes.filter((one) => !isOpen(one));
  const promises = collectionCase.promises.filter((one) => !isAwaited(one));
  const count = disputes.length + promises.length;
  const rows = (
    <>
      <DisputeRows collectionCase={collectionCase} disputes={disputes} isRisky={false} />
      <PromiseRows promises={promises} />
    </>
  );
  if (count <= FEW) return rows;
  return (
    <details class="ended-facts">
      <summary>{fill(matter.earlier, { n: count })}</summary>
      {rows}
    </details>
  );
}

function isOpen({ end }: CaseView['disputes'][number]): boolean {
  return end === null;
}
