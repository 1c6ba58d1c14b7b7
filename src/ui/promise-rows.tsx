import type { PromiseView } from '#contract/contract.ts';
import { amount, fill, shortDay } from './format.ts';
import { useWords, type Words } from './words.ts';

/** Promises nobody waits for: they stand back. */
const OVER: readonly PromiseView['status'][] = ['superseded', 'withdrawn', 'kept'];
const BROKEN: readonly PromiseView['status'][] = ['broken', 'partly_kept'];

/** What was promised: day and sum, what became of it, and how often it was promised before. */
export function PromiseRows({ promises }: { readonly promises: readonly PromiseView[] }) {
  const words = useWords();
  const { labels } = words;
  if (promises.length === 0) return null;
  return (
    <ul class="facts">
      {promises.map((promise) => (
        <li key={`${promise.messageId} ${promise.by} ${promise.items}`} class={rowClass(promise)}>
          <span>
            <b>{labels.kinds.promise}</b> · {promise.by ? shortDay(promise.by, words) : labels.matter.noDay}
          </span>
          <span class="state">{labels.promises[promise.status]}</span>
          <span class="about">
            {[promise.items.join(', '), nthWords(promise, words)].filter(Boolean).join(' · ')}
          </span>
          <span class="money">{promise.amount && amount(promise.amount, words)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Whether anyone still waits for it, or for what came of it. */
export function isAwaited({ status }: PromiseView): boolean {
  return !OVER.includes(status);
}

function rowClass({ status }: PromiseView): string {
  if (OVER.includes(status)) return 'ended';
  return BROKEN.includes(status) ? 'broken' : '';
}

const SECOND = 2;
const THIRD = 3;

/** Only what was promised before is counted. */
function nthWords({ nth }: PromiseView, { labels: { matter } }: Words): string {
  if (nth < SECOND) return '';
  if (nth === SECOND) return matter.second;
  return nth === THIRD ? matter.third : fill(matter.nth, { n: nth });
}
