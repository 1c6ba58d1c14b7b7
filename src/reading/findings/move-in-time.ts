import type { CalendarDate } from '#base/calendar-date.ts';
import type { FindingKind } from '#base/finding.ts';
import { foldText, saysAny } from '#languages/phrasing.ts';
import { opensWith, type PaymentPatterns } from '../amounts/payment-places.ts';
import type { DaySeen } from '../reading.ts';
import type { Clause } from './clauses.ts';
import type { Heard } from './heard.ts';
import type { Said } from './said.ts';

/** What is told by the tense and the day is a little less sure than what is heard. */
const BY_TENSE = 0.9;

/** The words that tell of time, and the day of the mail. */
export type InTime = {
  readonly payments: PaymentPatterns;
  readonly isValueDate: (folded: string) => boolean;
  readonly sentOn: CalendarDate;
};

/**
 * Money that is paid and money that will be are told apart by ear; where a day of the words can lie on one side only,
 * that decides: "goes on the 20th" is a promise, "went this morning" is none, and of "500 today and 300 on the 20th"
 * the later part lies ahead.
 */
export function moveInTime(said: readonly Said[], context: InTime): readonly Said[] {
  let last: Said | null = null;
  return said.map((one) => {
    const isNext = last?.clause.sentence === one.clause.sentence && last.clause.in === one.clause.in;
    const kind = kindOf(one, isNext ? last : null, context);
    const moved = kind === one.heard.kind ? one : { ...one, heard: asKind(one.heard, kind) };
    if (kind === 'paid' || kind === 'promise') last = moved;
    return moved;
  });
}

function kindOf(said: Said, before: Said | null, context: InTime): FindingKind {
  const { heard, clause, also } = said;
  const { went, goes } = context.payments;
  const tellsTime = [went, goes].some((words) => saysAny(clause.folded, words));
  const isList = (clause.isRow && !tellsTime) || also.some(({ isRow }) => isRow);
  if (isList || clause.in === 'subject' || clause.facts.days.length === 0) return heard.kind;
  if (heard.kind === 'promise' && isOver(clause, context)) return 'paid';
  return heard.kind === 'paid' && isToCome(clause, before, context) ? 'promise' : heard.kind;
}

/** "Went this morning", "was paid on Friday": moved, and no day that must lie ahead. */
function isOver({ folded, facts }: Clause, { payments, sentOn }: InTime): boolean {
  const isBehind = ({ past, toItem }: DaySeen) => past !== null && past <= sentOn && toItem === null;
  const goes = saysAny(folded.replace(payments.went, ' '), payments.goes);
  return saysAny(folded, payments.went) && !goes && facts.days.every(isBehind);
}

/** "Goes on the 20th", "now", "in week 44", "and the rest on the 20th": every day lies ahead, or at least may. */
function isToCome({ folded, facts }: Clause, before: Said | null, context: InTime): boolean {
  const { payments, sentOn, isValueDate } = context;
  const { days } = facts;
  if ([payments.went, payments.proofs].some((words) => saysAny(folded, words)) || isValueDate(folded))
    return false;
  if (!days.every(({ future, toItem }) => future !== null || toItem !== null)) return false;
  const isOnlyAhead = days.every(({ past }) => past === null || past > sentOn);
  const isNow = days.some(({ evidence }) => opensWith(payments.now, foldText(evidence.text)));
  const goesOn =
    before?.heard.kind === 'promise' || (before !== null && days.every((day) => isLater(day, before)));
  return isOnlyAhead || isNow || goesOn || saysAny(folded, payments.goes);
}

/** Looking back it would lie before the part named first. */
function isLater({ past }: DaySeen, { clause }: Said): boolean {
  const first = clause.facts.days.find((day) => day.past !== null)?.past ?? null;
  return first !== null && past !== null && past < first;
}

function asKind(heard: Heard, kind: FindingKind): Heard {
  return {
    ...heard,
    kind,
    score: heard.score * BY_TENSE,
    because: kind === 'promise' ? 'its day lies ahead' : 'its day lies behind',
    runnerUp: { kind: heard.kind, confidence: heard.score / 2 },
  };
}
