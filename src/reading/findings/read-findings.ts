import type { Confidence } from '#base/finding.ts';
import { saysAny } from '#languages/phrasing.ts';
import { paymentWordsIn } from '../amounts/payment-places.ts';
import { hearSentences } from '../learned/hear-sentences.ts';
import type { Finding, Reading, Sentence } from '../reading.ts';
import type { Facts } from './facts.ts';
import { followClauses } from './follow-clauses.ts';
import type { HeardClause, HearingContext } from './heard.ts';
import { mergeFindings } from './merge-findings.ts';
import { moveInTime } from './move-in-time.ts';
import { withoutUnpromised } from './not-promised.ts';
import { withPlanRows } from './plan-rows.ts';
import { type CutBy, sentencesToHear } from './sentences-to-hear.ts';
import { settleFindings } from './settle-findings.ts';
import { maySay } from './speakers.ts';
import { spokenIn } from './spoken.ts';
import { surenessOf } from './sureness.ts';
import { tieFinding } from './tie-findings.ts';

/** What the findings are read from. */
export type FindingsContext = HearingContext & CutBy & { readonly texts: Reading['texts'] };

/** Words of a subject are fewer and said of the whole. */
const SUBJECT_SCORE = 0.9;
const ANSWERED = /^ {0,3}(?:re|aw|antw|sv|vs|r|rif|ref|res|tr|wg|fw|fwd|i|enc|rv|doorst)(?:\[\d{1,2}\])? ?:/i;

/** What a mail says, and how sure it is that it says just these kinds of things. */
export type Said = { readonly findings: readonly Finding[]; readonly sureness: Confidence };

/** All that the sentences say: heard clause by clause, joined, tied to their facts, merged and settled. */
export function readFindings(sentences: readonly Sentence[], context: FindingsContext): Said {
  const { claused, facts } = sentencesToHear(sentences, context);
  const clauses = claused.flatMap((one) => one.clauses);
  const heard = hearSentences(claused, context);
  const words = wordsOf(context);
  const told = followClauses(ofSubject(heard.clauses, context).map((one) => ofReminder(one, context)));
  const moved = withoutUnpromised(
    moveInTime(told, { ...words, sentOn: context.sentOn }),
    clauses,
    words.payments,
  );
  const said = maySay('promise', context.speaker) ? withPlanRows(moved, clauses, words.payments) : moved;
  const tying = { clauses, said, facts, texts: context.texts, ...words };
  const tied = said.flatMap((one) => onEachDay(tieFinding(one, tying), facts));
  const merged = mergeFindings(tied, context.texts);
  const findings = settleFindings(merged, { clauses, facts, language: context.language });
  return { findings, sureness: surenessOf(findings, said, heard.surest) };
}

/** The words of the language by which sums, days and counts are tied. */
function wordsOf(context: FindingsContext) {
  const { valueDate } = spokenIn(context.language);
  return {
    payments: paymentWordsIn(context.language),
    instalmentsIn: (folded: string) => instalmentsIn(folded, context),
    isValueDate: (folded: string) => saysAny(folded, valueDate),
  };
}

/** "400 every Friday for three weeks": the words of one promise tell several days. */
function onEachDay(finding: Finding, { days }: Facts): readonly Finding[] {
  if (finding.kind !== 'promise' || !finding.day) return [finding];
  const { evidence } = finding.day;
  const same = days.filter((day) => day.evidence.in === evidence.in && day.evidence.start === evidence.start);
  return same.length > 1 ? same.map((day) => ({ ...finding, day })) : [finding];
}

/**
 * An answer's subject is the other side's; any other speaks only where the text says nothing: beside a text that does, a
 * subject such as "payment of invoice 4512" was wrong ten times in thirteen (mails of four mailboxes).
 */
function ofSubject(clauses: readonly HeardClause[], { texts }: FindingsContext): readonly HeardClause[] {
  const isSubject = ({ clause }: HeardClause) => clause.in === 'subject';
  const isSaidBelow = clauses.some((one) => !isSubject(one) && one.heard.length > 0);
  const isMute = isSaidBelow || ANSWERED.test(texts.subject);
  return clauses.map((one) => {
    if (!isSubject(one)) return one;
    const heard = isMute ? [] : one.heard.map((said) => ({ ...said, score: said.score * SUBJECT_SCORE }));
    return { clause: one.clause, heard };
  });
}

/** When we ask for our money, that is a reminder and no question about the account. */
function ofReminder({ clause, heard }: HeardClause, { speaker, language }: FindingsContext): HeardClause {
  if (speaker !== 'us' || !saysAny(clause.folded, spokenIn(language).asksForPayment))
    return { clause, heard };
  return { clause, heard: heard.filter((one) => one.kind !== 'question') };
}

/** "in 3 instalments", "three parts": the first count of two to twelve. */
function instalmentsIn(folded: string, context: HearingContext): number | null {
  const digits = /(?<![\d.,/-])([2-9]|1[0-2])(?![\d.,/-])(?! ?%)/.exec(folded);
  if (digits) return Number(digits[1]);
  const at = spokenIn(context.language).counts.findIndex((count) => saysAny(folded, count));
  return at < 0 ? null : at + 2;
}
