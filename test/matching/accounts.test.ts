import { describe, expect, it } from 'vitest';
import type { Ledger } from '#ledger/ledger.ts';
import { customer, item, matchTold, type Told } from './scene.ts';

const group = { emailDomains: ['harbeck.example'] };
const person = (name: string, email: string) => ({ contacts: [{ name, email }] });

const ledger: Ledger = {
  customers: [
    customer('K1', 'Harbeck Papier', { ...group, legalName: 'Harbeck Papier GmbH', vatId: 'DE811000222' }),
    customer('K2', 'Harbeck Papier Süd', {
      ...group,
      legalName: 'Harbeck Papier Süd AG',
      vatId: 'DE811000333',
    }),
    customer('K3', 'Corvel Foods', {
      legalName: 'Corvel Foods Ltd',
      ...person('Ann Tolley', 'ann@corvel-foods.example'),
    }),
    customer('K4', 'Corvel Packaging', { legalName: 'Corvel Packaging plc' }),
    customer('K5', 'Corvel Healthcare', { legalName: 'Corvel Healthcare LLP' }),
    customer('K6', 'Grün Anlagen', {
      legalName: 'Grün Anlagen e.K.',
      emailDomains: [],
      ...person('Tobias Rehm', 'grosser.garten@gmx.de'),
    }),
    customer('K7', 'Ferreira Têxteis', { legalName: 'Ferreira Têxteis, Lda', vatId: 'PT509111222' }),
    customer('K8', 'Vives Suministros', { legalName: 'Vives Suministros S.L.' }),
    customer('K9', 'Service Nord', { legalName: 'Service Nord SARL' }),
    customer('K10', 'Menuiserie Tassard', { legalName: 'Menuiserie Tassard SARL' }),
  ],
  items: [
    item('K1', 'L-40110', ['2026-01-10', '612.35']),
    item('K2', 'L-40210', ['2026-01-15', '815.20']),
    item('K2', 'L-40377', ['2026-02-15', '99.95'], { order: 'B-77120' }),
    item('K3', 'L-40500', ['2026-02-01', '733.10']),
    item('K4', 'L-40600', ['2026-02-01', '1420.74']),
    item('K5', 'L-40700', ['2026-02-01', '55.00']),
    item('K6', 'L-40811', ['2026-02-02', '235.49']),
    item('K7', 'L-40912', ['2026-02-03', '1801.77']),
    item('K8', 'L-41044', ['2026-02-04', '402.18']),
    item('K9', 'L-41101', ['2026-02-05', '61.00']),
  ],
  payments: [],
};

const invoice = (words: string) => ({ words, is: 'invoice' as const });
const US = 'lena@tessel-supply.example';

type AccountCase = Told & {
  readonly why: string;
  readonly account: string | null;
  readonly ranked?: readonly string[];
};

const cases: readonly AccountCase[] = [
  { why: 'sender domain', from: 'x@corvel-foods.example', text: 'Hello', account: 'K3' },
  { why: 'domain above', from: 'x@ap.corvel-foods.example', text: 'Hello', account: 'K3' },
  { why: 'address on file with free mail', from: 'grosser.garten@gmx.de', text: 'Moin', account: 'K6' },
  {
    why: 'name in a free address and an amount',
    from: 'gruen.anlagen@gmail.com',
    text: 'Die 235,49 sind weg.',
    says: [{ words: '235,49', amount: '235.49' }],
    account: 'K6',
  },
  {
    why: 'sisters: number',
    from: 'x@harbeck.example',
    text: 'L-40377 ok',
    says: [invoice('L-40377')],
    account: 'K2',
  },
  {
    why: 'sisters: order',
    from: 'x@harbeck.example',
    text: 'zu B-77120',
    says: [{ words: 'B-77120', is: 'order' }],
    account: 'K2',
  },
  {
    why: 'sisters: VAT',
    from: 'x@harbeck.example',
    text: 'USt DE811000222',
    says: [{ words: 'DE811000222', is: 'vat' }],
    account: 'K1',
  },
  {
    why: 'sisters: longer legal name',
    from: 'x@harbeck.example',
    text: 'Gruß\nHarbeck Papier Süd AG',
    account: 'K2',
  },
  {
    why: 'sisters: a telling word',
    from: 'x@harbeck.example',
    text: 'Bitte nur der Auszug für Süd.',
    account: 'K2',
  },
  { why: 'sisters: legal form', from: 'x@harbeck.example', text: 'Gruß\nHarbeck Papier GmbH', account: 'K1' },
  {
    why: 'account number',
    from: 'a@steuer-kanzlei.example',
    text: 'Konto K7',
    says: [{ words: 'K7', is: 'account' }],
    account: 'K7',
  },
  {
    why: 'accountant: number and name',
    from: 'a@gestoria.example',
    text: 'Vives Suministros: L-41044',
    says: [invoice('L-41044')],
    account: 'K8',
  },
  {
    why: 'receiver: legal name',
    from: 'a@receiver.example',
    subject: 'Vives Suministros S.L. in liquidation',
    text: 'To all creditors of Vives Suministros S.L.',
    account: 'K8',
  },
  {
    why: 'forwarded by a colleague',
    from: US,
    forwardedFrom: 'ann@corvel-foods.example',
    text: 'FYI',
    account: 'K3',
  },
  {
    why: 'colleague: sister named first',
    from: US,
    to: US,
    subject: 'corvel lids',
    text: 'The Corvel lids (Foods that is, not the packaging lot).',
    account: 'K3',
  },
  {
    why: 'colleague: name apart',
    from: US,
    to: US,
    text: 'Chez Ferreira, le Textêis... pardon, Têxteis.',
    account: 'K7',
  },
  {
    why: 'colleague in the thread',
    from: US,
    to: US,
    text: 'Any news?',
    conversation: { accounts: ['K4'] },
    account: 'K4',
  },
  { why: 'outbound', from: US, to: 'x@corvel-foods.example', text: 'Dear Ann', account: 'K3' },
  {
    why: 'mail below went to the customer',
    from: 'p@boekhouding.example',
    quotedTo: 'ann@corvel-foods.example',
    text: 'See below',
    account: 'K3',
  },
  {
    why: 'typing error that is a neighbour’s number',
    from: 'x@vives-suministros.example',
    text: 'Factura L-40144',
    says: [invoice('L-40144')],
    account: 'K8',
  },
  {
    why: 'another’s number, own address',
    from: 'ann@corvel-foods.example',
    text: 'Invoice L-40110 is not ours',
    says: [invoice('L-40110')],
    account: 'K3',
  },
  {
    why: 'colleague: trade first',
    from: US,
    to: US,
    subject: 'Tassard : remise',
    text: 'Madame Tassard attend.',
    account: 'K10',
  },
  // Nobody: ambiguous, or a stranger.
  {
    why: 'an offer that drops a name',
    from: 'x@offers.example',
    text: 'We fitted out Corvel Foods Ltd too.',
    findings: [{ kind: 'unrelated', words: 'fitted out' }],
    account: null,
  },
  {
    why: 'an address in the text is no name',
    from: 'x@harbeck.example',
    text: 'Mail to ap@harbeck-papier.example',
    account: null,
  },
  {
    why: 'stranger with a rare word of a name',
    from: 'x@y.example',
    subject: 'Tassard',
    text: 'Vu chez Tassard.',
    account: null,
  },
  {
    why: 'sisters, nothing tells',
    from: 'x@harbeck.example',
    text: 'A statement please',
    account: null,
    ranked: ['K1', 'K2'],
  },
  {
    why: 'a first word shared by sisters',
    from: 'jobs@somewhere.example',
    text: 'I once worked with Corvel.',
    account: null,
  },
  {
    why: 'stranger with a customer’s first word',
    from: 'sales@corvel-haulage.example',
    text: 'Rates from Corvel Haulage',
    account: null,
  },
  { why: 'spam', from: 'win@prizes.example', text: 'You have won', account: null, ranked: [] },
  {
    why: 'common words',
    from: 'a@office.example',
    text: 'Our service covers the nord region.',
    account: null,
  },
  {
    why: 'free mail names nobody',
    from: 'k.meier@gmail.com',
    text: 'Die Rechnung ist bezahlt.',
    account: null,
    ranked: [],
  },
  {
    why: 'a number alone from nowhere, a typing error away',
    from: 'a@b.example',
    text: 'L-40815',
    says: [invoice('L-40815')],
    account: null,
  },
];

describe('whose mail it is', () => {
  it.each(cases)('$why', ({ account, ranked, why: _why, ...told }) => {
    const found = matchTold(ledger, told);
    expect(found.account?.number ?? null).toBe(account);
    if (ranked) expect(found.candidates.map((one) => one.number).sort()).toEqual(ranked);
    if (account) expect(found.account?.because.length).toBeGreaterThan(0);
  });
});
