import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney } from '#base/money.ts';
import { keyOf } from '#base/reference-key.ts';
import type { Customer, Ledger, OpenItem } from '#ledger/ledger.ts';
import { candidatesFor } from '#matching/candidates-for.ts';
import { hashIndex, rowsOf } from '#matching/hash-index.ts';
import { keysOf } from '#matching/keys-of.ts';
import { indexLedger } from '#matching/ledger-index.ts';
import type { Match } from '#matching/match.ts';
import { match } from '#matching/match-mail.ts';
import { isOneEdit, rowsOneEditAway, variantsOf } from '#matching/one-edit.ts';
import { customer, item, mailOf, partsOf, readingOf, type Told } from './scene.ts';

type Format = { readonly name: string; readonly write: (serial: number) => string; readonly from: number };

const pad = (serial: number, width: number) => String(serial).padStart(width, '0');

const formats: readonly Format[] = [
  { name: 'VF0012345', write: (serial) => `VF${pad(serial, 7)}`, from: 11000 },
  { name: '48213', write: (serial) => String(serial), from: 41000 },
  { name: '2026-1187', write: (serial) => `2026-${serial}`, from: 1000 },
  { name: 'R-11873/26', write: (serial) => `R-${serial}/26`, from: 11000 },
  { name: '10023456', write: (serial) => String(10_000_000 + serial), from: 20000 },
  { name: 'FA 2026/000118', write: (serial) => `FA 2026/${pad(serial, 6)}`, from: 100 },
];

const CUSTOMERS = 150;
const ITEMS = 3000;
const TYPOS = 250;

/** Dense running numbers, dealt out to customers: a typing error is often another customer's number. */
function ledgerOf(format: Format, random: () => number): Ledger {
  const customers: Customer[] = Array.from({ length: CUSTOMERS }, (_, at) =>
    customer(`K${1000 + at}`, `Firm${at} Trading`),
  );
  const items = Array.from({ length: ITEMS }, (_, at): OpenItem => {
    const owner = customers[Math.floor(random() * CUSTOMERS)] ?? customer('K0', 'None');
    const amount = `${100 + Math.floor(random() * 9000)}.${pad(Math.floor(random() * 100), 2)}`;
    return item(owner.accountNumber, format.write(format.from + at), ['2026-01-15', amount]);
  });
  return { customers, items, payments: [] };
}

/** A small seeded generator (mulberry32): the same typing errors in every run. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One wrong, missing, doubled or swapped digit of the written number. */
function mistyped(number: string, random: () => number): string {
  const digits = [...number].flatMap((letter, at) => (/\d/.test(letter) ? [at] : []));
  const at = digits[Math.floor(random() * digits.length)] ?? 0;
  const digit = String(Math.floor(random() * 10));
  const [before, here, after] = [number.slice(0, at), number.charAt(at), number.slice(at + 1)];
  const ways = [before + digit + after, before + after, before + digit + here + after];
  const swapped = before + after.charAt(0) + here + after.slice(1);
  const written =
    [...ways, /^\d/.test(after) ? swapped : before + digit + after][Math.floor(random() * 4)] ?? number;
  return keyOf(written) === keyOf(number) ? mistyped(number, random) : written;
}

type Tally = { right: number; wrong: number; foreign: number; total: number };

function tallyOf(format: Format, isAmountTold: boolean): Tally {
  const random = randomOf(7);
  const ledger = ledgerOf(format, random);
  const index = indexLedger(ledger);
  const tally: Tally = { right: 0, wrong: 0, foreign: 0, total: 0 };
  for (let at = 0; at < TYPOS; at++) {
    const meant = ledger.items[Math.floor(random() * ITEMS)];
    if (!meant) continue;
    const found = foundFor(
      index,
      toldOf(ledger, meant, { number: mistyped(meant.number, random), isAmountTold }),
    );
    const own = new Set(
      ledger.items.filter((one) => one.accountNumber === meant.accountNumber).map((one) => one.number),
    );
    tally.total++;
    if (found.items.some((one) => one.number === meant.number)) tally.right++;
    if (found.items.some((one) => one.number !== meant.number)) tally.wrong++;
    if (found.items.some((one) => !own.has(one.number))) tally.foreign++;
  }
  return tally;
}

function toldOf(ledger: Ledger, meant: OpenItem, written: { number: string; isAmountTold: boolean }): Told {
  const domain = ledger.customers.find((one) => one.accountNumber === meant.accountNumber)?.emailDomains[0];
  const amount = formatMoney(meant.amount);
  const number = { words: written.number, is: 'invoice' as const };
  if (!written.isAmountTold)
    return { from: `ap@${domain}`, text: `Invoice ${written.number} follows`, says: [number] };
  const text = `Invoice ${written.number} of EUR ${amount} follows`;
  return { from: `ap@${domain}`, text, says: [number, { words: `EUR ${amount}`, amount }] };
}

function foundFor(index: ReturnType<typeof indexLedger>, told: Told): Match {
  const mail = mailOf(told);
  const parts = partsOf(told);
  const reading = readingOf(told);
  const candidates = candidatesFor(index, keysOf(reading, mail, parts));
  return match({ mail, parts, reading, direction: 'inbound' }, candidates, { accounts: [], items: [] });
}

describe('typing errors', () => {
  it.each(formats)('$name: with the amount told, the right item and no other', (format) => {
    const tally = tallyOf(format, true);
    expect(tally.wrong).toBe(0);
    expect(tally.right / tally.total).toBeGreaterThanOrEqual(0.99);
  });

  it.each(formats)('$name: by the number alone, never another customer’s item', (format) => {
    const tally = tallyOf(format, false);
    expect(tally.foreign).toBe(0);
    expect(tally.wrong / tally.total).toBeLessThanOrEqual(0.02);
    expect(tally.right / tally.total).toBeGreaterThanOrEqual(0.9);
  });

  it('has a variant for every edit, and each variant is one edit away', () => {
    const key = fc.stringMatching(/^[A-Z]{0,3}\d{4,9}$/);
    fc.assert(
      fc.property(key, (one) => {
        const variants = variantsOf(one);
        expect(variants).not.toContain(one);
        expect(variants.every((variant) => isOneEdit(variant, one))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('finds by hash the rows that the variants find, in their order', () => {
    const keys = Array.from({ length: 3000 }, (_, at) => (at % 3 ? `R26${1000 + at}` : String(40_000 + at)));
    const index = hashIndex(keys.length, (row) => keys[row] ?? '');
    const near = fc.oneof(fc.constantFrom(...keys), fc.stringMatching(/^(?:R26|4)\d{3,5}X?$/));
    fc.assert(
      fc.property(near, (key) => {
        const rows = variantsOf(key).flatMap((variant) => rowsOf(index, variant));
        expect([...new Set(rowsOneEditAway(index, key))]).toEqual([...new Set(rows)]);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['48213', '48231', true],
    ['48213', '4821', true],
    ['48213', '482133', true],
    ['48213', '48213', false],
    ['48213', '84231', false],
    ['', '1', true],
    ['12', '21', true],
  ])('%s and %s are one edit apart: %s', (a, b, expected) => {
    expect(isOneEdit(a, b)).toBe(expected);
  });
});
