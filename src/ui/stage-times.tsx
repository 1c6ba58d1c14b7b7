import type { CaseView } from '#contract/contract.ts';
import { fill } from './format.ts';
import { useWords } from './words.ts';

/** Days spent in each stage, behind one click. */
export function StageTimes({ stages }: Pick<CaseView, 'stages'>) {
  const { labels } = useWords();
  return (
    <details class="stage-times">
      <summary>{labels.matter.times}</summary>
      <dl class="rows">
        {stages.map(({ stage, days }) => (
          <div key={stage}>
            <dt>{labels.stages[stage]}</dt>
            <dd>{fill(labels.matter.days, { n: days })}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
