import type { CurrencyCode } from '#base/money.ts';

/** ISO 4217, list one (currencies in use, 2026), without metals, funds and test codes. */
const CODES =
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF ' +
  'CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG ' +
  'HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA ' +
  'MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD ' +
  'RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX ' +
  'USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG';

const KNOWN: ReadonlySet<string> = new Set(CODES.split(' '));

/** Signs that mean one currency only; `$` may be any of twenty. */
const SIGNS: Readonly<Record<string, CurrencyCode>> = { '€': 'EUR', '£': 'GBP' };

/** Reads a currency cell (`eur`, `€`); null when it names none. */
export function readCurrency(cell: string): CurrencyCode | null {
  const code = SIGNS[cell] ?? cell.toUpperCase();
  return KNOWN.has(code) ? code : null;
}
