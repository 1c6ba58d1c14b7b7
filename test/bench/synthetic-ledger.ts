import { addDays, type CalendarDate, parseCalendarDate } from '#base/calendar-date.ts';
import type { Customer, Ledger, OpenItem } from '#ledger/ledger.ts';

/** Items an account has on average: a mid-sized wholesaler's ledger, one year of history. */
const ITEMS_PER_ACCOUNT = 20;
const FIRST_DAY = parseCalendarDate('2026-01-02') as CalendarDate;
const TERMS_DAYS = 30;

/** A ledger of `count` items with dense, sequential numbers, the worst case for typing errors. Always the same. */
export function syntheticLedger(count: number): Ledger {
  const accounts = Math.ceil(count / ITEMS_PER_ACCOUNT);
  return {
    customers: Array.from({ length: accounts }, (_, at) => customerAt(at)),
    items: Array.from({ length: count }, (_, at) => itemAt(at, accounts)),
    payments: [],
  };
}

export function customerAt(at: number): Customer {
  const name = `Kunde${at.toString(36)} Werk`;
  return {
    accountNumber: `K${100_000 + at}`,
    name,
    legalName: `${name} GmbH`,
    country: 'DE',
    language: 'de',
    currency: 'EUR',
    vatId: `DE${100_000_000 + at}`,
    emailDomains: [`kunde${at}.example`],
    contacts: [{ name: `Anna Beispiel${at}`, email: `anna@kunde${at}.example` }],
    bankDetails: '',
    phone: '',
    paymentTermsDays: TERMS_DAYS,
    creditLimit: null,
    segment: 'standard',
    collector: 'x',
  };
}

export function itemAt(at: number, accounts: number): OpenItem {
  const issuedOn = addDays(FIRST_DAY, at % 300);
  const amount = { minor: 1000 + ((at * 7919) % 900_000), currency: 'EUR' };
  return {
    number: `R26-${1_000_000 + at}`,
    accountNumber: `K${100_000 + (at % accounts)}`,
    type: 'invoice',
    issuedOn,
    dueOn: addDays(issuedOn, TERMS_DAYS),
    amount,
    openAtExport: amount,
    orderNumber: at % 3 === 0 ? `B-${500_000 + at}` : '',
  };
}
