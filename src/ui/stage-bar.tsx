import { CASE_STEPS } from '#cases/stages/stage.ts';
import type { CaseView } from '#contract/contract.ts';
import { fill, shortDay } from './format.ts';
import { useWords } from './words.ts';

/** The four steps of a case as a bar, those done filled; where it stands in words. */
export function StageBar({ collectionCase }: { readonly collectionCase: CaseView }) {
  const words = useWords();
  const { stages, matter, caseSteps } = words.labels;
  const { carried, stage } = collectionCase;
  const done = carried.map((step) => caseSteps[step]).join(', ');
  const next = CASE_STEPS.find((step) => !carried.includes(step));
  return (
    <div class="stage">
      <span class="stage-bar" role="img" aria-label={done || stages[stage.stage]} title={done}>
        {CASE_STEPS.map((step) => (
          <span
            key={step}
            class={carried.includes(step) ? 'done' : step === next ? 'now' : ''}
            title={caseSteps[step]}
          />
        ))}
      </span>
      <p>{fill(matter.since, { stage: stages[stage.stage], day: shortDay(stage.since, words) })}</p>
    </div>
  );
}
