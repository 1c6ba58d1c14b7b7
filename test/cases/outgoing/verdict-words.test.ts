import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCalendarDate } from '#base/calendar-date.ts';
import { DISPUTE_REASONS } from '#base/finding.ts';
import type { VerdictReason } from '#cases/outgoing/verdict.ts';
import { LONGEST_MESSAGE, wordsOfVerdict } from '#cases/outgoing/verdict-words.ts';
import { LANGUAGES } from '#languages/index.ts';
import { LANGUAGE_CODES } from '#languages/language.ts';
import { day, euros } from '../samples.ts';

const PARTS = { part: euros(2_209), amount: euros(110_464), rest: euros(108_255) };
const HEARD = { who: 'S. Moreau', on: day('2026-09-21'), caseId: 'case-1' };
const DISPUTED: VerdictReason = {
  kind: 'disputed',
  item: 'F26/07-0737',
  reason: 'pricing',
  parts: PARTS,
  ...HEARD,
};
const PAID: VerdictReason = { kind: 'paid', item: 'F26/07-0740', on: null, caseId: null };
const today = day('2026-10-01');

describe('what the guard says', () => {
  it.each([
    {
      language: 'en' as const,
      says: 'F26/07-0737 is disputed since 21 Sept (price, 22.09 of 1,104.64 EUR, S. Moreau): chase the other 1,082.55 or the rest of the account?',
    },
    {
      language: 'fr' as const,
      says: 'F26/07-0737 est contestée depuis le 21 sept. (prix, 22,09 sur 1 104,64 EUR, S. Moreau) : relancer les 1 082,55 restants ou le reste du compte ?',
    },
    {
      language: 'de' as const,
      says: 'F26/07-0737 ist seit 21. Sept. bestritten (Preis, 22,09 von 1.104,64 EUR, S. Moreau): die übrigen 1.082,55 anmahnen oder den Rest des Kontos?',
    },
  ])('in $language: one sentence and the facts', ({ language, says }) => {
    const { message } = wordsOfVerdict({ is: 'warn', reasons: [DISPUTED] }, { language, today });
    expect(message.replace(/[\u00a0\u202f]/g, ' ')).toBe(says);
  });

  it('names three, then how many more', () => {
    const reasons = [DISPUTED, PAID, PAID, PAID, PAID];
    const { message, lines } = wordsOfVerdict({ is: 'warn', reasons }, { language: 'en', today });
    expect(message.split('\n').length).toBe(4);
    expect(message.endsWith('\nand 2 more')).toBe(true);
    expect(lines.length).toBe(5);
  });

  it('names fewer where three do not fit', () => {
    const who = 'Wilhelmina Amalia von Hohenstein-Waldenburg zu Unterwittelsbach';
    const reasons = Array.from({ length: 4 }, () => ({ ...DISPUTED, item: 'F'.repeat(70), who }));
    const { message } = wordsOfVerdict({ is: 'warn', reasons }, { language: 'fr', today });
    expect(message.length).toBeLessThanOrEqual(LONGEST_MESSAGE);
    expect(message).toMatch(/\net [23] de plus$/);
  });

  it('says the year where it is another one, and has a word for a mail without a name', () => {
    const reason = { ...DISPUTED, who: '', on: day('2025-12-30') };
    const { message } = wordsOfVerdict({ is: 'warn', reasons: [reason] }, { language: 'en', today });
    expect(message).toContain('since 30 Dec 2025 (price, 22.09 of 1,104.64 EUR, the customer)');
  });

  it('is empty for nothing', () => {
    expect(wordsOfVerdict({ is: 'allow', reasons: [] }, { language: 'en', today }).message).toBe('');
  });
});

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.constantFrom(
    '**pay** [here](http://evil.example)',
    '<b>x</b>\r\n# now',
    '`code` | ~~gone~~',
    '\u202e\u0000x',
  ),
);
const on = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => parseCalendarDate(date.toISOString()) ?? today);
const money = fc.record({
  minor: fc.maxSafeInteger(),
  currency: fc.constantFrom('EUR', 'JPY', 'TND', 'USD'),
});
const parts = fc.option(fc.record({ part: money, amount: money, rest: money }));
const heard = { who: text, on, caseId: fc.constant('case-1') };
const reason: fc.Arbitrary<VerdictReason> = fc.oneof(
  fc.record({
    kind: fc.constant('disputed' as const),
    item: text,
    reason: fc.constantFrom(...DISPUTE_REASONS),
    parts,
    ...heard,
  }),
  fc.record({ kind: fc.constant('promised' as const), item: text, by: on, parts, ...heard }),
  fc.record({ kind: fc.constant('claimed_paid' as const), item: text, ...heard }),
  fc.record({ kind: fc.constant('paid' as const), item: text, on: fc.option(on), caseId: fc.constant(null) }),
  fc.record({
    kind: fc.constant('credited' as const),
    item: text,
    on,
    number: text,
    parts,
    caseId: fc.constant('case-1'),
  }),
  fc.record({
    kind: fc.constantFrom('insolvency' as const, 'legal' as const, 'blocked' as const),
    customer: text,
    ...heard,
  }),
  fc.record({
    kind: fc.constant('wrong_recipient' as const),
    email: text,
    customer: text,
    caseId: fc.constant(null),
  }),
  fc.record({
    kind: fc.constant('look_alike' as const),
    email: text,
    domain: text,
    known: text,
    customer: text,
    caseId: fc.constant(null),
  }),
  fc.record({ kind: fc.constant('internal_quote' as const), words: text, ...heard }),
);

describe.each(LANGUAGE_CODES)('the words in %s', (language) => {
  it('fit into a Smart Alert, whatever is in them, and 2,000 of them too', () => {
    fc.assert(
      fc.property(fc.array(reason, { minLength: 1, maxLength: 12 }), fc.boolean(), (some, isMany) => {
        const reasons = isMany
          ? Array.from({ length: 2_000 }, (_, at) => some[at % some.length] ?? PAID)
          : some;
        const { message, lines } = wordsOfVerdict({ is: 'warn', reasons }, { language, today });
        expect(message.length).toBeGreaterThan(0);
        expect(message.length).toBeLessThanOrEqual(LONGEST_MESSAGE);
        expect(message.split('\n').length).toBeLessThanOrEqual(4);
        expect(lines.length).toBe(reasons.length);
      }),
      { numRuns: 60 },
    );
  });

  it('hold no markup of whoever is named', () => {
    fc.assert(
      fc.property(text, text, (who, customer) => {
        const reasons: readonly VerdictReason[] = [
          { ...DISPUTED, who },
          { kind: 'legal', customer, ...HEARD, who },
        ];
        const { message } = wordsOfVerdict({ is: 'warn', reasons }, { language, today });
        expect(message).not.toMatch(/[*_`#[\]<>|~{}]/);
      }),
    );
  });

  it('have every place filled, and a button that fits', () => {
    const { openCase, more, someone, ...sentences } = LANGUAGES[language].guardWords;
    expect(openCase.length).toBeLessThanOrEqual(20);
    expect(more).toContain('{n}');
    expect(someone.length).toBeGreaterThan(0);
    for (const [name, sentence] of Object.entries(sentences)) {
      const places = [...sentence.matchAll(/\{(\w+)\}/g)].map(([, place]) => place).toSorted();
      const english = LANGUAGES.en.guardWords[name as keyof typeof sentences];
      expect([name, places]).toEqual([
        name,
        [...english.matchAll(/\{(\w+)\}/g)].map(([, place]) => place).toSorted(),
      ]);
    }
  });
});
