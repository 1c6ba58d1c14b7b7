import type { CalendarDate } from '#base/calendar-date.ts';
import type { Language } from '#languages/language.ts';
import type { LetterField } from '#languages/shape/letters.ts';
import { fillPlaces } from './fill.ts';
import { joinWith } from './join.ts';
import type { LetterFacts } from './letter-facts.ts';
import { type DayForm, writeDay } from './write-day.ts';
import { writeSums } from './write-money.ts';

/** Numbers told in a subject; the rest is counted. */
const MAX_NUMBERS = 2;

type Words = (facts: LetterFacts, language: Language) => string | null;

/** Each field in words; null or empty where its fact is not known. */
const FIELD_WORDS: Readonly<Record<LetterField, Words>> = {
  caseNumber: ({ caseNumber }) => caseNumber,
  contact: ({ contact }) => contact,
  collector: ({ collector }) => collector,
  heardOn: ({ heardOn }, language) => dayOrNull(heardOn, 'past', language),
  numbers: numbersOf,
  reason: ({ reasons }, { letters }) =>
    joinWith(
      reasons.map((reason) => letters.reasons[reason]),
      letters.and,
    ),
  document: ({ reasons }, { letters }) =>
    joinWith(
      reasons.map((reason) => letters.evidence[reason]),
      letters.and,
    ),
  resolver: ({ resolver }, { letters }) => (resolver === null ? null : letters.resolvers[resolver]),
  answerBy: ({ answerBy }, language) => dayOrNull(answerBy, 'ahead', language),
  payBy: ({ payBy }, language) => dayOrNull(payBy, 'ahead', language),
  disputed: ({ disputed }, language) => writeSums(disputed, language),
  undisputed: ({ undisputed }, language) => writeSums(undisputed, language),
  creditNote: ({ creditNotes }, { letters }) => joinWith(creditNotes, letters.and),
  credited: ({ credited }, language) => writeSums(credited, language),
  remaining: ({ remaining }, language) => writeSums(remaining, language),
  promisedOn: ({ promisedOn }, language) => dayOrNull(promisedOn, 'ahead', language),
  promisedAmount: ({ promisedAmount }, language) => writeSums(promisedAmount, language),
  total: ({ total }, language) => writeSums(total, language),
  paidOn: ({ paidOn }, language) => dayOrNull(paidOn, 'past', language),
  customer: ({ customer }) => customer,
  account: ({ account }) => account,
  matter: ({ reasons }, { labels, letters }) =>
    joinWith(
      reasons.map((reason) => labels.reasons[reason]),
      letters.and,
    ),
  words: ({ words }) => words,
};

/** The value of a field; undefined where no letter has such a field. */
export function fieldWords(field: string, facts: LetterFacts, language: Language): string | null | undefined {
  return isField(field) ? FIELD_WORDS[field](facts, language) : undefined;
}

function isField(field: string): field is LetterField {
  return Object.hasOwn(FIELD_WORDS, field);
}

function dayOrNull(on: CalendarDate | null, form: DayForm, language: Language): string | null {
  return on === null ? null : writeDay(on, form, language);
}

/** A credit note is told beside its items, not among them. */
function numbersOf({ items, creditNotes }: LetterFacts, { letters }: Language): string {
  const all = items.map(({ number }) => number).filter((number) => !creditNotes.includes(number));
  if (all.length <= MAX_NUMBERS) return joinWith(all, letters.and);
  const numbers = all.slice(0, MAX_NUMBERS).join(', ');
  return fillPlaces(letters.lists.moreNumbers, { numbers, count: String(all.length - MAX_NUMBERS) });
}
