import type { Customer } from '#ledger/ledger.ts';
import { isUnder } from '#mail/direction.ts';
import { domainOf, isFreeMail } from '#mail/free-mail.ts';
import { lookAlikeOf } from '../risk/look-alike.ts';
import type { Draft, KnownOfCustomer } from './draft.ts';
import type { VerdictReason } from './verdict.ts';

/** The recipients outside our own domains, each once. */
export function outsidersOf({ read }: Draft, { us }: KnownOfCustomer): readonly string[] {
  const all = [...read.mail.to, ...read.mail.cc].map(({ email }) => email.toLowerCase());
  return [...new Set(all)].filter((email) => email.includes('@') && !isUnder(email, us));
}

/**
 * Recipients who are not this customer's: under a domain that only looks like theirs; another customer's; or, where a
 * mail that asks for money goes to nobody whom we know of this customer, the first of these strangers.
 */
export function strangersAmong(
  outsiders: readonly string[],
  known: KnownOfCustomer,
  asks: boolean,
): readonly VerdictReason[] {
  const { customer, cases, others } = known;
  if (!customer) return [];
  const caseId = cases[0]?.id ?? null;
  const alike = outsiders.flatMap((email) => lookAlike(email, known));
  const strangers = outsiders.filter(
    (email) => !isKnown(email, known) && !alike.some((reason) => reason.email === email),
  );
  const isTheirs = (email: string) => others.some((other) => belongsTo(email, other));
  const wrong = strangers.filter(isTheirs);
  const isToNobody = asks && alike.length === 0 && strangers.length === outsiders.length && canTell(customer);
  const told = wrong.length > 0 ? wrong : isToNobody ? strangers.slice(0, 1) : [];
  return [
    ...alike,
    ...told.map((email) => ({ kind: 'wrong_recipient' as const, email, customer: customer.name, caseId })),
  ];
}

function lookAlike(email: string, { customer, cases }: KnownOfCustomer) {
  if (!customer) return [];
  const domain = domainOf(email);
  const found = lookAlikeOf(domain, customer.emailDomains);
  if (!found || belongsTo(email, customer)) return [];
  const reason = { email, domain, known: found.known, customer: customer.name };
  return [{ kind: 'look_alike' as const, ...reason, caseId: cases[0]?.id ?? null }];
}

/** Of the customer, or someone with whom a mail of theirs was exchanged before. */
function isKnown(email: string, { customer, cases }: KnownOfCustomer): boolean {
  if (customer && belongsTo(email, customer)) return true;
  const outside = cases.flatMap(({ mails }) => mails.filter(({ direction }) => direction !== 'internal'));
  return outside.some(({ people }) => people.includes(email));
}

function belongsTo(email: string, { emailDomains, contacts }: Customer): boolean {
  const own = emailDomains.filter((domain) => !isFreeMail(domain));
  return isUnder(email, own) || contacts.some((contact) => contact.email.toLowerCase() === email);
}

/** The ledger knows no address of this customer: then nobody can be called a stranger. */
function canTell({ emailDomains, contacts }: Customer): boolean {
  return emailDomains.length > 0 || contacts.some(({ email }) => email !== '');
}
