import type { CalendarDate } from '#base/calendar-date.ts';
import { matchesOf } from '#base/matches.ts';
import { evidenceAt } from '#base/span.ts';
import type { LanguageCode } from '#languages/language.ts';
import { foldLines } from '#languages/phrasing.ts';
import { paymentWordsIn } from '../amounts/payment-places.ts';
import type { AmountSeen, DaySeen, Reading } from '../reading.ts';

const PLACES = ['subject', 'body', 'forwarded'] as const;
/** "1,200 now", "sofort 1.200": nothing but a space between, and the end of the words or a comma behind. */
const SPACES = /^[ \u00a0]{1,2}$/;
const TRUST = 0.8;

/** "1,200 now and the rest in May": a sum makes of "now" the day of the mail; elsewhere it tells no day. */
export function readNow(
  texts: Reading['texts'],
  sums: readonly AmountSeen[],
  { sentOn, language }: { readonly sentOn: CalendarDate; readonly language: LanguageCode },
): readonly DaySeen[] {
  const { now } = paymentWordsIn(language);
  return PLACES.flatMap((place) => {
    const text = texts[place] ?? '';
    const here = sums.filter(({ evidence }) => evidence.in === place);
    if (here.length === 0) return [];
    return matchesOf(now, foldLines(text)).flatMap(({ index, 0: words }): readonly DaySeen[] => {
      const isBeside = here.some(({ evidence }) => SPACES.test(text.slice(evidence.end, index)));
      if (!isBeside) return [];
      const evidence = evidenceAt(place, text, index, index + words.length);
      return [{ future: sentOn, past: sentOn, toItem: null, evidence, confidence: TRUST }];
    });
  });
}
