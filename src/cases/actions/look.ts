import type { CalendarDate } from '#base/calendar-date.ts';
import type { FindingKind } from '#base/finding.ts';
import { addWorkingDays } from '#base/working-days.ts';
import type { CollectionCase } from '../collection-case.ts';
import { type Dispute, isOpenDispute } from '../disputes/dispute.ts';
import { type DunningBlock, dunningBlockOf } from '../dunning/dunning-block.ts';
import type { MailInCase } from '../mail-in-case.ts';
import { wasHeardBefore } from '../moments.ts';
import type { HouseRules } from '../policy/house-rules.ts';
import type { PromiseToPay } from '../promises/promise-to-pay.ts';
import { promisesOf } from '../promises/promises.ts';
import type { StageSpan } from '../stages/stage.ts';
import type { CaseStepOf, StepKind } from '../steps/case-step.ts';

/** What the rules of the next action look at. */
export type Seen = {
  readonly today: CalendarDate;
  readonly house: HouseRules;
  readonly collectionCase: CollectionCase;
  readonly stage: StageSpan;
  /** The customer's mails since our last word, oldest first. */
  readonly unanswered: readonly MailInCase[];
  /** The day of our last word to the customer; null when there was none. */
  readonly toldOn: CalendarDate | null;
  readonly openDisputes: readonly Dispute[];
  /** The latest promise that still counts. */
  readonly promise: PromiseToPay | null;
  /** Why nobody reminds the account, by this case or another; null where reminding goes on. */
  readonly block: DunningBlock | null;
};

/** Promises that nobody waits for. */
const OVER: readonly PromiseToPay['status'][] = ['superseded', 'withdrawn', 'kept'];

/** Looks at a case once, for all rules. */
export function look(collectionCase: CollectionCase, today: CalendarDate, house: HouseRules): Seen {
  const { mails, disputes, stages, openedOn } = collectionCase;
  const told = toldAt(collectionCase);
  const promises = promisesOf(collectionCase, today, house.policy.graceDays);
  return {
    today,
    house,
    collectionCase,
    stage: stages.at(-1) ?? { stage: 'identified', since: openedOn },
    unanswered: inboundFrom(mails, told.place),
    toldOn: told.on,
    openDisputes: disputes.filter(isOpenDispute),
    promise:
      promises.findLast(
        (one) => !OVER.includes(one.status) && one.paidOn === null && !isAllGone(collectionCase, one.items),
      ) ?? null,
    block: house.block ?? dunningBlockOf([collectionCase], today),
  };
}

/** The customer's mails since our last word, oldest first. */
export function unansweredIn(collectionCase: CollectionCase): readonly MailInCase[] {
  return inboundFrom(collectionCase.mails, toldAt(collectionCase).place);
}

function inboundFrom(mails: readonly MailInCase[], place: number): readonly MailInCase[] {
  return mails.slice(place).filter(({ direction }) => direction === 'inbound');
}

/** Items that all left the ledger: they may be paid, and nobody is reminded of them. */
export function isAllGone({ goneItems }: CollectionCase, numbers: readonly string[]): boolean {
  return numbers.length > 0 && numbers.every((number) => goneItems.includes(number));
}

/** Our last word: a letter that we read, or one that a person says was sent or told on the phone. */
function toldAt(collectionCase: CollectionCase): {
  readonly place: number;
  readonly on: CalendarDate | null;
} {
  const { mails } = collectionCase;
  const letter = mails.findLastIndex(({ direction }) => direction === 'outbound');
  const step = lastStep(collectionCase, 'customer-told');
  const heardBy = step ? mails.findLastIndex((mail) => wasHeardBefore(mail, step)) : -1;
  const on = later(mails[letter]?.sentOn ?? null, step?.on ?? null);
  return { place: Math.max(letter, heardBy) + 1, on };
}

function later(a: CalendarDate | null, b: CalendarDate | null): CalendarDate | null {
  return a === null || (b !== null && b > a) ? b : a;
}

type LastStep<Kind extends StepKind> = CaseStepOf<Kind> & { readonly id: string; readonly at: string };

/** The latest step of a kind; undefined where none was made. */
export function lastStep<Kind extends StepKind>(
  { steps }: CollectionCase,
  kind: Kind,
): LastStep<Kind> | undefined {
  return steps.findLast((step): step is Extract<typeof step, { kind: Kind }> => step.kind === kind);
}

/** The working day by which an unanswered mail of this kind wants its answer; null when none waits. */
export function answerDay({ unanswered }: Seen, kind: FindingKind, days: number): CalendarDate | null {
  const mail = unanswered.find(({ findings }) => findings.some((finding) => finding.kind === kind));
  return mail ? addWorkingDays(mail.sentOn, days) : null;
}
