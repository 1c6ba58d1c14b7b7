import { type Evidence, evidenceAt, type Place } from '#base/span.ts';
import type { Scene } from './evidence-of-account.ts';
import { isLegalForm, type Token, tokensOf } from './fold.ts';
import { wordingOf } from './mail-domains.ts';
import { hasDomain } from './people-proofs.ts';

/** A text in which names are looked for; `place` null for display names and addresses. */
export type NameSource = {
  readonly place: Place | null;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The tokens without legal forms, so that "Kessler GmbH Bern" holds `kessler bern`. */
  readonly naming: readonly Token[];
  /** Nobody writes capitals in addresses, and many do not in subjects. */
  readonly hasCapitals: boolean;
};

/** Where some words of a name stand. */
export type NameFound = { readonly source: NameSource; readonly first: Token; readonly last: Token };

/** A company names itself at the head or in the signature: characters looked at from either end of a text. */
const HEAD_LENGTH = 3000;
const FOOT_LENGTH = 1500;

/** Display names and unknown addresses of the writers, then the texts in reading order. */
export function nameSourcesOf({ read, accounts }: Scene): readonly NameSource[] {
  const { mail, parts, reading, direction } = read;
  const isOnFile = (email: string) => accounts.some((account) => hasDomain(account, email));
  const writers = direction === 'inbound' ? [mail.from, parts.forwarded?.from] : [parts.forwarded?.from];
  const people = writers.flatMap((person) =>
    person ? [person.name, isOnFile(person.email) ? '' : wordingOf(person.email)] : [],
  );
  const { subject, body, forwarded } = reading.texts;
  return [
    ...people.map((text) => sourceOf(text, null)),
    sourceOf(subject, 'subject'),
    sourceOf(body, 'body'),
    sourceOf(forwarded ?? '', 'forwarded'),
  ];
}

function sourceOf(text: string, place: Place | null): NameSource {
  const tokens = tokensAtEnds(text);
  const naming = tokens.filter((token) => !isLegalForm(token.word));
  return { place, text, tokens, naming, hasCapitals: place !== null && place !== 'subject' };
}

/** Addresses are no names: they are weighed by themselves. Spaces keep the places. */
/** In every address. */
const ADDRESS_SIGN = /@|:|www\./;
const ADDRESS = /(?:www\.|https?:)\S{1,200}|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,100}/gu;

/** Longest address, which may stand across the end of what is looked at. */
const LONGEST_ADDRESS = 210;

function tokensAtEnds(text: string): readonly Token[] {
  if (text.length <= HEAD_LENGTH + FOOT_LENGTH) return tokensOf(withoutAddresses(text));
  const from = text.length - FOOT_LENGTH;
  const head = withoutAddresses(text.slice(0, HEAD_LENGTH + LONGEST_ADDRESS)).slice(0, HEAD_LENGTH);
  const around = withoutAddresses(text.slice(from - LONGEST_ADDRESS));
  const foot = tokensOf(around.slice(LONGEST_ADDRESS)).map((token) => ({
    ...token,
    start: token.start + from,
    end: token.end + from,
  }));
  return [...tokensOf(head), ...foot];
}

function withoutAddresses(text: string): string {
  if (!ADDRESS_SIGN.test(text)) return text;
  return text.replace(ADDRESS, (address) => ' '.repeat(address.length));
}

/** All places where words stand side by side, legal forms passed over unless they are asked for. */
export function runsIn(sources: readonly NameSource[], words: readonly string[]): readonly NameFound[] {
  const isExact = words.some(isLegalForm);
  return sources.flatMap((source) => runsInOne(source, isExact ? source.tokens : source.naming, words));
}

function runsInOne(
  source: NameSource,
  tokens: readonly Token[],
  words: readonly string[],
): readonly NameFound[] {
  const found: NameFound[] = [];
  tokens.forEach((first, at) => {
    const last = tokens[at + words.length - 1];
    if (first.word !== words[0] || !last) return;
    if (words.every((word, index) => tokens[at + index]?.word === word)) found.push({ source, first, last });
  });
  return found;
}

/** A name stands with a capital where the writer uses them. */
export function isNamed(found: NameFound): boolean {
  return found.first.isCapital || !found.source.hasCapitals;
}

/** The evidence of words found, null for those in display names and addresses. */
export function evidenceOfName(found: NameFound): Evidence | null {
  const { source, first, last } = found;
  return source.place === null ? null : evidenceAt(source.place, source.text, first.start, last.end);
}
