import type { DisputeView } from '#contract/contract.ts';
import { fill, shortDay } from './format.ts';
import { useWords } from './words.ts';

type ClockProps = {
  readonly clock: NonNullable<DisputeView['clock']>;
  /** Lets a passed day stand in red: where more than time is at risk. */
  readonly isRisky: boolean;
};

/** Marks drawn at most: what stays countable at a glance. */
const MOST_MARKS = 10;

/** How far the clock of a dispute has run against its service level. */
export function ClockMark({ clock, isRisky }: ClockProps) {
  const words = useWords();
  const { matter } = words.labels;
  const { day, of, dueOn, isPast } = clock;
  const due = fill(matter.dueOn, { day: shortDay(dueOn, words) });
  const marks = Array.from({ length: Math.min(of, MOST_MARKS) }, (_, at) => at);
  return (
    <span class={`clock ${isPast ? (isRisky ? 'past risky' : 'past') : ''}`} title={due}>
      <span class="marks" aria-hidden="true">
        {marks.map((at) => (
          <span key={at} class={at < (day * marks.length) / of ? 'run' : ''} />
        ))}
      </span>
      {fill(matter.day, { day, of })}
      <span class="unseen">, {due}</span>
    </span>
  );
}
