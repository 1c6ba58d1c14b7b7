import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#languages/index.ts';
import { LANGUAGE_CODES, type LanguageCode } from '#languages/language.ts';
import { foldText, phrasing } from '#languages/phrasing.ts';
import { indexPatterns, mayMatch } from '#languages/search/pattern-index.ts';
import { dayPatternsIn } from '#reading/days/day-pattern.ts';
import { pointingRowsOf } from '#reading/references/pointing-rows.ts';
import { labelledText } from '../../../scripts/labelled-text.mjs';

/** What may stand in a mail between words: signs, letters that fold to several, halves of a sign. */
const ODD = [
  '',
  ' ',
  '\n',
  '\t',
  '-',
  '.',
  '’',
  '…',
  '\u00a0',
  'é',
  'ß',
  'İ',
  '×',
  'ﬁ',
  '1',
  '26',
  '\ud83d',
  'x',
];
const TEXTS = 300;
/** The share of patterns for which a text can be made up that what must not stand around leaves alone. */
const MADE_UP = 0.8;

/** Every pattern of the language that is looked for through an index. */
function patternsOf(language: LanguageCode): readonly RegExp[] {
  const { phrases, toneWords } = LANGUAGES[language];
  const { contrasts, joints, negations, wishes, asksForPayment, receivables } = phrases;
  const rows = [...phrases.rows, ...toneWords.tones, ...toneWords.escalations];
  const words = rows.flatMap((row) => [...row.words, ...(row.unless ?? [])]);
  const lists = [contrasts, joints, negations, wishes, asksForPayment, receivables];
  return [
    ...[...words, ...lists.flat()].map((one) => phrasing([one])),
    ...dayPatternsIn(language).rules.map(({ find }) => find),
    ...pointingRowsOf(language).rows.map(({ head }) => head),
  ];
}

function matching(patterns: readonly RegExp[], folded: string): readonly number[] {
  return patterns.flatMap((pattern, number) => (folded.search(pattern) >= 0 ? [number] : []));
}

/** The pattern without what must not stand around it, so that texts can be made up for it. */
function withoutLooking({ source }: RegExp): RegExp {
  const bare = source.replace(/\(\?<?[!=](?:\[[^\]]*\]|\((?:[^()]|\([^()]*\))*\)|[^()])*\)/g, '');
  return new RegExp(`^(?:${bare})$`);
}

const MAILS = labelledText().flatMap(({ mails }) => mails);

describe.each(LANGUAGE_CODES)('an index of the patterns in %s', (language) => {
  const patterns = patternsOf(language);
  const index = indexPatterns(patterns);
  const sentences = MAILS.filter((mail) => mail.language === language).flatMap((mail) => mail.sentences);

  it('leaves out no pattern that matches in what people write', () => {
    const sentence = fc.constantFrom(...sentences.map(({ text }) => text));
    const text = fc.array(fc.tuple(sentence, fc.constantFrom(...ODD), fc.nat(200)), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(text, (parts) => {
        const folded = foldText(
          parts.map(([one, odd, at]) => one.slice(0, at) + odd + one.slice(at)).join(' '),
        );
        const may = mayMatch(index, folded);
        expect(may).toEqual(expect.arrayContaining([...matching(patterns, folded)]));
      }),
      { numRuns: TEXTS },
    );
  });

  it('finds every pattern in a text made up for it', () => {
    const made = patterns.flatMap((pattern, number) => {
      const [sample = ''] = fc.sample(fc.stringMatching(withoutLooking(pattern)), 1);
      const text = foldText(`(${sample})`);
      return text.search(pattern) >= 0 ? [{ number, text }] : [];
    });
    expect(made.length).toBeGreaterThan(patterns.length * MADE_UP);
    expect(made.filter(({ number, text }) => !mayMatch(index, text).includes(number))).toEqual([]);
  });

  it('leaves out most patterns', () => {
    const tried = sentences.map(({ text }) => mayMatch(index, foldText(text)).length);
    const mean = tried.reduce((sum, count) => sum + count, 0) / tried.length;
    expect(mean).toBeLessThan(patterns.length / 20);
  });
});
