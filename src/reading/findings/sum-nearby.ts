import type { FindingKind } from '#base/finding.ts';
import type { AmountSeen, Reference } from '../reading.ts';
import type { Clause } from './clauses.ts';
import { factsOf } from './facts.ts';
import type { Said } from './said.ts';
import type { TyingContext } from './tying.ts';

/** Sentences looked back for the sum of each of several items. */
const SENTENCES_BACK = 6;

/** What is said of a sum that makes it another's: it is contested, paid or promised there. */
const TAKES_ITS_SUM: readonly FindingKind[] = [
  'dispute',
  'paid',
  'promise',
  'plan_request',
  'resolution',
  'bank_change',
];

/**
 * The sum of a promise that names none: of each part ("400 each"), of the rest of its sentence, of "you will receive
 * …" behind it, or the one sum of the sentence before, where it speaks of "it".
 */
export function sumNearby(said: Said, context: TyingContext): AmountSeen | null {
  return (
    sumOfEach(said, context) ??
    sumOfEachItem(said, context) ??
    inSentence(said, context) ??
    received(said, context) ??
    toldBefore(said, context)
  );
}

/** "Three instalments of 400, on the 1st, the 15th and the 30th". */
function sumOfEach({ clause }: Said, context: TyingContext): AmountSeen | null {
  const before = ofSentence(clause.sentence, clause, context).filter((one) => one.start < clause.start);
  const sums = sumsOf(before);
  const isOfEach = before.some((one) => one.folded.search(context.payments.each) >= 0);
  return isOfEach ? (sums.at(-1) ?? null) : null;
}

/** "4512 and 4513, 785.30 each. […] I pay 4512 on Friday.": the sum of each of the items holds for the one promised. */
function sumOfEachItem({ clause, also }: Said, { clauses, payments }: TyingContext): AmountSeen | null {
  const mine = factsOf([clause, ...also]).references;
  const before = clauses.filter(
    (one) =>
      one.in === clause.in && one.start < clause.start && one.sentence >= clause.sentence - SENTENCES_BACK,
  );
  const telling = before.findLast((one) => one.folded.search(payments.each) >= 0);
  const sentence = before.filter((one) => one.sentence === telling?.sentence);
  const isNamed = factsOf(sentence).references.some((its) => mine.some((my) => isSameNumber(its, my)));
  return isNamed ? onlyOne(sumsOf(sentence)) : null;
}

/** "702372" is "VHU-702372". */
function isSameNumber(a: Reference, b: Reference): boolean {
  return (
    a.form === 'number' && b.form === 'number' && (a.number.endsWith(b.number) || b.number.endsWith(a.number))
  );
}

/** Words of the same sentence in which nothing else is said. */
function inSentence({ clause }: Said, context: TyingContext): AmountSeen | null {
  return onlyOne(
    sumsOf(ofSentence(clause.sentence, clause, context).filter((one) => isSilent(one, context))),
  );
}

/** "20418 on Friday. You will receive 1,011.01." */
function received({ clause }: Said, context: TyingContext): AmountSeen | null {
  const behind = [clause.sentence, clause.sentence + 1].flatMap((sentence) =>
    ofSentence(sentence, clause, context).filter((one) => one.start > clause.start),
  );
  const telling = behind.filter((one) => one.folded.search(context.payments.receives) >= 0);
  const sums = telling.flatMap((one) => {
    const at = one.start + one.folded.search(context.payments.receives);
    return one.facts.amounts.filter(({ decimal, evidence }) => decimal !== null && evidence.start > at);
  });
  return onlyOne(sums);
}

/** "I have your letter about the 812.40. It goes on Friday." */
function toldBefore(said: Said, context: TyingContext): AmountSeen | null {
  const { clause, also } = said;
  const named = factsOf([clause, ...also]).references.filter((one) => one.form !== 'pointing');
  if (named.length > 0) return null;
  const before = ofSentence(clause.sentence - 1, clause, context);
  const isTaken = context.said.some(
    (one) =>
      TAKES_ITS_SUM.includes(one.heard.kind) && [one.clause, ...one.also].some((its) => before.includes(its)),
  );
  return isTaken ? null : onlyOne(sumsOf(before));
}

function ofSentence(sentence: number, clause: Clause, { clauses }: TyingContext): readonly Clause[] {
  return clauses.filter((one) => one !== clause && one.in === clause.in && one.sentence === sentence);
}

function isSilent(clause: Clause, { said }: TyingContext): boolean {
  return !said.some((one) => one.clause === clause || one.also.includes(clause));
}

function sumsOf(clauses: readonly Clause[]): readonly AmountSeen[] {
  return factsOf(clauses).amounts.filter(({ decimal }) => decimal !== null);
}

function onlyOne(sums: readonly AmountSeen[]): AmountSeen | null {
  const total = sums.find(({ isTotal }) => isTotal);
  if (total) return total;
  const [sum, ...more] = sums;
  return sum && more.every(({ decimal }) => decimal === sum.decimal) ? sum : null;
}
