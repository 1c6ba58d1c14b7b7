import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ledger } from '#ledger/ledger.ts';
import { customer, item, matchTold, type Saying } from './scene.ts';

const numbers = ['A-1001', 'A-1002', 'A-1011', 'B-1001', '48213', '48231', '2026-17', '2026-71', 'R-17/26'];
const owners = ['K1', 'K2', 'K3'];

const ledger: Ledger = {
  customers: [
    customer('K1', 'Orlan Metals', { emailDomains: ['orlan.example'] }),
    customer('K2', 'Orlan Paper', { emailDomains: ['orlan.example'] }),
    customer('K3', 'Quarle Boats', { emailDomains: ['quarle.example'] }),
  ],
  items: numbers.flatMap((number, at) => {
    const owner = owners[at % owners.length] ?? 'K1';
    return [
      item(owner, number, [`2026-0${1 + (at % 2)}-1${at % 9}`, `${100 + at * 37}.50`], {
        order: `PO-${900 + at}`,
      }),
    ];
  }),
  payments: [],
};

const words = [
  ...numbers,
  '1001',
  '001',
  '17',
  'PO-903',
  'K2',
  '137.50',
  'Orlan',
  'Paper',
  'Quarle Boats',
  '4821',
  'A-1O01',
];

/** What a hasty reader might make of a word: any kind of number, or an amount. */
function sayingOf(word: string, kind: number): Saying {
  if (/^\d+\.\d+$/.test(word)) return { words: word, amount: word };
  const kinds = ['invoice', 'number', 'order', 'account'] as const;
  return { words: word, is: kinds[kind % kinds.length] ?? 'number' };
}

describe('laws of matching', () => {
  it('links only items of the picked account, and nothing where none is picked', () => {
    const said = fc.array(fc.tuple(fc.constantFrom(...words), fc.nat(3)), { minLength: 1, maxLength: 6 });
    const from = fc.constantFrom('a@orlan.example', 'b@quarle.example', 'c@gmail.com', 'd@elsewhere.example');
    fc.assert(
      fc.property(said, from, (picks, sender) => {
        const says = picks.filter(([word]) => /\d/.test(word)).map(([word, kind]) => sayingOf(word, kind));
        const text = picks.map(([word]) => word).join(' and ');
        const findings = [{ kind: 'promise' as const, words: text, with: says.map((one) => one.words) }];
        const found = matchTold(ledger, { from: sender, text, says, findings });
        const own = ledger.items.filter((one) => one.accountNumber === found.account?.number);
        const linked = [...found.items, ...found.findings.flatMap((one) => one.items)];
        const foreign = linked.filter((one) => !own.some((each) => each.number === one.number));
        expect(foreign).toEqual([]);
        expect(linked.every((one) => one.confidence > 0 && one.confidence < 1)).toBe(true);
        const numbersOfFindings = found.findings.flatMap((one) => one.items.map((each) => each.number));
        expect(found.items.map((one) => one.number)).toEqual(expect.arrayContaining(numbersOfFindings));
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  it('answers a mail of thousands of numbers in good time', () => {
    const many = Array.from({ length: 4000 }, (_, at) => String(100_000 + at * 7));
    const says = many.map((number): Saying => ({ words: number, is: 'number' }));
    const started = performance.now();
    const found = matchTold(ledger, { from: 'b@quarle.example', text: `${many.join(' ')} end`, says });
    expect(found.account?.number).toBe('K3');
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
