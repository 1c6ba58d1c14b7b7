import type { Confidence } from '#base/finding.ts';
import { saysAny } from '#languages/phrasing.ts';
import { hearSentences } from '../learned/hear-sentences.ts';
import type { Finding, Reading, Sentence } from '../reading.ts';
import { followClauses } from './follow-clauses.ts';
import type { HeardClause, HearingContext } from './heard.ts';
import { mergeFindings } from './merge-findings.ts';
import { type CutBy, sentencesToHear } from './sentences-to-hear.ts';
import { settleFindings } from './settle-findings.ts';
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
  const said = followClauses(heard.clauses.map((one) => ofReminder(ofSubject(one, context), context)));
  const spoken = spokenIn(context.language);
  const tying = {
    clauses,
    said,
    facts,
    texts: context.texts,
    instalmentsIn: (folded: string) => instalmentsIn(folded, context),
    isValueDate: (folded: string) => saysAny(folded, spoken.valueDate),
  };
  const merged = mergeFindings(
    said.map((one) => tieFinding(one, tying)),
    context.texts,
  );
  const findings = settleFindings(merged, { clauses, facts, language: context.language });
  return { findings, sureness: surenessOf(findings, heard.surest) };
}

/** An answer's subject is the other side's; any other says less surely what the mail says. */
function ofSubject({ clause, heard }: HeardClause, context: FindingsContext): HeardClause {
  if (clause.in !== 'subject') return { clause, heard };
  if (ANSWERED.test(context.texts.subject)) return { clause, heard: [] };
  return { clause, heard: heard.map((one) => ({ ...one, score: one.score * SUBJECT_SCORE })) };
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
