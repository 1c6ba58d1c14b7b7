import { type CalendarDate, daysBetween } from '#base/calendar-date.ts';
import { matchesOf } from '#base/matches.ts';
import { overlaps } from '#base/span.ts';
import { opensWith } from '../amounts/payment-places.ts';
import type { DaySeen, Finding } from '../reading.ts';
import type { Clause } from './clauses.ts';
import { type Facts, factsOf } from './facts.ts';
import type { Said } from './said.ts';
import type { TyingContext } from './tying.ts';

/** Units between an invoice number and its own date: "4512 vom 3. März", "n° 4512 du 03/03". */
const BESIDE = 8;
/** Units around a day in which "at the latest" is looked for. */
const LATEST_NEAR = 16;
/** Units before a day in which "value date" is looked for. */
const VALUE_BEFORE = 24;

/** The day a finding speaks of, with one reading left: `future` of a promise, `past` of a payment made. */
export function dayOf(finding: Pick<Finding, 'kind' | 'day'>): CalendarDate | null {
  return finding.day?.future ?? finding.day?.past ?? null;
}

/** Days ahead after which a day without a year, which may lie behind too, is the day of an item: "from early July". */
const MOST_AHEAD = 200;

/** Days as of the mail: what is promised lies ahead, or is today; what was done lies behind, or is today. */
export function aimDays(days: readonly DaySeen[], sentOn: CalendarDate): readonly DaySeen[] {
  const isAhead = ({ future, past }: DaySeen) =>
    future !== null && future >= sentOn && (past === null || daysBetween(sentOn, future) <= MOST_AHEAD);
  return days.map((day) => ({ ...day, future: isAhead(day) ? day.future : null }));
}

/** The day of a promise or a payment: in its clause, else in the rest of its sentence, else in the words after it. */
export function tieDay(said: Said, context: TyingContext): DaySeen | null {
  if (said.heard.kind === 'promise') return tieAhead(said, context);
  if (said.heard.kind === 'paid') return tieBehind(said, context);
  return null;
}

function tieAhead(said: Said, context: TyingContext): DaySeen | null {
  const isAhead = (day: DaySeen) => day.future !== null || day.toItem !== null;
  const latest = said.clause.facts.days.find((day) => isAhead(day) && isLatest(day, said, context));
  const found = latest ?? firstOf(said, context, isAhead);
  return found && { ...found, past: null };
}

/** "By Friday, Monday at the latest": the last of several days. */
function isLatest({ evidence }: DaySeen, { clause }: Said, { payments }: TyingContext): boolean {
  if (clause.facts.days.length < 2) return false;
  const [start, end] = [evidence.start - clause.start, evidence.end - clause.start];
  const before = clause.folded.slice(Math.max(0, start - LATEST_NEAR), end);
  const isTold = matchesOf(payments.latest, before).some(({ index, 0: words }) => {
    const gap = before.slice(index + words.length, before.length - (end - start));
    return gap.length <= 4;
  });
  return isTold || opensWith(payments.latest, clause.folded.slice(end, end + LATEST_NEAR));
}

function tieBehind(said: Said, context: TyingContext): DaySeen | null {
  const valued = firstOf(said, context, (day) => day.future !== null && isValued(day, context));
  if (valued) return { ...valued, past: null };
  const behind = firstOf(said, context, (day) => day.past !== null);
  if (behind) return { ...behind, future: null };
  return firstOf(said, context, (day) => day.future !== null);
}

function isValued(day: DaySeen, context: TyingContext): boolean {
  const clause = context.clauses.find(
    (one) => one.in === day.evidence.in && one.start <= day.evidence.start && day.evidence.start < one.end,
  );
  if (!clause) return false;
  const at = day.evidence.start - clause.start;
  return context.isValueDate(clause.folded.slice(Math.max(0, at - VALUE_BEFORE), at));
}

function firstOf(said: Said, context: TyingContext, fits: (day: DaySeen) => boolean): DaySeen | null {
  for (const facts of placesToLook(said, context)) {
    const free = facts.days.filter(fits).filter((day) => isNearest(day, said, context));
    const own = free.filter((day) => !isBeside(day, facts));
    const best = [...(own.length > 0 ? own : free)].sort((a, b) => away(a, said) - away(b, said))[0];
    if (best) return best;
  }
  return null;
}

/** Its clause; the clauses of the sentence that say nothing; a next sentence that says nothing ("Friday at the latest."). */
function placesToLook(said: Said, context: TyingContext): readonly Facts[] {
  const { clause } = said;
  const isSilent = (sentence: number) =>
    context.clauses.filter(
      (one) =>
        one.in === clause.in &&
        one.sentence === sentence &&
        one !== clause &&
        !context.said.some((other) => other.clause === one || other.also.includes(one)),
    );
  const here = factsOf(clause.facts.days.length > 0 ? [clause] : [clause, ...goingOn(said, context)]);
  const sentence = factsOf(isSilent(clause.sentence));
  const next = factsOf(isSilent(clause.sentence + 1));
  return [here, sentence, ...(next.references.length === 0 ? [next] : [])];
}

/** "We pay 4512 and 4513 on Friday": the same is said of the next item, and there the day is told. */
function goingOn({ heard, clause }: Said, { said }: TyingContext): readonly Clause[] {
  const next = said.find(
    (one) =>
      one.clause.in === clause.in &&
      one.clause.sentence === clause.sentence &&
      one.clause.start >= clause.end,
  );
  return next && next.heard.kind === heard.kind ? [next.clause] : [];
}

/** Of two payments in one clause, each takes the day that stands nearest to its words. */
function isNearest(day: DaySeen, said: Said, context: TyingContext): boolean {
  const rivals = context.said.filter(
    (one) =>
      one !== said &&
      one.clause === said.clause &&
      (one.heard.kind === 'promise' || one.heard.kind === 'paid'),
  );
  return rivals.every((rival) => away(day, said) <= away(day, rival));
}

/** The day is the item's own, where the number is no sum: not in "500 on Friday". */
function isBeside(day: DaySeen, { references, bare }: Facts): boolean {
  return references.some((one) => {
    if (bare.some(({ evidence }) => overlaps(evidence, one.evidence))) return false;
    const between = day.evidence.start - one.evidence.end;
    return between >= 0 && between <= BESIDE;
  });
}

/** Units from the words to the day. */
function away(day: DaySeen, said: Said): number {
  const { heard } = said;
  return Math.max(0, day.evidence.start - heard.end, heard.start - day.evidence.end);
}
