import type { CurrencyCode } from '#base/money.ts';

/** Signs that stand for one currency wherever they are seen; a bare `$` is the US dollar, the only one in our ledgers' reach. */
export const CURRENCY_SIGNS: Readonly<Record<string, CurrencyCode | null>> = {
  '€': 'EUR',
  '£': 'GBP',
  $: 'USD',
  us$: 'USD',
  usd$: 'USD',
  u$s: 'USD',
  c$: 'CAD',
  ca$: 'CAD',
  a$: 'AUD',
  au$: 'AUD',
  nz$: 'NZD',
  aud$: 'AUD',
  cad$: 'CAD',
  nzd$: 'NZD',
  u$d: 'USD',
  hk$: 'HKD',
  s$: 'SGD',
  r$: 'BRL',
  mx$: 'MXN',
  '¥': 'JPY',
  '￥': 'JPY',
  '₹': 'INR',
  '₺': 'TRY',
  '₩': 'KRW',
  '₪': 'ILS',
  '₴': 'UAH',
  zł: 'PLN',
  kč: 'CZK',
  ft: 'HUF',
  lei: 'RON',
  kr: null,
  fr: 'CHF',
  sfr: 'CHF',
  'fr.': 'CHF',
  'sfr.': 'CHF',
  'kr.': null,
};

/** Written behind the number alone: before it, `FT 2195` is a Portuguese invoice. */
export const ONLY_BEHIND: ReadonlySet<string> = new Set(['ft']);

/** ISO 4217 letters that are read in capitals. */
const CODES =
  'AED AUD BGN BHD BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR ISK JOD JPY KRW KWD LYD MAD MXN MYR NOK NZD OMR PEN PHP PLN QAR RON RSD RUB SAR SEK SGD THB TND TRY TWD UAH USD VND XAF XOF ZAR';
/** Those that are no word in any of our languages, so that small letters are read too. */
const SMALL = 'eur gbp usd chf sek nok dkk pln czk jpy huf';

/** What a code stands for, by its spelling in the text. */
export const CURRENCY_CODES: ReadonlyMap<string, CurrencyCode> = new Map([
  ...CODES.split(' ').map((code) => [code, code] as const),
  ...SMALL.split(' ').flatMap(
    (code) =>
      [
        [code, code.toUpperCase()],
        [capitalised(code), code.toUpperCase()],
      ] as const,
  ),
]);

function capitalised(code: string): string {
  return `${code.slice(0, 1).toUpperCase()}${code.slice(1)}`;
}
