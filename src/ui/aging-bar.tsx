import type { Money } from '#base/money.ts';
import { amount } from './format.ts';
import { useWords, type Words } from './words.ts';

type Aging = readonly [number, number, number, number, number];

/** How old the open money is: a bar of five shades that opens into its figures. Credits draw nothing. */
export function AgingBar({ aging, currency }: { readonly aging: Aging; readonly currency: string }) {
  const words = useWords();
  const names = bucketNames(words);
  const money = (minor: number): Money => ({ minor, currency });
  return (
    <details class="aging">
      <summary>
        <span class="unseen">{words.labels.pane.aging}</span>
        <span class="bar" aria-hidden="true">
          {aging.map((minor, at) => (
            <span key={names[at]} class={`age-${at}`} style={{ flexGrow: Math.max(minor, 0) }} />
          ))}
        </span>
      </summary>
      <dl class="rows">
        {aging.map((minor, at) => (
          <div key={names[at]}>
            <dt>
              <span class={`swatch age-${at}`} />
              {names[at]}
            </dt>
            <dd>{amount(money(minor), words)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function bucketNames({ labels }: Words): readonly string[] {
  return [labels.pane.notDue, '1–30', '31–60', '61–90', labels.pane.daysOver];
}
