import { describe, expect, it } from 'vitest';
import { phrasing } from '#languages/phrasing.ts';
import { needsOfPattern } from '#languages/search/needs-of-pattern.ts';

/** The words of each list that must be met: `_` is all that is no letter, `#` digits, `*` a letter beyond z. */
type NeedsCase = { readonly words: string; readonly needs: readonly string[] };

const CASES: readonly NeedsCase[] = [
  { words: 'remittance advice', needs: ['_remittance_advice_'] },
  { words: 'payment (?:is )?due', needs: ['_payment_due_ _payment_is_due_'] },
  { words: 'commit~ to pay~', needs: ['_commit', '_to_pay'] },
  { words: 'no … invoices?', needs: ['invoice_ invoices_', '_no'] },
  { words: '(?:cv|recruit~)', needs: ['_cv _recruit'] },
  { words: "(?:[a-z]{1,8}n't|never) … paid", needs: ['paid_', 'n_t never'] },
  { words: '[0-9]{2} days', needs: ['_#_days_'] },
  { words: '2nd (?:letter){2}', needs: ['_#nd_letter', 'letter_'] },
  { words: 'überwies~', needs: ['_uberwies _ueberwies'] },
  { words: 'straße', needs: ['_strasse_ _strase_ _stra*e_'] },
  { words: 'invoices? at [^ ]{1,40}@', needs: ['_invoice_at_ _invoices_at_'] },
  { words: 'avoir(?! (?:reçu|été))', needs: ['_avoir_'] },
];

/** Patterns that may match without any word of three signs. */
const NEEDLESS = [
  /(?:po|pay~)/gu,
  /.{3}/gu,
  /\p{L}+ab/gu,
  /(?:abc)?/gu,
  /(?:abc)*/gu,
  /(?:abc){0,2}/gu,
  /(?:abc|)/gu,
  /(?!abc)/gu,
  /(?=abc)/gu,
  /[abcdefg]{3}/gu,
  /abc/giu,
];

function readable(word: string): string {
  return Array.from(word, (unit) => '_abcdefghijklmnopqrstuvwxyz#*'.charAt(unit.charCodeAt(0))).join('');
}

describe('what a pattern needs of a text', () => {
  it.each(CASES)('$words', ({ words, needs }) => {
    const read = needsOfPattern(phrasing([words])).map((needed) => needed.map(readable).join(' '));
    expect(read).toEqual(needs);
  });

  it.each(NEEDLESS)('nothing: %s', (pattern) => {
    expect(needsOfPattern(pattern)).toEqual([]);
  });
});
