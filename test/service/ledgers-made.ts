/** Ledgers made for tests, and rows of them. */
import type { CalendarDate } from '../../src/base/calendar-date.ts';
import type { Customer, Ledger, OpenItem, Payment } from '../../src/ledger/ledger.ts';

export const day = (text: string) => text as CalendarDate;

export function customer(accountNumber: string, name: string, more: Partial<Customer> = {}): Customer {
  return {
    accountNumber,
    name,
    legalName: `${name} SAS`,
    country: 'FR',
    language: 'fr',
    currency: 'EUR',
    vatId: '',
    emailDomains: [],
    contacts: [],
    bankDetails: '',
    phone: '',
    paymentTermsDays: 30,
    creditLimit: { minor: 500_000, currency: 'EUR' },
    segment: 'key',
    collector: 'Ana',
    ...more,
  };
}

export function invoice(number: string, accountNumber: string, more: Partial<OpenItem> = {}): OpenItem {
  return {
    number,
    accountNumber,
    type: 'invoice',
    issuedOn: day('2026-09-01'),
    dueOn: day('2026-10-01'),
    amount: { minor: 120_050, currency: 'EUR' },
    openAtExport: null,
    orderNumber: '',
    ...more,
  };
}

export function payment(
  reference: string,
  item: OpenItem,
  paidOn: string,
  minor = item.amount.minor,
): Payment {
  return {
    reference,
    accountNumber: item.accountNumber,
    paidOn: day(paidOn),
    amount: { minor, currency: item.amount.currency },
    itemNumber: item.number,
  };
}

const ROUX = customer('C-100', 'Roux Mobilier', {
  vatId: 'FR12345678901',
  emailDomains: ['roux-mobilier.example'],
  contacts: [{ name: 'Lea Marchand', email: 'lea.marchand@roux-mobilier.example' }],
});
const ROUX_LYON = customer('C-101', 'Roux Mobilier Lyon', { emailDomains: ['roux-mobilier.example'] });
const KRAFT = customer('C-200', 'Kraft Anlagen', {
  legalName: 'Kraft Anlagen GmbH',
  country: 'DE',
  language: 'de',
  emailDomains: ['kraft-anlagen.example'],
  contacts: [{ name: 'Jan Kraft', email: 'jan@kraft-anlagen.example' }],
  bankDetails: 'DE89 3704 0044 0532 0130 00',
  phone: '+49 30 23125 000',
});

const ROUX_ITEMS = [
  invoice('R-118/26', 'C-100', { orderNumber: 'PO 7741' }),
  invoice('R-119/26', 'C-100', { issuedOn: day('2026-09-15'), dueOn: day('2026-10-15') }),
  invoice('R-164/26', 'C-101'),
];
const KRAFT_ITEMS = [
  invoice('2026-1187', 'C-200', { amount: { minor: 88_000, currency: 'EUR' } }),
  invoice('2026-1204', 'C-200', { issuedOn: day('2026-10-20'), dueOn: day('2026-11-19') }),
  invoice('10023456', 'C-200', { type: 'credit_note', amount: { minor: -5_000, currency: 'EUR' } }),
];

/** Two sister accounts on one domain, and a stranger. */
export const SMALL_LEDGER: Ledger = {
  customers: [ROUX, ROUX_LYON, KRAFT],
  items: [...ROUX_ITEMS, ...KRAFT_ITEMS],
  payments: KRAFT_ITEMS.slice(0, 1).map((item) => payment('ZE-1', item, '2026-11-10', 8_000)),
};

export const NOTE = {
  by: 'test',
  at: '2026-11-20T08:00:00.000Z',
  report: { customers: 3, items: 6, payments: 1, badRows: [] },
} as const;
