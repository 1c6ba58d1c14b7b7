/** Drafts read and matched like any mail, against a small invented ledger. Today is Tuesday 10 March 2026. */
import type { CollectionCase } from '#cases/collection-case.ts';
import { checkOutgoing } from '#cases/outgoing/check-outgoing.ts';
import type { KnownOfCustomer, TextInCase } from '#cases/outgoing/draft.ts';
import { matchDraft } from '#cases/outgoing/match-draft.ts';
import type { Verdict } from '#cases/outgoing/verdict.ts';
import { DEFAULT_POLICY } from '#cases/policy/default-policy.ts';
import { itemsAsOf } from '#ledger/as-of.ts';
import type { Customer, Ledger, OpenItem, Payment } from '#ledger/ledger.ts';
import { candidatesFor } from '#matching/candidates-for.ts';
import { withConversation } from '#matching/keys-of.ts';
import { indexLedger } from '#matching/ledger-index.ts';
import { readOne } from '../../../src/relance.ts';
import { aMail, day, euros, US } from '../samples.ts';

export const TODAY = '2026-03-10';

function customer(accountNumber: string, name: string, domain: string): Customer {
  return {
    accountNumber,
    name,
    legalName: `${name} SA`,
    country: 'ES',
    language: null,
    currency: 'EUR',
    vatId: '',
    emailDomains: [domain],
    contacts: [{ name: 'Ana Prado', email: `ana@${domain}` }],
    bankDetails: '',
    phone: '',
    paymentTermsDays: 30,
    creditLimit: null,
    segment: '',
    collector: '',
  };
}

function item(number: string, minor: number, more: Partial<OpenItem> = {}): OpenItem {
  return {
    number,
    accountNumber: 'A1',
    type: 'invoice',
    issuedOn: day('2026-01-10'),
    dueOn: day('2026-02-10'),
    amount: euros(minor),
    openAtExport: null,
    orderNumber: '',
    ...more,
  };
}

const payment = (itemNumber: string, minor: number): Payment => ({
  reference: `P-${itemNumber}`,
  accountNumber: 'A1',
  paidOn: day('2026-03-02'),
  amount: euros(minor),
  itemNumber,
});

export const LEDGER: Ledger = {
  customers: [
    customer('A1', 'Calzados Prado', 'calzados.example'),
    customer('B2', 'Roux Mobilier', 'roux-mobilier.example'),
  ],
  items: [
    item('F26-10412', 110_464),
    item('F26-10455', 50_000),
    item('F26-10467', 61_520),
    item('F26-10301', 33_000),
    item('G26-00113', -2_209, { type: 'credit_note', issuedOn: day('2026-03-01') }),
    item('F26-20001', 80_000, { accountNumber: 'B2' }),
  ],
  payments: [payment('F26-10301', 33_000)],
};
const INDEX = indexLedger(LEDGER);

export type DraftMade = {
  readonly text: string;
  readonly subject?: string;
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly cases?: readonly CollectionCase[];
  readonly thread?: readonly string[];
  readonly inside?: readonly TextInCase[];
  readonly outside?: readonly string[];
  readonly ledger?: Partial<Ledger>;
};

/** What the guard says of a draft to a customer. */
export function verdictOn(made: DraftMade): Verdict {
  const person = (email: string) => ({ name: '', email });
  const { cases = [], thread = [] } = made;
  const mail = aMail('draft', {
    from: person(`kim@${US}`),
    to: (made.to ?? ['ana@calzados.example']).map(person),
    cc: (made.cc ?? []).map(person),
    subject: made.subject ?? '',
    text: made.text,
    sentOn: day(TODAY),
  });
  const read = readOne(mail, { us: [US], prior: null });
  const held = cases.filter(({ id }) => thread.includes(id));
  const conversation = {
    accounts: held.flatMap(({ accountNumber }) => accountNumber ?? []),
    items: held.flatMap(({ items }) => items.map(({ number }) => number)),
  };
  const ledger = { ...LEDGER, ...made.ledger };
  const index = made.ledger ? indexLedger(ledger) : INDEX;
  const candidates = candidatesFor(index, withConversation(read.keys, conversation));
  const match = matchDraft(read, candidates, conversation);
  const account = match.account?.number ?? '';
  const known: KnownOfCustomer = {
    today: day(TODAY),
    policy: DEFAULT_POLICY,
    us: [US],
    customer: index.customers.get(account) ?? null,
    others: candidates.customers.filter(({ accountNumber }) => accountNumber !== account),
    items: itemsAsOf({ items: index.itemsOf.get(account) ?? [], payments: ledger.payments }, day(TODAY)),
    payments: ledger.payments,
    cases: cases.filter(({ accountNumber }) => accountNumber === account),
    thread,
    inside: made.inside ?? [],
    outside: made.outside ?? [],
  };
  return checkOutgoing({ read, match }, known);
}

/** The reasons in short: `disputed F26-10412`. */
export function saysOf({ reasons }: Verdict): readonly string[] {
  return reasons.map((reason) => {
    const what = 'item' in reason ? reason.item : 'email' in reason ? reason.email : '';
    return `${reason.kind} ${what}`.trim();
  });
}
