import type { Customer } from '#ledger/ledger.ts';
import { isUnder } from '#mail/direction.ts';
import { domainOf, isFreeMail } from '#mail/free-mail.ts';
import type { Mail, Person } from '#mail/mail.ts';
import type { MailParts } from '#mail/mail-parts.ts';
import { emailsIn } from '#matching/keys-of.ts';
import { lastStep } from '../actions/look.ts';
import type { CollectionCase } from '../collection-case.ts';
import type { MailInCase } from '../mail-in-case.ts';
import { lookAlikeOf } from '../risk/look-alike.ts';

/** Mails of a case that ask for other bank details and that nobody has found to be genuine by phone since. */
export function doubtfulBankMails(collectionCase: CollectionCase): readonly MailInCase[] {
  const checked = lastStep(collectionCase, 'bank-verified');
  return collectionCase.mails.filter(
    ({ direction, findings, sentOn }) =>
      direction !== 'outbound' &&
      findings.some(({ kind }) => kind === 'bank_change') &&
      !(checked?.isGenuine && checked.on >= sentOn),
  );
}

/** Every address that a mail names: whom it is from, where answers shall go, who has a copy, and those in its words. */
export function addressesNamedIn(
  { from, replyTo, cc, subject }: Mail,
  { newest }: MailParts,
): readonly string[] {
  const people = [from, ...replyTo, ...cc].flatMap((person) => (person ? [person.email] : []));
  const named = [...people, ...emailsIn(`${subject}\n${newest.text}`)];
  return [...new Set(named.map((email) => email.toLowerCase()))];
}

/**
 * Who is written to: the sender of the customer's mail, or where it asks answers to go if that is the customer's too. An
 * address that a doubtful bank mail names, or whose domain only looks like the customer's, is never written to: a contact
 * that the ledger had before is, else nobody.
 */
export function recipientOf(
  { from, replyTo }: Pick<Mail, 'from' | 'replyTo'>,
  customer: Customer | null,
  doubtful: readonly string[],
): Person | null {
  const asked = replyTo.filter(({ email }) => customer !== null && isOf(customer, email));
  const known = customer?.contacts ?? [];
  const all = [...asked, ...(from ? [from] : []), ...known].filter(({ email }) => email !== '');
  const isSafe = ({ email }: Person) => !doubtful.includes(email.toLowerCase()) && !isAlike(email, customer);
  return all.find(isSafe) ?? null;
}

function isAlike(email: string, customer: Customer | null): boolean {
  return (
    customer !== null &&
    !isOf(customer, email) &&
    lookAlikeOf(domainOf(email), customer.emailDomains) !== null
  );
}

/** A contact on file, or a mail domain of the customer's own. */
export function isOf({ contacts, emailDomains }: Customer, email: string): boolean {
  const own = emailDomains.filter((domain) => domain !== '' && !isFreeMail(domain));
  const isContact = contacts.some((contact) => contact.email.toLowerCase() === email.toLowerCase());
  return isContact || isUnder(email, own);
}

/** The customer's mail that a letter answers: the one named, else the latest that a person wrote and that asks for no money elsewhere. */
export function mailToAnswer(collectionCase: CollectionCase, messageId: string | null): MailInCase | null {
  const inbound = collectionCase.mails.filter(({ direction }) => direction === 'inbound');
  if (messageId !== null) return inbound.find((mail) => mail.messageId === messageId) ?? null;
  const isTold = ({ findings }: MailInCase) =>
    findings.every(({ kind }) => kind !== 'auto_reply' && kind !== 'bank_change');
  return inbound.findLast(isTold) ?? null;
}
