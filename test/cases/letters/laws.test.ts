import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DISPUTE_REASONS, FINDING_KINDS, OUTCOMES, TONES } from '#base/finding.ts';
import type { CaseEvent } from '#cases/case-event.ts';
import { chooseLetters } from '#cases/letters/choose-letter.ts';
import { LETTER_KINDS } from '#cases/letters/letter-kind.ts';
import { utf8Length } from '#cases/letters/utf8-length.ts';
import { MOST_HTML_BYTES, writeLetter } from '#cases/letters/write-letter.ts';
import { LANGUAGE_CODES } from '#languages/language.ts';
import { aFinding, day, euros, eventOf, mailIn } from '../samples.ts';
import { openItem } from './full-facts.ts';
import { did, sceneOf, TODAY } from './scene.ts';

const numbers = fc.subarray(['F-1', 'F-2', 'X-404']);
const days = fc.integer({ min: 1, max: 28 }).map((date) => day(`2026-03-${String(date).padStart(2, '0')}`));
const sums = fc.integer({ min: 1, max: 200_000 }).map(euros);

const findings = fc
  .record({
    kind: fc.constantFrom(...FINDING_KINDS),
    items: numbers,
    reason: fc.constantFrom(...DISPUTE_REASONS),
    outcome: fc.constantFrom(...OUTCOMES),
    amount: fc.option(sums, { nil: null }),
    on: fc.option(days, { nil: null }),
    instalments: fc.option(fc.integer({ min: 0, max: 99 }), { nil: null }),
  })
  .map(({ kind, items, ...more }) => aFinding(kind, items, more));

const mails = fc
  .record({
    direction: fc.constantFrom(
      'inbound' as const,
      'inbound' as const,
      'outbound' as const,
      'internal' as const,
    ),
    sentOn: fc.integer({ min: 1, max: 10 }).map((date) => day(`2026-03-${String(date).padStart(2, '0')}`)),
    findings: fc.array(findings, { maxLength: 3 }),
    items: numbers,
    tone: fc.constantFrom(...TONES).map((label) => ({ label, score: 0 })),
    isEscalation: fc.boolean(),
  })
  .map((more) => mailIn(`m${more.sentOn}`, more));

const events: fc.Arbitrary<CaseEvent> = fc.oneof(
  fc
    .record({ outcome: fc.constantFrom(...OUTCOMES), items: numbers })
    .map((how) => did({ kind: 'outcome-recorded', note: 'inside', ...how })),
  fc.boolean().map((isFound) => did({ kind: 'payment-looked-up', items: [], isFound })),
  fc.constant(did({ kind: 'customer-told', letter: 'acknowledgement', how: 'mail' }, '2026-03-05')),
  fc.constant(
    did(
      { kind: 'assigned', resolver: 'sales', person: null, dueOn: day('2026-03-12'), because: '' },
      '2026-03-06',
    ),
  ),
  fc
    .record({ itemNumber: fc.constantFrom('F-1', 'F-2'), amount: sums, isWhole: fc.boolean() })
    .map((credit) =>
      eventOf({
        kind: 'credit-posted',
        creditNumber: 'C-9',
        issuedOn: day(TODAY),
        because: 'disputed_amount',
        ...credit,
      }),
    ),
);

const scenes = fc
  .record({
    mails: fc.array(mails, { minLength: 1, maxLength: 5 }),
    events: fc.array(events, { maxLength: 4 }),
    open: fc.tuple(fc.constantFrom(0, 1, 70_000, 100_000), fc.constantFrom(0, 50_000)),
    language: fc.constantFrom(...LANGUAGE_CODES),
  })
  .map(({ mails: heard, open: [first, second], ...more }) => {
    const items = [
      openItem('F-1', first, { amount: euros(100_000) }),
      openItem('F-2', second, { amount: euros(50_000) }),
    ];
    return sceneOf(heard, { ...more, items });
  });

describe('laws of letters', () => {
  it('every letter that fits can be written, whatever happened', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        for (const choice of chooseLetters(scene)) {
          const written = writeLetter(choice, scene);
          expect(written.is === 'letter' ? [] : [choice, written]).toEqual([]);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it('a letter is whole or refused, never with a gap; it names no item and no note that the ledger does not tell', () => {
    fc.assert(
      fc.property(scenes, fc.constantFrom(...LETTER_KINDS), (scene, kind) => {
        const written = writeLetter({ kind, variant: null }, scene);
        if (written.is === 'refused') {
          expect(written.missing.length > 0).toBe(written.code === 'letter/missing-field');
          return;
        }
        const { text, html, subject } = written.letter;
        expect(subject + text).not.toMatch(/[{}]|\bnull\b|undefined|NaN|X-404|inside/);
        expect(utf8Length(html)).toBeLessThanOrEqual(MOST_HTML_BYTES);
      }),
      { numRuns: 3_000 },
    );
  });
});
