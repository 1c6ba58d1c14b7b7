import { describe, expect, it } from 'vitest';
import { isIban } from '#ledger/iban.ts';
import { readBankCell, readPhoneCell } from '#ledger/read-cell-contact.ts';

/** The examples of the IBAN registry. */
const SOUND = [
  'GB29NWBK60161331926819',
  'DE89370400440532013000',
  'FR1420041010050500013M02606',
  'NO9386011117947',
  'MT84MALT011000012345MTLCAST001S',
];

describe('an IBAN', () => {
  it.each(SOUND)('%s is sound', (iban) => expect(isIban(iban)).toBe(true));

  it('is never sound with one other digit, nor with two neighbours changed about', () => {
    for (const iban of SOUND) {
      for (let at = 2; at < iban.length; at += 1) {
        const one = iban[at] ?? '';
        const other = /\d/.test(one) ? String((Number(one) + 1) % 10) : one === 'A' ? 'B' : 'A';
        expect(isIban(iban.slice(0, at) + other + iban.slice(at + 1))).toBe(false);
        const next = iban[at + 1];
        if (next === undefined || next === one) continue;
        expect(isIban(iban.slice(0, at) + next + one + iban.slice(at + 2))).toBe(false);
      }
    }
  });
});

describe('a cell of bank details', () => {
  it.each([
    ['DE89 3704 0044 0532 0130 00', 'DE89 3704 0044 0532 0130 00'],
    ['de89370400440532013000', 'DE89 3704 0044 0532 0130 00'],
    ['IBAN: NO93 8601 1117 947 / DNBANOKK', 'NO93 8601 1117 947'],
    ['20-00-00 55779911', '20-00-00 55779911'],
    ['DE89 3704 0044 0532 0130 01', 'bad-iban'],
    ['DE89 3704', 'bad-iban'],
    ['5,3201E+11', 'shortened-number'],
    ['see contract', 'not-bank-details'],
    [`1${'2'.repeat(200)}`, 'not-bank-details'],
  ])('%s: %s', (cell, read) => expect(readBankCell(cell)).toBe(read));
});

describe('a cell of a phone number', () => {
  it.each([
    ['+33 4 72 00 11 22', '+33 4 72 00 11 22'],
    ['(01632) 960-123 ext. 12', '(01632) 960-123 ext. 12'],
    ['0711/1234567; 0172 9988776', '0711/1234567'],
    ['4.47205E+11', 'shortened-number'],
    ['ask Jo', 'not-a-phone-number'],
    ['12', 'not-a-phone-number'],
    ['+1 (', 'not-a-phone-number'],
  ])('%s: %s', (cell, read) => expect(readPhoneCell(cell)).toBe(read));
});
