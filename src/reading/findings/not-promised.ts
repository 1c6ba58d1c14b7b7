import { saysAny } from '#languages/phrasing.ts';
import { opensWith, type PaymentPatterns } from '../amounts/payment-places.ts';
import { type Clause, isAhead } from './clauses.ts';
import type { Said } from './said.ts';

/** Words of this many letters beside the days tell that something else happens: "on Thursday we have stocktaking". */
const WORD = /\p{L}{3,}/gu;
const LEAST_WORDS = 2;

/**
 * Without promises that only stand beside one: another day of its sentence ("my sister comes on Thursday, you get it next
 * week", "so that you have it before the weekend"), a part of what is asked for, or a day on which we wrote.
 */
export function withoutUnpromised(
  told: readonly Said[],
  clauses: readonly Clause[],
  payments: PaymentPatterns,
): readonly Said[] {
  return told.filter(
    (one) =>
      one.heard.kind !== 'promise' ||
      !(isBystander(one, told, payments) || isAskedFor(one, told, clauses) || isAnswer(one.clause, payments)),
  );
}

/** It names no sum and no item, and tells why or what else, where another clause promises both money and day. */
function isBystander(one: Said, told: readonly Said[], payments: PaymentPatterns): boolean {
  const { clause } = one;
  if (namesMoney(clause)) return false;
  const promise = told.find(
    (other) =>
      other !== one &&
      other.heard.kind === 'promise' &&
      isOfSentence(other.clause, clause) &&
      namesMoney(other.clause) &&
      other.clause.facts.days.some(isAhead),
  );
  if (!promise) return false;
  if (opensWith(payments.byClauses, clause.folded)) return true;
  return clause.start < promise.clause.start && tellsElse(clause, payments);
}

function namesMoney({ facts }: Clause): boolean {
  return facts.references.length + facts.amounts.length + facts.bare.length > 0;
}

/** More than a day, and no word of paying. */
function tellsElse({ folded, facts }: Clause, payments: PaymentPatterns): boolean {
  if ([payments.pays, payments.latest].some((words) => saysAny(folded, words))) return false;
  const ofDays = facts.days.reduce((sum, { evidence }) => sum + wordsIn(evidence.text), 0);
  return wordsIn(folded) - ofDays >= LEAST_WORDS;
}

function wordsIn(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** "Could I pay 400 now and the rest in May?": the question asks for all of it. */
function isAskedFor({ clause }: Said, told: readonly Said[], clauses: readonly Clause[]): boolean {
  const isQuestion = clauses.some((one) => one.isQuestion && isOfSentence(one, clause));
  return (
    isQuestion &&
    told.some((other) => other.heard.kind === 'plan_request' && isOfSentence(other.clause, clause))
  );
}

/** "Answered on the 15th, and again on Thursday": no money moves, and every day may lie behind. */
function isAnswer({ folded, facts }: Clause, { answers, pays, goes }: PaymentPatterns): boolean {
  const { days } = facts;
  if (days.length === 0 || !days.every(({ past }) => past !== null)) return false;
  return saysAny(folded, answers) && !saysAny(folded, pays) && !saysAny(folded, goes);
}

function isOfSentence(a: Clause, b: Clause): boolean {
  return a.in === b.in && a.sentence === b.sentence;
}
