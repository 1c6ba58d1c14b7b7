import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate, daysBetween, parseCalendarDate } from '#base/calendar-date.ts';
import { LANGUAGE_CODES, type LanguageCode } from '#languages/language.ts';
import { readDays } from '#reading/days/read-days.ts';
import { cases as de } from './days/de.cases.ts';
import { cases as en } from './days/en.cases.ts';
import { cases as es } from './days/es.cases.ts';
import { cases as fr } from './days/fr.cases.ts';
import { cases as it_ } from './days/it.cases.ts';
import { type DayCase, MEANINGS } from './days/meanings.ts';
import { cases as nl } from './days/nl.cases.ts';
import { cases as pt } from './days/pt.cases.ts';

const CASES: Readonly<Record<LanguageCode, readonly DayCase[]>> = { en, fr, de, es, it: it_, nl, pt };
const TUESDAY = '2026-03-10' as CalendarDate;

function read(text: string, language: LanguageCode, sentOn = TUESDAY) {
  return readDays({ subject: '', body: text, forwarded: null }, sentOn, language);
}

function inShort(text: string, language: LanguageCode) {
  return read(text, language).map((day) => [day.evidence.text, day.toItem ?? [day.future, day.past]]);
}

for (const code of LANGUAGE_CODES) {
  describe(`days in ${code}`, () => {
    for (const { text, says, notYet } of CASES[code]) {
      const run = notYet ? it.fails : it;
      run(notYet ? `${text} (not yet: ${notYet})` : text, () => {
        expect(inShort(text, code)).toEqual(says.map(([words, means]) => [words, MEANINGS[means]]));
      });
    }
  });
}

describe('days', () => {
  it('keeps two days of one sentence apart', () => {
    expect(inShort('Half on 14 March and the rest a week after that.', 'en')).toEqual([
      ['14 March', ['2026-03-14', null]],
      ['a week after that', ['2026-03-21', null]],
    ]);
  });

  it('reads month first only where the mail proves it', () => {
    const body = 'Paid 03/04/2026, the rest on 03/25/2026.';
    expect(read(body, 'en').map((day) => day.future)).toEqual(['2026-03-04', '2026-03-25']);
    expect(read('Paid 03/04/2026.', 'en').map((day) => day.future)).toEqual(['2026-04-03']);
  });

  it('means another Friday when said on a Friday, unless it says today', () => {
    const friday = '2026-03-13' as CalendarDate;
    expect(read('by Friday', 'en', friday).map((day) => [day.future, day.past])).toEqual([
      ['2026-03-20', '2026-03-06'],
    ]);
    expect(read('today, Friday', 'en', friday).map((day) => day.future)).toEqual(['2026-03-13']);
  });

  it('tells the places apart', () => {
    const texts = { subject: 'Payment on 14 March', body: 'See above.', forwarded: 'Paid on 5 March.' };
    const seen = readDays(texts, TUESDAY, 'en').map((day) => [day.evidence.in, day.evidence.text]);
    expect(seen).toEqual([
      ['subject', '14 March'],
      ['forwarded', '5 March'],
    ]);
  });
});

describe('laws of days', () => {
  const sentOn = fc
    .integer({ min: 0, max: 20_000 })
    .map((days) => addDays('1990-01-01' as CalendarDate, days));
  const language = fc.constantFrom(...LANGUAGE_CODES);
  const words = fc.constantFrom(
    '15',
    '3.',
    '14/03',
    '2026',
    'may',
    'Freitag',
    'vendredi',
    'el',
    'le',
    'bis',
    'within',
    '10',
    'days',
    'Tagen',
    'fin',
    'de',
    'mes',
    'mois',
    'week',
    '14',
    '-',
    '/',
    'märz',
    'March',
    '\n',
    'tomorrow',
    'morgen',
    "l'",
    'dia',
    'até',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(words, { maxLength: 12 }).map((list) => list.join(' ')),
  );

  it('shows the very words, in order, and never looks the wrong way for a day without a year', () => {
    fc.assert(
      fc.property(text, sentOn, language, (body, on, code) => {
        let last = 0;
        for (const day of read(body, code, on)) {
          expect(body.slice(day.evidence.start, day.evidence.end)).toBe(day.evidence.text);
          expect(day.evidence.start).toBeGreaterThanOrEqual(last);
          last = day.evidence.end;
          expect(day.future !== null || day.past !== null || day.toItem !== null).toBe(true);
          for (const told of [day.future, day.past]) if (told) expect(parseCalendarDate(told)).toBe(told);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds every weekday within a week, on either side', () => {
    fc.assert(
      fc.property(sentOn, fc.constantFrom('Monday', 'Wednesday', 'Friday', 'Sunday'), (on, weekday) => {
        const [day] = read(`by ${weekday}`, 'en', on);
        expect(daysBetween(on, day?.future ?? on)).toBeGreaterThan(0);
        expect(daysBetween(on, day?.future ?? on)).toBeLessThanOrEqual(7);
        expect(daysBetween(day?.past ?? on, on)).toBeGreaterThan(0);
        expect(daysBetween(day?.past ?? on, on)).toBeLessThanOrEqual(7);
      }),
    );
  });
});
