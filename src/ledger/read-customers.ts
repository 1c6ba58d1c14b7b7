import type { CurrencyCode, Money } from '#base/money.ts';
import { readCurrency } from './currency-codes.ts';
import type { AccountNumber, Customer } from './ledger.ts';
import type { RawRow } from './ledger-read.ts';
import { readAmountCell } from './read-cell-amount.ts';
import { readBankCell, readPhoneCell } from './read-cell-contact.ts';
import { cellOf, complainOf, type Desk, neededCell, soundRows } from './reading-desk.ts';

type Customers = ReadonlyMap<AccountNumber, Customer>;

const DAYS = /^(\d{1,3})(?:\s?[A-Za-zÀ-ɏ.]{1,12})?$/;
const LANGUAGE = /^([A-Za-z]{2})(?:[-_].{0,10})?$/;

/**
 * Reads the customers of all customer tables. Rows of one account and one name are one customer with several
 * contacts (exports with a row per contact); another name on the same account is complained of.
 */
export function readCustomers(desks: readonly Desk[], currency: CurrencyCode | undefined): Customers {
  const customers = new Map<AccountNumber, Customer>();
  for (const desk of desks) {
    for (const row of soundRows(desk)) {
      const read = readCustomer(desk, row, currency);
      if (read)
        customers.set(read.accountNumber, settle(desk, row, [customers.get(read.accountNumber), read]));
    }
  }
  return customers;
}

/** What stands for the account after this row: the new customer, the known one, or the known one with a contact more. */
function settle(desk: Desk, row: RawRow, pair: readonly [Customer | undefined, Customer]): Customer {
  const [known, read] = pair;
  if (!known) return read;
  const contacts = read.contacts.filter(
    (contact) => !known.contacts.some((one) => one.email === contact.email),
  );
  const domains = read.emailDomains.filter((domain) => !known.emailDomains.includes(domain));
  const isSame = read.name === known.name && read.legalName === known.legalName && read.vatId === known.vatId;
  if (!isSame) complainOf(desk, row, 'account', 'account-used-twice');
  else if (isOtherBank(known, read)) complainOf(desk, row, 'bankDetails', 'other-bank-details');
  else if (contacts.length + domains.length === 0) complainOf(desk, row, 'account', 'repeated-row');
  if (!isSame) return known;
  return {
    ...known,
    contacts: [...known.contacts, ...contacts],
    emailDomains: [...known.emailDomains, ...domains],
    bankDetails: known.bankDetails || read.bankDetails,
    phone: known.phone || read.phone,
  };
}

/** Which of two is right nobody can tell from the file: never the later one by itself. */
function isOtherBank(known: Customer, read: Customer): boolean {
  return known.bankDetails !== '' && read.bankDetails !== '' && known.bankDetails !== read.bankDetails;
}

function readCustomer(desk: Desk, row: RawRow, otherwise: CurrencyCode | undefined): Customer | null {
  const accountNumber = neededCell(desk, row, 'account');
  const legalName = cellOf(desk, row, 'legalName');
  const name = cellOf(desk, row, 'name') || legalName;
  if (!name) complainOf(desk, row, 'name', 'missing');
  const written = cellOf(desk, row, 'currency');
  const currency = written ? readCurrency(written) : (otherwise ?? '');
  if (currency === null) complainOf(desk, row, 'currency', 'unknown-currency');
  if (!accountNumber || !name || currency === null) return null;
  return {
    accountNumber,
    name,
    legalName,
    country: cellOf(desk, row, 'country'),
    language: LANGUAGE.exec(cellOf(desk, row, 'language'))?.[1]?.toLowerCase() ?? null,
    currency,
    vatId: cellOf(desk, row, 'vatId'),
    emailDomains: readDomains(cellOf(desk, row, 'emailDomain')),
    contacts: readContacts(cellOf(desk, row, 'contactName'), cellOf(desk, row, 'contactEmail')),
    bankDetails: readBank(desk, row),
    phone: readPhone(desk, row),
    paymentTermsDays: readTerms(desk, row),
    creditLimit: readLimit(desk, row, currency),
    segment: cellOf(desk, row, 'segment'),
    collector: cellOf(desk, row, 'collector'),
  };
}

/** `@firm.fr; firm.com` → both, without the at sign. */
function readDomains(cell: string): readonly string[] {
  return [...new Set(splitList(cell).map((domain) => domain.toLowerCase().replace(/^.{0,64}@/, '')))];
}

/** One name over one address, or lists of addresses under one name. */
function readContacts(name: string, emails: string): Customer['contacts'] {
  const addresses = splitList(emails).map((email) => email.toLowerCase());
  if (addresses.length === 0) return name ? [{ name, email: '' }] : [];
  return addresses.map((email, index) => ({ name: index === 0 ? name : '', email }));
}

function splitList(cell: string): readonly string[] {
  return cell.split(/[;,|\s]/).filter((part) => part !== '');
}

/** `30`, `30 days`, `30 Tage`; anything else leaves the terms unknown. */
function readTerms(desk: Desk, row: RawRow): number | null {
  const cell = cellOf(desk, row, 'termsDays');
  const found = DAYS.exec(cell);
  if (cell && !found) complainOf(desk, row, 'termsDays', 'not-a-number-of-days');
  return found ? Number(found[1]) : null;
}

function readBank(desk: Desk, row: RawRow): string {
  const cell = cellOf(desk, row, 'bankDetails');
  const read = cell ? readBankCell(cell) : '';
  if (read !== 'bad-iban' && read !== 'shortened-number' && read !== 'not-bank-details') return read;
  complainOf(desk, row, 'bankDetails', read);
  return '';
}

function readPhone(desk: Desk, row: RawRow): string {
  const cell = cellOf(desk, row, 'phone');
  const read = cell ? readPhoneCell(cell) : '';
  if (read !== 'not-a-phone-number' && read !== 'shortened-number') return read;
  complainOf(desk, row, 'phone', read);
  return '';
}

function readLimit(desk: Desk, row: RawRow, currency: CurrencyCode): Money | null {
  const cell = cellOf(desk, row, 'creditLimit');
  if (!cell || !currency) return null;
  const limit = readAmountCell(cell, desk.mark, currency);
  if (typeof limit === 'object') return limit;
  complainOf(desk, row, 'creditLimit', 'not-a-limit');
  return null;
}
