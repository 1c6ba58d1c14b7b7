import type { LetterFacts } from '#cases/letters/letter-facts.ts';
import type { Customer, ItemAsOf } from '#ledger/ledger.ts';
import { day, euros } from '../samples.ts';

export function openItem(number: string, minor: number, more: Partial<ItemAsOf> = {}): ItemAsOf {
  const open = more.open ?? { minor, currency: more.amount?.currency ?? 'EUR' };
  return {
    number,
    accountNumber: 'A1',
    type: 'invoice',
    issuedOn: day('2026-01-15'),
    dueOn: day('2026-02-14'),
    amount: euros(minor),
    openAtExport: null,
    orderNumber: '',
    ...more,
    open,
    isOpen: open.minor !== 0,
  };
}

export const CALZADOS: Customer = {
  accountNumber: 'A1',
  name: 'Calzados Prado',
  legalName: 'Calzados Prado SL',
  country: 'ES',
  language: 'es',
  currency: 'EUR',
  vatId: '',
  emailDomains: ['calzados.example'],
  contacts: [{ name: 'Ana Prado', email: 'ana@calzados.example' }],
  bankDetails: '',
  phone: '',
  paymentTermsDays: 30,
  creditLimit: null,
  segment: '',
  collector: 'Nils Lindqvist',
};

/** Every fact that any letter tells. */
export const FULL_FACTS: LetterFacts = {
  caseNumber: 'RLC-7K3Q-XZ4M',
  contact: 'Ana Prado',
  collector: 'Nils Lindqvist',
  heardOn: day('2026-03-02'),
  reasons: ['quantity'],
  resolver: 'logistics',
  answerBy: day('2026-03-13'),
  payBy: day('2026-03-17'),
  disputed: [euros(30_000)],
  undisputed: [euros(80_464)],
  creditNotes: ['GS-2041'],
  credited: [euros(30_000)],
  remaining: [euros(80_464)],
  promisedOn: day('2026-03-20'),
  promisedAmount: [euros(110_464)],
  total: [euros(110_464)],
  paidOn: day('2026-03-01'),
  items: [openItem('HR26-10436', 110_464)],
  customer: 'Schuhhaus Nord',
  account: 'A1',
  words: '12 boxes are missing.',
  instalments: [
    { on: day('2026-03-17'), amount: euros(36_822) },
    { on: day('2026-04-17'), amount: euros(36_821) },
    { on: day('2026-05-18'), amount: euros(36_821) },
  ],
};
