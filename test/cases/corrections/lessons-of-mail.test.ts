import { describe, expect, it } from 'vitest';
import type { FindingKind } from '#base/finding.ts';
import type { Correction } from '#cases/corrections/correction.ts';
import { lessonsOfMail } from '#cases/corrections/lessons-of-mail.ts';
import type { MatchedFinding } from '#matching/match.ts';
import { MODEL } from '#reading/learned/ready-model.ts';
import { mailOf, partsOf } from '../../reading/read-text.ts';
import { aFinding, aMatch } from '../samples.ts';

const TEXT = ['The price on 4512 is wrong.', 'We pay 4513 on Friday.', 'The weather is fine here.'].join(
  '\n',
);

function found(kind: FindingKind, words: string, more: Partial<MatchedFinding> = {}): MatchedFinding {
  const start = TEXT.indexOf(words);
  const evidence = { in: 'body', text: words, start, end: start + words.length } as const;
  return aFinding(kind, [], { evidence, ...more });
}

const match = aMatch('A1', [
  found('dispute', 'The price', { reason: 'quantity' }),
  found('promise', 'We pay'),
  found('question', 'weather'),
]);

/** The mail also says this, in the words of its last sentence or others. */
function missed(place: number, kind: FindingKind, words = 'The weather is fine here.'): Correction {
  const { evidence } = found(kind, words);
  return { field: 'missed', place, evidence, kind, reason: null, on: null, amount: null, items: [] };
}

type Said = Correction & { readonly isForgotten?: boolean };

const opened = {
  mail: mailOf({ text: TEXT, language: 'en' }),
  parts: partsOf(TEXT),
  language: 'en',
  direction: 'inbound',
} as const;

function lessonsAfter(...said: readonly Said[]) {
  const corrections = said.map(({ isForgotten = false, ...body }, at) => ({
    id: `c${at}`,
    body: body as Correction,
    isForgotten,
  }));
  return lessonsOfMail({ ...opened, match, corrections }, MODEL);
}

const short = (lessons: ReturnType<typeof lessonsAfter>) =>
  lessons.map(({ correctionId, text, answers }) => [
    correctionId,
    text.slice(0, 9),
    answers.kind?.join(),
    answers.reason?.join() ?? '',
  ]);

describe('what corrections of a mail teach', () => {
  it.each<[string, readonly Said[], readonly (readonly string[])[]]>([
    [
      'the reason',
      [{ field: 'reason', finding: 0, to: 'pricing' }],
      [['c0', 'The price', 'dispute', 'pricing']],
    ],
    ['the kind', [{ field: 'kind', finding: 1, to: 'paid' }], [['c0', 'We pay 45', 'paid', '']]],
    ['that it is not there', [{ field: 'kind', finding: 2, to: null }], [['c0', 'The weath', 'none', '']]],
    ['that one is right', [{ field: 'right', finding: 1 }], [['c0', 'We pay 45', 'promise', '']]],
    [
      'that all is right, but for what was struck out before',
      [
        { field: 'kind', finding: 2, to: null },
        { field: 'right', finding: null },
      ],
      [
        ['c0', 'The weath', 'none', ''],
        ['c1', 'The price', 'dispute', 'quantity'],
        ['c1', 'We pay 45', 'promise', ''],
      ],
    ],
    [
      'one thing of one sentence, whoever spoke last',
      [
        { field: 'reason', finding: 0, to: 'pricing' },
        { field: 'kind', finding: 0, to: 'question' },
      ],
      [['c1', 'The price', 'question', '']],
    ],
    ['that it was missed', [missed(3, 'paid')], [['c0', 'The weath', 'question,paid', '']]],
    [
      'what was missed is no more than it was said to be at last',
      [missed(3, 'paid', 'We pay 4513'), { field: 'kind', finding: 3, to: 'legal' }],
      [['c1', 'We pay 45', 'promise,legal', '']],
    ],
    [
      'what was missed and then struck out is not there',
      [{ field: 'kind', finding: 2, to: null }, missed(3, 'paid'), { field: 'kind', finding: 3, to: null }],
      [['c2', 'The weath', 'none', '']],
    ],
  ])('%s', (_, said, taught) => {
    expect(short(lessonsAfter(...said))).toEqual(taught);
  });

  it('of what was missed: that nothing was read there', () => {
    const bare = lessonsOfMail(
      {
        ...opened,
        match: { ...match, findings: [] },
        corrections: [{ id: 'c0', body: missed(0, 'paid'), isForgotten: false }],
      },
      MODEL,
    );
    expect(bare).toMatchObject([{ was: { kind: ['none'] }, answers: { kind: ['paid'] }, place: 2 }]);
  });

  it('tells what was read at first, and the number of the sentence', () => {
    expect(lessonsAfter({ field: 'kind', finding: 1, to: 'paid' })).toMatchObject([
      { was: { kind: ['promise'] }, place: 1, text: 'We pay 4513 on Friday.' },
    ]);
  });

  it('is as if an undone one had never been said', () => {
    const reason = { field: 'reason', finding: 0, to: 'pricing' } as const;
    expect(lessonsAfter(reason)).toEqual(
      lessonsAfter(reason, { field: 'day', finding: 1, to: '2026-04-01' }),
    );
  });

  it.each<[string, readonly Said[]]>([
    ['a day', [{ field: 'day', finding: 1, to: '2026-04-01' }]],
    ['a sum', [{ field: 'amount', finding: 1, to: null }]],
    ['the tone', [{ field: 'tone', to: 'hostile' }]],
    ['the account', [{ field: 'account', to: 'B2' }]],
    ['items', [{ field: 'items', finding: 0, to: ['9'] }]],
    ['a finding that is none', [{ field: 'kind', finding: 7, to: 'paid' }]],
    ['what is right of what was struck out', [{ field: 'right', finding: 9 }]],
    ['what is forgotten', [{ field: 'kind', finding: 1, to: 'paid', isForgotten: true }]],
    [
      'what was said before something forgotten',
      [
        { field: 'kind', finding: 1, to: 'paid' },
        { field: 'right', finding: 1, isForgotten: true },
      ],
    ],
  ])('is nothing for %s', (_, said) => {
    expect(lessonsAfter(...said)).toEqual([]);
  });
});
