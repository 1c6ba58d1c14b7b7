import type { CaseView, DisputeView } from '#contract/contract.ts';
import { ClockMark } from './clock-mark.tsx';
import { amount, fill, plainAmount, shortDay } from './format.ts';
import { givenTo } from './step-words.ts';
import { useWords, type Words } from './words.ts';

type DisputesProps = {
  readonly collectionCase: CaseView;
  /** Those of the case to show. */
  readonly disputes: readonly DisputeView[];
  readonly isRisky: boolean;
};

/** What is contested: reason and clock, items and how much of them, who has it or should have it. */
export function DisputeRows({ collectionCase, disputes, isRisky }: DisputesProps) {
  const words = useWords();
  const { labels } = words;
  if (disputes.length === 0) return null;
  return (
    <ul class="facts">
      {disputes.map((dispute) => (
        <li key={`${dispute.messageId} ${dispute.reason}`} class={dispute.end ? 'ended' : ''}>
          <span>
            <b>{labels.kinds.dispute}</b> · {labels.reasons[dispute.reason]}
          </span>
          {dispute.clock && !dispute.end && <ClockMark clock={dispute.clock} isRisky={isRisky} />}
          {dispute.end && <span class="state">{endWords(dispute.end, words)}</span>}
          {(dispute.items.length > 0 || dispute.end) && (
            <span class="about">{aboutWords(dispute, words)}</span>
          )}
          {dispute.items.length > 0 && !dispute.end && <span class="money">{partWords(dispute, words)}</span>}
          {!dispute.end && <span class="whose">{holderWords(collectionCase, dispute, words)}</span>}
        </li>
      ))}
    </ul>
  );
}

/** The part contested of all that is open on the items. */
function partWords({ disputed, undisputed }: DisputeView, words: Words): string {
  if (!disputed) return '';
  if (!undisputed || undisputed.minor === 0) return amount(disputed, words);
  const whole = { ...disputed, minor: disputed.minor + undisputed.minor };
  return fill(words.labels.matter.partOf, {
    part: plainAmount(disputed, words),
    whole: amount(whole, words),
  });
}

function endWords(end: NonNullable<DisputeView['end']>, words: Words): string {
  const { outcomes, matter } = words.labels;
  return end.outcome === 'withdrawn' ? matter.withdrawn : outcomes[end.outcome];
}

/** The items; where it is over the credit note that answered for them, and the day. */
function aboutWords({ items, end }: DisputeView, words: Words): string {
  const ended = end ? [end.creditNumber, shortDay(end.on, words)] : [];
  return [items.join(', '), ...ended].filter(Boolean).join(' · ');
}

/** Who has it, since it was given to someone; else who should have it by the rules. */
function holderWords({ timeline }: CaseView, { resolver, since }: DisputeView, words: Words): string {
  const { matter, roles, pane } = words.labels;
  const step = timeline.find(
    (line) => line.step?.kind === 'assigned' && !line.isUndone && line.step.on >= since,
  )?.step;
  if (step?.kind === 'assigned') {
    const by = fill(pane.byDay, { day: shortDay(step.dueOn, words) });
    return `${fill(matter.withRole, { role: givenTo(step, words) })} · ${by}`;
  }
  return resolver ? fill(matter.forRole, { role: roles[resolver] }) : '';
}
