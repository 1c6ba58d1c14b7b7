/** Gathers what a letter is written from: the case, the mail it answers, the customer, and their items as of today. */
import type { CalendarDate } from '#base/calendar-date.ts';
import type { CollectionCase } from '#cases/collection-case.ts';
import type { LetterScene } from '#cases/letters/letter.ts';
import { letterLanguage } from '#cases/letters/letter-language.ts';
import { addressesNamedIn, doubtfulBankMails, mailToAnswer, recipientOf } from '#cases/letters/recipient.ts';
import { LABELS } from '#languages/labels.ts';
import { itemsAsOf } from '#ledger/as-of.ts';
import type { ItemAsOf } from '#ledger/ledger.ts';
import { splitMail } from '#mail/split-mail.ts';
import { refuse } from '../refuse.ts';
import { casesIn, casesOfAccounts } from '../store/cases.ts';
import { customersOf, itemsNamed, sliceOfAccount } from '../store/ledger-slice.ts';
import { policyOf } from '../store/policy.ts';
import type { Reader } from '../store/reader.ts';
import { readingOf } from '../store/readings.ts';
import { mailsNamed } from '../store/texts-of-cases.ts';

type Asked = { readonly messageId: string | null; readonly today: CalendarDate };

/** All that a letter on this case is written from; refuses where nobody could be written to. */
export async function letterScene(
  reader: Reader,
  collectionCase: CollectionCase,
  { messageId, today }: Asked,
): Promise<LetterScene> {
  const mail = mailToAnswer(collectionCase, messageId);
  const stored = mail && (await readingOf(reader, mail.messageId));
  if (!stored) throw notFromCustomer(messageId);
  const [found] = await customersOf(reader, [collectionCase.accountNumber ?? ''].filter(Boolean));
  const customer = found ?? null;
  const to = recipientOf(stored.mail, customer, await doubtfulAddresses(reader, collectionCase));
  if (!to) throw noRecipient();
  return {
    collectionCase,
    customer,
    items: await itemsOf(reader, collectionCase, today),
    policy: await policyOf(reader),
    today,
    mail,
    to,
    language: letterLanguage(stored.reading, customer?.language ?? null),
  };
}

/** The latest items of the account, and those of the case however old they are. */
export async function itemsOf(
  reader: Reader,
  { items, accountNumber }: CollectionCase,
  today: CalendarDate,
): Promise<readonly ItemAsOf[]> {
  if (accountNumber === null) return [];
  const latest = await sliceOfAccount(reader, accountNumber, today);
  const known = new Set(latest.items.map(({ number }) => number));
  const others = items.map(({ number }) => number).filter((number) => !known.has(number));
  const old = await itemsNamed(reader, accountNumber, others);
  return [...itemsAsOf(old, today), ...itemsAsOf(latest, today)];
}

/** Every address that a doubtful bank mail names, in any case of the customer. */
async function doubtfulAddresses(reader: Reader, collectionCase: CollectionCase): Promise<readonly string[]> {
  const { accountNumber, id } = collectionCase;
  const others =
    accountNumber === null ? [] : await casesIn(reader, casesOfAccounts(reader, [accountNumber]));
  const cases = [collectionCase, ...others.filter((other) => other.id !== id)];
  const ids = cases.flatMap(doubtfulBankMails).map(({ messageId }) => messageId);
  if (ids.length === 0) return [];
  const mails = await mailsNamed(reader, [...new Set(ids)]);
  return mails.flatMap((mail) => addressesNamedIn(mail, splitMail(mail)));
}

/** There is no mail of the customer to write about. */
export function notFromCustomer(messageId: string | null): Error {
  return refuse('letter/not-from-customer', LABELS.en.refusals['letter/not-from-customer'], messageId);
}

function noRecipient(): Error {
  return refuse('letter/no-recipient', LABELS.en.refusals['letter/no-recipient']);
}
