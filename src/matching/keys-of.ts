import { digitsOf, keyOf } from '#base/reference-key.ts';
import type { Mail } from '#mail/mail.ts';
import type { MailParts } from '#mail/mail-parts.ts';
import type { Reading, Reference } from '#reading/reading.ts';
import { namingWords, wordsOf } from './fold.ts';
import { NAME_RUN_WORDS, SHORTEST_NAME_WORD } from './ledger-keys.ts';
import { companyDomainsOf, wordingOf } from './mail-domains.ts';
import type { Conversation, LookupKeys } from './match.ts';

/** Numbers looked up for one mail. A remittance advice lists some hundreds; a longer list adds nothing. */
const MAX_NUMBERS = 600;
/** Keys this long may be whole numbers with a typing error; shorter ones have neighbours everywhere. */
const SHORTEST_SHAPED = 7;
/** Digits in such a key: words like `RECHNUNG1` are none. */
const SHAPED_DIGITS = /\d\D{0,4}\d\D{0,4}\d\D{0,4}\d/;
/** A company names itself at the head or in the signature: characters looked at from either end of a text. */
const HEAD_LENGTH = 3000;
const FOOT_LENGTH = 1500;
/** Addresses, accounts and amounts of one mail that are looked up. */
const MAX_OTHERS = 200;

/** What to look up for one mail. The shell adds what it knows of the thread (`withConversation`) before it looks. */
export function keysOf(reading: Reading, mail: Mail, parts: MailParts): LookupKeys {
  const written = [...reading.references, ...reading.quotedReferences].flatMap(numbersIn);
  const numbers = unique(written.map(keyOf), MAX_NUMBERS);
  const emails = unique(addressesOf(mail, parts, reading), MAX_OTHERS);
  return {
    numbers,
    tails: unique(written.map(digitsOf), MAX_NUMBERS),
    shaped: numbers.filter((key) => key.length >= SHORTEST_SHAPED && SHAPED_DIGITS.test(key)),
    accounts: numbers.slice(0, MAX_OTHERS),
    vatIds: numbers.slice(0, MAX_OTHERS),
    emails,
    domains: unique(emails.flatMap(companyDomainsOf), MAX_OTHERS),
    names: namesIn([...textsOf(reading, parts), ...namesOfPeople(mail, parts)]),
    amounts: unique(
      reading.amounts.flatMap((amount) => amount.decimal ?? []),
      MAX_OTHERS,
    ),
    sentOn: mail.sentOn,
  };
}

/** The same keys with the accounts that earlier mails of the thread were about. */
export function withConversation(keys: LookupKeys, conversation: Conversation): LookupKeys {
  return { ...keys, accounts: [...new Set([...keys.accounts, ...conversation.accounts.map(keyOf)])] };
}

/** The numbers a reference writes out; none where it only points. */
export function numbersIn(reference: Reference): readonly string[] {
  if (reference.form === 'number') return [reference.number];
  return reference.form === 'range' ? [reference.from, reference.to] : [];
}

/** Every address that may be a customer's: of the mail, of the mails below it, and written in the text. */
function addressesOf(mail: Mail, parts: MailParts, reading: Reading): readonly string[] {
  const people = [mail.from, ...mail.replyTo, ...mail.to, ...mail.cc];
  const earlier = [...parts.quoted, parts.forwarded].flatMap((part) => (part ? [part.from, ...part.to] : []));
  const known = [...people, ...earlier].flatMap((person) => (person ? [person.email.toLowerCase()] : []));
  return [...known, ...emailsIn(reading.texts.body), ...emailsIn(reading.texts.forwarded ?? '')];
}

const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}/giu;

/** Addresses written in a text, in lower case. Looks at the head and the foot, where people give theirs. */
export function emailsIn(text: string): readonly string[] {
  if (!text.includes('@')) return [];
  return endsOf(text).flatMap((end) => (end.match(EMAIL) ?? []).map((email) => email.toLowerCase()));
}

function textsOf(reading: Reading, parts: MailParts): readonly string[] {
  const { subject, body, forwarded } = reading.texts;
  return [subject, body, forwarded ?? '', parts.quoted[0]?.text ?? ''].flatMap(endsOf);
}

function endsOf(text: string): readonly string[] {
  if (text.length <= HEAD_LENGTH + FOOT_LENGTH) return [text];
  return [text.slice(0, HEAD_LENGTH), text.slice(-FOOT_LENGTH)];
}

function namesOfPeople(mail: Mail, parts: MailParts): readonly string[] {
  const people = [mail.from, ...mail.replyTo, ...mail.to, parts.forwarded?.from ?? null];
  return people.flatMap((person) => (person ? [person.name, wordingOf(person.email)] : []));
}

/** Words and runs of words, folded. */
function namesIn(texts: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const text of texts) {
    const words = wordsOf(text);
    const naming = namingWords(words);
    addRuns(words, found);
    if (naming.length < words.length) addRuns(naming, found);
  }
  return [...found];
}

function addRuns(words: readonly string[], found: Set<string>): void {
  for (const [at, word] of words.entries()) {
    if (word.length >= SHORTEST_NAME_WORD) found.add(word);
    const last = Math.min(words.length, at + NAME_RUN_WORDS);
    let run = word;
    for (let next = at + 1; next < last; next++) {
      run = `${run} ${words[next]}`;
      found.add(run);
    }
  }
}

function unique(keys: readonly string[], most: number): readonly string[] {
  return [...new Set(keys)].filter((key) => key !== '').slice(0, most);
}
