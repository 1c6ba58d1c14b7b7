import type { CalendarDate } from '#base/calendar-date.ts';
import type { LanguageCode } from '#languages/language.ts';
import { paymentWordsIn } from '../amounts/payment-places.ts';
import type { Sentence } from '../reading.ts';
import { askedApart } from './asked-apart.ts';
import { type ClausedSentence, clausesOf } from './clauses.ts';
import { type Facts, factsIn, type Stretch } from './facts.ts';
import { withoutRecalled } from './recalled-days.ts';
import { aimDays } from './tie-day.ts';
import type { Utter } from './uttered.ts';

/** Sentences heard of one mail; a remittance of a thousand rows still is read whole. */
const MAX_SENTENCES = 1500;

/** What the sentences of a mail are cut into clauses by. */
export type CutBy = {
  readonly facts: Facts;
  readonly language: LanguageCode;
  readonly sentOn: CalendarDate;
  readonly utter: Utter;
};

/** The sentences of a mail with their clauses, in reading order, and the facts that stand in them. */
export function sentencesToHear(
  sentences: readonly Sentence[],
  { facts: all, language, sentOn, utter }: CutBy,
): { readonly claused: readonly ClausedSentence[]; readonly facts: Facts } {
  const seen = factsIn(all, readStretches(sentences));
  const aimed = aimDays(seen.days, sentOn);
  const { recalls, asks } = paymentWordsIn(language);
  const facts = { ...seen, days: withoutRecalled(aimed, sentences, recalls) };
  const claused = sentences
    .slice(0, MAX_SENTENCES)
    .flatMap((sentence) => askedApart(sentence, facts, asks))
    .map((sentence, number) => clausesOf(sentence, number, { facts, language, utter }));
  return { claused, facts };
}

/** The stretch of each text that is read: facts beyond it belong to no sentence. */
function readStretches(sentences: readonly Sentence[]): readonly Stretch[] {
  const ends = new Map(sentences.map((sentence) => [sentence.in, sentence.end]));
  return [...ends].map(([place, end]) => ({ in: place, start: 0, end }));
}
