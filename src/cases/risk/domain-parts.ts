import { decodeLabel } from './punycode.ts';

/** The name that a company registered, and what stands behind it: `kraft-anlagen` and `co.uk`. */
export type DomainParts = { readonly name: string; readonly ending: string };

/** Labels under which a country lets companies register: `co.uk`, `com.br`. */
const SECOND_LEVEL: ReadonlySet<string> = new Set(
  'ac co com edu gob gouv gov gv info ltd me mil net nom or org plc sch'.split(' '),
);
/** Country endings have two letters. */
const COUNTRY = /^[a-z]{2}$/;

/** Takes a domain apart; letters of other alphabets are read as they are shown, not as `xn--…`. */
export function domainPartsOf(domain: string): DomainParts {
  const labels = domain.split('.');
  const isCountry = COUNTRY.test(labels.at(-1) ?? '');
  const endings = isCountry && labels.length > 2 && SECOND_LEVEL.has(labels.at(-2) ?? '') ? 2 : 1;
  const name = labels.at(-1 - endings) ?? '';
  return { name: decodeLabel(name), ending: labels.slice(-endings).join('.') };
}
