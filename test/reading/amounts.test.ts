import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#languages/index.ts';
import { LANGUAGE_CODES, type LanguageCode } from '#languages/language.ts';
import { readFacts } from '#reading/read-facts.ts';

type AmountCase = { readonly text: string; readonly says: readonly string[] };

const inBody = (body: string) => ({ subject: '', body, forwarded: null });

/** Shown as `decimal CURRENCY`, a total with `=` before it, a share as `share 0.5`. */
function read(text: string, language: LanguageCode): readonly string[] {
  return readFacts(inBody(text), language).amounts.map((seen) => {
    const value =
      seen.decimal === null ? `share ${seen.share}` : [seen.decimal, seen.currency].filter(Boolean).join(' ');
    return `${seen.isTotal ? '= ' : ''}${value}`;
  });
}

/** The same in every language. */
const EVERYWHERE: readonly AmountCase[] = [
  { text: '€ 12,50', says: ['12.50 EUR'] },
  { text: '1.234,56 EUR', says: ['1234.56 EUR'] },
  { text: '1,234.56 GBP', says: ['1234.56 GBP'] },
  { text: "CHF 1'234.50", says: ['1234.50 CHF'] },
  { text: '1\u00a0234,56\u00a0€', says: ['1234.56 EUR'] },
  { text: '1\u202f234,56\u202f€', says: ['1234.56 EUR'] },
  { text: '£831.98', says: ['831.98 GBP'] },
  { text: 'US$ 15.50', says: ['15.50 USD'] },
  { text: '-500 €', says: ['-500 EUR'] },
  { text: '€ -12,00', says: ['-12.00 EUR'] },
  { text: '1.759,46-', says: ['-1759.46'] },
  { text: '12.500 zł', says: ['12500 PLN'] },
  { text: '¥ 150000', says: ['150000 JPY'] },
  { text: '4165,37', says: ['4165.37'] },
  { text: '2,4 k€', says: ['2400 EUR'] },
  { text: '5 euro 50', says: ['5.50 EUR'] },
  { text: '€1.234', says: ['1234 EUR'] },
  { text: 'RE-2026-00417', says: [] },
  { text: 'FA.2025.004000', says: [] },
  { text: '4512', says: [] },
  { text: '12.03.2026', says: [] },
  { text: '16:40', says: [] },
  { text: '19,5 %', says: [] },
  { text: 'DE89 3704 0044 0532 0130 00', says: [] },
  { text: '06 39 98 24 33', says: [] },
  { text: '12,50 m, 2,50 kg', says: [] },
];

const AMOUNTS: Readonly<Record<LanguageCode, readonly AmountCase[]>> = {
  en: [
    { text: 'fourteen hundred and twenty pounds', says: ['1420 GBP'] },
    { text: 'eight hundred quid and fifteen grand', says: ['800 GBP', '15000'] },
    { text: 'two and a half grand, half a million euros', says: ['2500', '500000 EUR'] },
    { text: 'one point one million pounds', says: ['1100000 GBP'] },
    { text: 'four and a half thousand pounds', says: ['4500 GBP'] },
    { text: 'two million and a half dollars', says: ['2500000 USD'] },
    { text: 'three quarters of a million pounds', says: ['750000 GBP'] },
    { text: 'a couple of hundred quid', says: ['200 GBP'] },
    { text: 'in the second half two thousand pounds', says: ['2000 GBP'] },
    { text: 'at this point two thousand pounds', says: ['2000 GBP'] },
    { text: 'two point twenty pounds, hundreds of pounds, a few quid', says: [] },
    { text: 'we pay half now and the rest later', says: ['share 0.5', 'share rest'] },
    { text: '60 % of the invoice', says: ['share 0.6'] },
    { text: 'Total: £44,928.60', says: ['= 44928.60 GBP'] },
    { text: 'the rest of the week, half an hour, 10 % discount', says: [] },
    { text: 'clause 8.2, 48 boards, two pallets', says: [] },
  ],
  fr: [
    { text: 'deux mille cinq cents euros', says: ['2500 EUR'] },
    { text: 'quatre-vingt-dix-sept euros', says: ['97 EUR'] },
    { text: 'un million et demi d’euros, un demi-million', says: ['1500000 EUR'] },
    { text: 'un virgule deux million d’euros', says: ['1200000 EUR'] },
    { text: 'à cette virgule près, des milliers d’euros', says: [] },
    { text: 'la moitié maintenant et le solde plus tard', says: ['share 0.5', 'share rest'] },
    { text: '60 % de la facture', says: ['share 0.6'] },
    { text: 'Total : 44 928,60 €', says: ['= 44928.60 EUR'] },
    { text: 'le reste de la semaine, 10 % de remise', says: [] },
    { text: 'article 8.2, 48 plaques, deux palettes', says: [] },
  ],
  de: [
    { text: 'vierzehnhundert Euro', says: ['1400 EUR'] },
    { text: 'zweieinhalbtausend Euro, anderthalb Tausend Euro', says: ['2500 EUR', '1500 EUR'] },
    { text: 'eine halbe Million Euro', says: ['500000 EUR'] },
    { text: 'zwei Komma fünf Millionen Euro', says: ['2500000 EUR'] },
    { text: 'zweitausendfünfhundertdreiundzwanzig Euro und 40 Cent', says: ['2523.40 EUR'] },
    { text: 'die Hälfte jetzt, den Rest später', says: ['share 0.5', 'share rest'] },
    { text: '60 Prozent der Rechnung', says: ['share 0.6'] },
    { text: 'Summe: 44.928,60 €', says: ['= 44928.60 EUR'] },
    { text: 'der Rest der Woche, 10 % Rabatt', says: [] },
    { text: 'Ziffer 8.2, 48 Platten, zwei Paletten', says: [] },
  ],
  es: [
    { text: 'mil euros', says: ['1000 EUR'] },
    { text: 'dos millones y medio de euros', says: ['2500000 EUR'] },
    { text: 'medio millón de euros', says: ['500000 EUR'] },
    { text: 'por medio de dos mil euros', says: ['2000 EUR'] },
    { text: 'millones de euros', says: [] },
    { text: 'dos mil quinientos veintitrés euros', says: ['2523 EUR'] },
    { text: 'la mitad ahora y el resto después', says: ['share 0.5', 'share rest'] },
    { text: '60 % de la factura', says: ['share 0.6'] },
    { text: 'Total: 44.928,60 €', says: ['= 44928.60 EUR'] },
    { text: 'el resto de la semana, 10 % de descuento', says: [] },
    { text: 'artículo 8.2, 48 placas, dos palés', says: [] },
  ],
  it: [
    { text: 'millequattrocento euro', says: ['1400 EUR'] },
    { text: 'un milione e mezzo di euro', says: ['1500000 EUR'] },
    { text: 'mezzo milione di euro, duemila e mezzo', says: ['500000 EUR'] },
    { text: 'duemilacinquecentoventotto euro', says: ['2528 EUR'] },
    { text: 'la metà subito e il resto dopo', says: ['share 0.5', 'share rest'] },
    { text: '60 % della fattura', says: ['share 0.6'] },
    { text: 'Totale: 44.928,60 €', says: ['= 44928.60 EUR'] },
    { text: 'il resto della settimana, 10 % di sconto', says: [] },
    { text: 'articolo 8.2, 48 lastre, due bancali', says: [] },
  ],
  nl: [
    { text: 'veertienhonderd euro', says: ['1400 EUR'] },
    { text: 'tweeënhalf duizend euro, anderhalf duizend euro', says: ['2500 EUR', '1500 EUR'] },
    { text: 'een half miljoen euro', says: ['500000 EUR'] },
    { text: 'tweeduizend vijfhonderddrieëntwintig euro', says: ['2523 EUR'] },
    { text: 'de helft nu en de rest later', says: ['share 0.5', 'share rest'] },
    { text: '60 % van de factuur', says: ['share 0.6'] },
    { text: 'Totaal: 44.928,60 €', says: ['= 44928.60 EUR'] },
    { text: 'de rest van de week, 10 % korting', says: [] },
    { text: 'artikel 8.2, 48 platen, twee pallets', says: [] },
  ],
  pt: [
    { text: 'mil e quatrocentos euros', says: ['1400 EUR'] },
    { text: 'meio milhão de euros', says: ['500000 EUR'] },
    { text: 'dois milhões e meio de euros', says: ['2500000 EUR'] },
    { text: 'dois mil quinhentos e vinte e três euros', says: ['2523 EUR'] },
    { text: 'metade agora e o resto depois', says: ['share 0.5', 'share rest'] },
    { text: '60 % da fatura', says: ['share 0.6'] },
    { text: 'Total: 44.928,60 €', says: ['= 44928.60 EUR'] },
    { text: 'o resto da semana, 10 % de desconto', says: [] },
    { text: 'artigo 8.2, 48 placas, duas paletes', says: [] },
  ],
};

/** Ways to part thousands and decimals; the plain space only where the language has it. */
const STYLES: readonly { readonly group: string; readonly mark: string }[] = [
  { group: '.', mark: ',' },
  { group: ',', mark: '.' },
  { group: "'", mark: '.' },
  { group: '’', mark: '.' },
  { group: '\u00a0', mark: ',' },
  { group: '\u202f', mark: ',' },
  { group: ' ', mark: ',' },
  { group: '', mark: ',' },
  { group: '', mark: '.' },
];

describe('amounts', () => {
  for (const language of LANGUAGE_CODES) {
    for (const { text, says } of [...EVERYWHERE, ...AMOUNTS[language]]) {
      it(`${language}: ${text}`, () => expect(read(text, language)).toEqual(says));
    }

    it(`${language}: reads back exactly what is written in every style`, () => {
      const styles = STYLES.filter(
        ({ group }) => group !== ' ' || LANGUAGES[language].numbers.isGroupedBySpace,
      );
      const signs = fc.constantFrom(['', ' EUR'], ['€ ', ''], ['', ' €'], ['€', ''], ['', '€'], ['', '']);
      fc.assert(
        fc.property(
          fc.integer({ min: 3_300, max: 9_999_999_99 }),
          fc.constantFrom(...styles),
          signs,
          (minor, style, [before, after]) => {
            const cents = String(minor % 100).padStart(2, '0');
            const whole = String(Math.floor(minor / 100)).replace(/\B(?=(?:\d{3})+$)/g, style.group);
            const text = `${before}${whole}${style.mark}${cents}${after}`;
            const [seen, ...more] = readFacts(inBody(`x ${text}, x`), language).amounts;
            expect(more).toEqual([]);
            expect(seen).toMatchObject({
              decimal: `${Math.floor(minor / 100)}.${cents}`,
              evidence: { text, start: 2 },
            });
          },
        ),
      );
    });
  }

  it('reads a megabyte of anything in under a second', () => {
    for (const piece of [
      '1',
      '1.',
      '1 ',
      '1,111',
      '111 ',
      '€',
      '€1',
      'half ',
      'zwei',
      'euro ',
      '(1',
      '1 %',
      '- ',
      'k€',
    ]) {
      const from = performance.now();
      readFacts(inBody(piece.repeat(1_000_000 / piece.length)), 'de');
      expect(performance.now() - from, JSON.stringify(piece)).toBeLessThan(1_000);
    }
  });
});
