import type { CaseView } from '#contract/contract.ts';
import { CaseNotes } from './case-notes.tsx';
import { DisputeRows } from './dispute-rows.tsx';
import { PromiseRows } from './promise-rows.tsx';
import { StageBar } from './stage-bar.tsx';
import { StageTimes } from './stage-times.tsx';

type FactsProps = { readonly collectionCase: CaseView; readonly isRisky: boolean };

/** Where a case stands: its stage, what is contested, what was promised, how long it took. */
export function CaseFacts({ collectionCase, isRisky }: FactsProps) {
  const { disputes, promises, stages, notes } = collectionCase;
  return (
    <>
      <StageBar collectionCase={collectionCase} />
      <CaseNotes notes={notes} />
      {disputes.length > 0 && <DisputeRows collectionCase={collectionCase} isRisky={isRisky} />}
      {promises.length > 0 && <PromiseRows promises={promises} />}
      {stages.length > 1 && <StageTimes stages={stages} />}
    </>
  );
}
