import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLabel } from '#cases/risk/punycode.ts';

describe('an internationalised label', () => {
  /** Samples of RFC 3492 and of daily life. */
  it.each([
    { label: 'xn--bcher-kva', shown: 'bücher' },
    { label: 'xn--mnchen-3ya', shown: 'münchen' },
    { label: 'xn--fsq', shown: '例' },
    { label: 'xn--80ak6aa92e', shown: 'аррӏе' },
    { label: 'plain', shown: 'plain' },
    { label: 'xn--a!', shown: 'xn--a!' },
  ])('$label is $shown', ({ label, shown }) => expect(decodeLabel(label)).toBe(shown));

  it('is what the browser’s own encoder makes of the letters', () => {
    const label = fc.string({
      unit: fc.constantFrom(...'abcdeüößéñçаеорсхı例東'),
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(label, (shown) => {
        fc.pre(URL.canParse(`http://${shown}.example`));
        const [encoded = ''] = new URL(`http://${shown}.example`).hostname.split('.');
        expect(decodeLabel(encoded)).toBe(shown.normalize('NFC'));
      }),
    );
  });
});
