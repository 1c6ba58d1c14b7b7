import { describe, expect, it } from 'vitest';
import { day } from '../samples.ts';
import { type DraftMade, saysOf, verdictOn } from './drafts.ts';

const TEXT =
  'Kim, she is right: the quotation stood until the end of September and the price list overtook it. Do not tell her yet.';
const inside = [{ caseId: 'case-1', who: 'Dan Whitcombe', on: day('2026-03-06'), text: TEXT }];

type Row = DraftMade & { readonly name: string; readonly isQuoted: boolean };

const ROWS: readonly Row[] = [
  {
    name: 'a passage, with other breaks, spaces and capitals',
    text: 'Dear Ana,\n\nThe quotation stood   until the END\nof September and the price list overtook it.',
    isQuoted: true,
  },
  {
    name: 'the internal mail below the reply',
    text: `Dear Ana,\n\nsee below.\n\n-----Original Message-----\nFrom: Dan <dan@nordwind.example>\nSent: 6 March 2026\nTo: Kim\nSubject: clamps\n\n${TEXT}`,
    isQuoted: true,
  },
  {
    name: 'seven words in a row',
    text: 'the quotation stood until the end of August, as you know',
    isQuoted: false,
  },
  {
    name: 'the same said in other words',
    text: 'Dear Ana,\n\nyou were right, our price list was changed too early. Please accept our apologies.',
    isQuoted: false,
  },
  {
    name: 'words that the customer wrote first',
    text: 'You wrote: the quotation stood until the end of September and the price list overtook it.',
    outside: [
      'the quotation stood until the end of September and the price list overtook it. Do not tell her yet.',
    ],
    isQuoted: false,
  },
  {
    name: 'a table that both hold',
    text: 'F26-10412 10.01.2026 1.104,64\nF26-10455 10.01.2026 500,00\nF26-10467 10.01.2026 615,20',
    inside: [
      {
        caseId: 'case-1',
        who: 'Dan',
        on: day('2026-03-06'),
        text: 'F26-10412 10.01.2026 1.104,64\nF26-10455 10.01.2026 500,00\nF26-10467 10.01.2026 615,20',
      },
    ],
    isQuoted: false,
  },
  { name: 'a colleague', text: TEXT, to: ['lea@nordwind.example'], isQuoted: false },
];

describe('an internal passage', () => {
  it.each(ROWS)('in $name: $isQuoted', ({ isQuoted, ...made }) => {
    expect(saysOf(verdictOn({ inside, ...made }))).toEqual(isQuoted ? ['internal_quote'] : []);
  });

  it('is shown by its first words, with who wrote it and when', () => {
    const [reason] = verdictOn({ inside, text: TEXT }).reasons;
    expect(reason).toEqual({
      kind: 'internal_quote',
      words: 'Kim, she is right: the quotation stood until the end of Sept',
      who: 'Dan Whitcombe',
      on: '2026-03-06',
      caseId: 'case-1',
    });
  });
});
