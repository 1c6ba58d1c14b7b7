import { describe, expect, it } from 'vitest';
import { aCase, aFinding, heard, mailIn } from '../samples.ts';
import { type DraftMade, LEDGER, saysOf, verdictOn } from './drafts.ts';

const TWO = 'Invoices F26-10412 and F26-10455 are overdue. Please pay them by Friday.';
const ACCOUNTANT = 'sabine@cabinet-lormeau.example';
const WITH_ACCOUNTANT = aCase([
  heard(mailIn('copy', { people: [ACCOUNTANT, 'kim@nordwind.example'], findings: [aFinding('question')] })),
]);

type Row = DraftMade & { readonly name: string; readonly says: readonly string[] };

const ROWS: readonly Row[] = [
  { name: 'the customer', text: TWO, says: [] },
  { name: 'a part of the customer', text: TWO, to: ['ap@es.calzados.example'], says: [] },
  {
    name: 'another customer',
    text: TWO,
    to: ['ana@roux-mobilier.example'],
    says: ['wrong_recipient ana@roux-mobilier.example'],
  },
  {
    name: 'another customer in copy',
    text: TWO,
    cc: ['ana@roux-mobilier.example'],
    says: ['wrong_recipient ana@roux-mobilier.example'],
  },
  {
    name: 'a stranger',
    text: TWO,
    to: ['someone@elsewhere.example'],
    says: ['wrong_recipient someone@elsewhere.example'],
  },
  {
    name: 'a stranger, one number named',
    text: 'Invoice F26-10412 is overdue. Please pay it by Friday.',
    to: ['someone@elsewhere.example'],
    says: ['wrong_recipient someone@elsewhere.example'],
  },
  {
    name: 'a free mailbox that nobody knows',
    text: TWO,
    to: ['ana.prado@gmail.com'],
    says: ['wrong_recipient ana.prado@gmail.com'],
  },
  {
    name: 'a stranger in copy of the customer: an accountant, a factor',
    text: TWO,
    cc: ['x@factor.example'],
    says: [],
  },
  { name: 'someone who wrote before', text: TWO, to: [ACCOUNTANT], cases: [WITH_ACCOUNTANT], says: [] },
  {
    name: 'a stranger who is asked for no money: a carrier',
    text: 'Could you send us the delivery note for F26-10412?',
    to: ['desk@carrier.example'],
    says: [],
  },
  {
    name: 'a domain one letter off',
    text: 'Thank you for your call about F26-10412.',
    to: ['ana@calzado.example'],
    says: ['look_alike ana@calzado.example'],
  },
  {
    name: 'another ending',
    text: TWO,
    to: ['ana@calzados.com'],
    says: ['look_alike ana@calzados.com'],
  },
  {
    name: 'a customer whose addresses the ledger does not know',
    text: TWO,
    to: ['ana@calzados-prado.example'],
    ledger: {
      customers: LEDGER.customers.map((one) =>
        one.accountNumber === 'A1' ? { ...one, emailDomains: [], contacts: [] } : one,
      ),
    },
    says: [],
  },
];

describe('a draft to', () => {
  it.each(ROWS)('$name', ({ says, ...made }) => {
    expect(saysOf(verdictOn(made))).toEqual(says);
  });
});
