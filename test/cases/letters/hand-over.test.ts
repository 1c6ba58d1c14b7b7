import { describe, expect, it } from 'vitest';
import { chooseLetters } from '#cases/letters/choose-letter.ts';
import { composeLetter } from '#cases/letters/compose-letter.ts';
import { htmlOfBlocks } from '#cases/letters/html-of-blocks.ts';
import type { LetterScene } from '#cases/letters/letter.ts';
import { CUSTOMER_LETTERS, type LetterKind } from '#cases/letters/letter-kind.ts';
import { writeLetter } from '#cases/letters/write-letter.ts';
import { QUOTED_WORDS } from '#cases/outgoing/sure.ts';
import { LANGUAGES } from '#languages/index.ts';
import { LANGUAGE_CODES, type LanguageCode } from '#languages/language.ts';
import { LETTER_VARIANTS } from '#languages/shape/letters.ts';
import { aFinding, day, euros } from '../samples.ts';
import { FULL_FACTS, openItem } from './full-facts.ts';
import { did, says, sceneOf } from './scene.ts';

const LOGISTICS = { name: '', email: 'logistics@nordwind.example' };
const WORDS = 'Two “special” boxes are missing.';
const given = did({
  kind: 'assigned',
  resolver: 'logistics',
  person: null,
  dueOn: day('2026-03-20'),
  because: '',
});
const contested = (more = {}) => {
  const finding = aFinding('dispute', ['F-1'], { amount: euros(30_000), reason: 'quantity', ...more });
  return { ...finding, evidence: { ...finding.evidence, text: WORDS } };
};
const scene = (more: Partial<LetterScene> = {}, finding = contested()) =>
  sceneOf([says([finding])], { events: [given], resolverAt: LOGISTICS, ...more });

function handOver(told: LetterScene) {
  const written = writeLetter({ kind: 'hand_over', variant: null }, told);
  if (written.is === 'refused') throw new Error(`${written.code} ${written.missing.join()}`);
  return written.letter;
}

describe('a hand-over', () => {
  it('tells whose it is, what is contested and since when, the very words, and by when we ask', () => {
    const { subject, text, to } = handOver(scene());
    expect(to).toEqual([LOGISTICS]);
    expect(subject).toMatch(/^\[RLC-\S+\] Dispute to settle: Calzados Prado, F-1$/);
    expect(text).toContain('customer Calzados Prado, account A1. Reason: quantity.');
    expect(text).toContain('Invoice F-1');
    expect(text.replaceAll('\u00a0', ' ')).toContain('Contested: €300.00, since 9 March 2026.');
    expect(text).toContain("The customer writes: “Two 'special' boxes are missing.”");
    expect(text).toContain('Please tell us by Friday 20 March 2026');
  });

  it.each(LANGUAGE_CODES)('in %s goes to the resolver, never to the customer', (language) => {
    expect(handOver(scene({ language })).to).toEqual([LOGISTICS]);
    const unknown = handOver(scene({ language, resolverAt: null }));
    expect(unknown.to).toEqual([]);
    expect(unknown.text).toContain('Calzados Prado');
  });

  it('of a dispute that names no item tells the words without sums', () => {
    const { variant, subject, text } = handOver(scene({ items: [] }));
    expect([variant, subject.slice(-14)]).toEqual(['matter', 'Calzados Prado']);
    expect(text).toContain('Contested since 9 March 2026.');
  });

  it('quotes no more than it knows again when it comes back', () => {
    const finding = contested();
    const long = { ...finding, evidence: { ...finding.evidence, text: 'missing boxes '.repeat(100) } };
    expect(handOver(scene({}, long)).text).toMatch(/ (?:missing|boxes)…”/);
  });

  it('is not among the letters to the customer', () => {
    expect(chooseLetters(scene()).map(({ kind }) => kind)).not.toContain('hand_over');
  });

  it('lacks the customer where the account is not known, and says so', () => {
    const written = writeLetter({ kind: 'hand_over', variant: null }, scene({ customer: null }));
    expect(written).toMatchObject({ is: 'refused', code: 'letter/missing-field', missing: ['customer'] });
  });
});

/** The words of a mail as the guard compares them, in runs. */
function runsOf(text: string): readonly string[] {
  const words = [...text.matchAll(/\p{L}+/gu)].map(([word]) => word.toLowerCase());
  return words.map((_, at) => words.slice(at, at + QUOTED_WORDS).join(' ')).slice(0, 1 - QUOTED_WORDS);
}

function htmlText(kind: LetterKind, variant: string, [code, count]: readonly [LanguageCode, number]): string {
  const items = Array.from({ length: count }, (_, at) => openItem(`HR26-1043${at}`, 5_000));
  const form = { kind, variant, tone: 'neutral', rest: 'due' } as const;
  const language = LANGUAGES[code];
  const { blocks } = composeLetter(form, { ...FULL_FACTS, items }, { language, most: 30 });
  return htmlOfBlocks(blocks, code).replace(/<[^>]*>/g, ' ');
}

describe.each(LANGUAGE_CODES)('letters to the customer in %s', (code) => {
  it.each([1, 2, 9])('have no run of words of the hand-over of %i items: the guard would warn', (count) => {
    const inside = runsOf(htmlText('hand_over', 'items', [code, count]));
    for (const kind of CUSTOMER_LETTERS)
      for (const variant of LETTER_VARIANTS[kind]) {
        const outside = runsOf(htmlText(kind, variant, [code, count]));
        expect(
          outside.filter((run) => inside.includes(run)),
          `${kind}.${variant}`,
        ).toEqual([]);
      }
  });
});
