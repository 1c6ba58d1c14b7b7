import { saysAny } from '#languages/phrasing.ts';
import type { PaymentPatterns } from '../amounts/payment-places.ts';
import { type Clause, isBare } from './clauses.ts';
import type { Said } from './said.ts';

/** Fewer rows are no plan. */
const LEAST_ROWS = 2;
/** Words of a heading; more is a sentence, which is heard. */
const HEADING_WORDS = 8;
const SURE = 0.8;

/**
 * Rows with a sum and a day ahead under a heading such as "payment plan" (in the subject, or right above them) are
 * promises, one for each day, unless the heading asks.
 */
export function withPlanRows(
  said: readonly Said[],
  clauses: readonly Clause[],
  payments: PaymentPatterns,
): readonly Said[] {
  const rows = clauses.filter((clause) => clause.in === 'body' && isPlanned(clause));
  const heading = rows[0] && headingOf(rows[0], clauses, payments);
  if (!heading || rows.length < LEAST_ROWS) return said;
  const others = said
    .filter((one) => one.clause !== heading && !rows.includes(one.clause))
    .map((one) => ({ ...one, also: one.also.filter((clause) => !rows.includes(clause)) }));
  return [...others, ...rows.map(promisedBy)];
}

function isPlanned(clause: Clause): boolean {
  const { days, amounts } = clause.facts;
  const isOneDay = days.length === 1 && days.every(({ future, past }) => future !== null && past === null);
  return (clause.isRow || isBare(clause)) && isOneDay && amounts.some(({ decimal }) => decimal !== null);
}

/** The short line above the first row, else the subject; null where neither speaks of payments to come. */
function headingOf(
  first: Clause,
  clauses: readonly Clause[],
  { plans, proposes }: PaymentPatterns,
): Clause | null {
  const above = clauses.find((one) => one.in === first.in && one.sentence === first.sentence - 1);
  const subject = clauses.find((one) => one.in === 'subject');
  const fits = (one: Clause | undefined) =>
    one !== undefined &&
    !one.isQuestion &&
    one.folded.split(' ').length <= HEADING_WORDS &&
    saysAny(one.folded, plans) &&
    !saysAny(one.folded, proposes);
  return [above, subject].find(fits) ?? null;
}

function promisedBy(clause: Clause): Said {
  const { start, end } = clause;
  const heard = {
    start,
    end,
    kind: 'promise' as const,
    reason: null,
    document: null,
    outcome: null,
    score: SURE,
    detailChance: 1,
    because: 'a row of a plan of payments',
    runnerUp: null,
  };
  return { heard, clause, also: [] };
}
