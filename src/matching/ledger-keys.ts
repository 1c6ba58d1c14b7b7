import { digitsOf, keyOf } from '#base/reference-key.ts';
import type { Customer, OpenItem } from '#ledger/ledger.ts';
import { nameWordsOf, wordsOf } from './fold.ts';

/** The keys under which an item is found: `LookupKeys.numbers` meet `key` and `orderKey`, `tails` meet `tail`. */
export type ItemKeys = { readonly key: string; readonly tail: string; readonly orderKey: string };

/** What the in-memory index and the tables of the service keep for each item. */
export function itemKeysOf(item: OpenItem): ItemKeys {
  return { key: keyOf(item.number), tail: digitsOf(item.number), orderKey: keyOf(item.orderNumber) };
}

/** The keys under which a customer is found, field by field as in `LookupKeys`. */
export type CustomerKeys = {
  readonly account: string;
  readonly vatId: string;
  readonly emails: readonly string[];
  readonly domains: readonly string[];
  readonly names: readonly string[];
};

/** What the in-memory index and the tables of the service keep for each customer. */
export function customerKeysOf(customer: Customer): CustomerKeys {
  return {
    account: keyOf(customer.accountNumber),
    vatId: keyOf(customer.vatId),
    emails: customer.contacts.map((contact) => contact.email.toLowerCase()).filter((email) => email !== ''),
    domains: customer.emailDomains.map((domain) => domain.toLowerCase()).filter((domain) => domain !== ''),
    names: namesOf(customer),
  };
}

/** Longest run of words that is looked up: "lisboa norte construcoes". */
export const NAME_RUN_WORDS = 3;
/** Shorter words ("de", "et") name nobody. */
export const SHORTEST_NAME_WORD = 3;

/** The single words of a customer's names, the first words of each name as a run, and the contacts' names. */
export function namesOf(customer: Customer): readonly string[] {
  const names = [customer.name, customer.legalName].map(nameWordsOf);
  const words = names.flat().filter((word) => word.length >= SHORTEST_NAME_WORD);
  const people = customer.contacts.map((contact) => wordsOf(contact.name));
  const runs = [...names, ...people].filter((run) => run.length > 1);
  return [...new Set([...words, ...runs.map((run) => run.slice(0, NAME_RUN_WORDS).join(' '))])];
}
