import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '#cases/case-event.ts';
import { aCase, aFinding, day, euros, eventOf, heard, mailIn } from '../samples.ts';
import { type DraftMade, saysOf, verdictOn } from './drafts.ts';

const S_MOREAU = { name: 'S. Moreau', email: 's.moreau@calzados.example' };
const said = (id: string, finding: ReturnType<typeof aFinding>, more = {}): CaseEvent =>
  heard(
    mailIn(id, {
      sentOn: day('2026-03-05'),
      from: S_MOREAU,
      findings: [finding],
      items: finding.items.map(({ number }) => number),
      ...more,
    }),
    id,
  );
const DISPUTED = aCase([said('dispute', aFinding('dispute', ['F26-10412']))]);
const DISPUTED_PART = aCase([
  said('part', aFinding('dispute', ['F26-10412'], { amount: euros(2_209), reason: 'pricing' })),
]);
const PROMISED = aCase([said('promise', aFinding('promise', ['F26-10455'], { on: day('2026-03-25') }))]);
const PROMISED_PART = aCase([
  said('half', aFinding('promise', ['F26-10455'], { on: day('2026-03-25'), amount: euros(20_000) })),
]);
const CLAIMED = aCase([said('claim', aFinding('paid', ['F26-10467']))]);
const LOOKED_UP = aCase([
  said('looked', aFinding('paid', ['F26-10467'])),
  eventOf(
    { kind: 'payment-looked-up', on: day('2026-03-06'), items: ['F26-10467'], isFound: false },
    'looked',
    '2026-03-06T10:00:00Z',
  ),
]);
const INSOLVENT = aCase([said('insolvent', aFinding('insolvency'))]);
const LAWYER = aCase([said('lawyer', aFinding('legal'))]);
const turned = (kind: 'dunning-lifted' | 'dunning-blocked', id: string, until: string | null = null) =>
  eventOf(
    kind === 'dunning-lifted'
      ? { kind, on: day('2026-03-09') }
      : { kind, on: day('2026-03-09'), until: until === null ? null : day(until), because: '' },
    id,
    '2026-03-09T09:00:00Z',
  );
const credit = (isWhole: boolean, minor: number) =>
  aCase([
    said('credited', aFinding('question', ['F26-10412'])),
    eventOf(
      {
        kind: 'credit-posted',
        creditNumber: 'G26-00113',
        itemNumber: 'F26-10412',
        amount: euros(minor),
        issuedOn: day('2026-03-06'),
        isWhole,
        because: 'disputed_amount',
      },
      'credited',
      '2026-03-06T20:00:00Z',
    ),
  ]);
const CREDITED = credit(true, 110_464);
const CREDITED_PART = credit(false, 2_209);

type Row = DraftMade & { readonly name: string; readonly says: readonly string[] };

const CHASE = 'Dear Ana,\n\nInvoice F26-10412 for 1,104.64 EUR is overdue. Please pay it by Friday.\n\nKim';
const LIST = `Guten Tag,

folgende Rechnungen sind noch offen:

F26-10412   10.01.2026   1.104,64 EUR
F26-10455   10.01.2026     500,00 EUR
F26-10467   10.01.2026     615,20 EUR

Bitte überweisen Sie den Betrag.`;

const WARNED: readonly Row[] = [
  { name: 'a disputed item', text: CHASE, cases: [DISPUTED], says: ['disputed F26-10412'] },
  {
    name: 'a disputed item named in the subject only',
    subject: 'Overdue: F26-10412',
    text: 'Dear Ana,\n\nplease let us have your payment this week.',
    cases: [DISPUTED],
    says: ['disputed F26-10412'],
  },
  { name: 'one of a list', text: LIST, cases: [DISPUTED], says: ['disputed F26-10412'] },
  {
    name: 'three of a list, each for its reason',
    text: LIST,
    cases: [DISPUTED, PROMISED, CLAIMED],
    says: ['disputed F26-10412', 'claimed_paid F26-10467', 'promised F26-10455'],
  },
  {
    name: 'a disputed item beside a remark on another one',
    text: 'Bonjour,\n\nF26-10455 : votre réclamation est transmise à notre service commercial.\nMerci de régler la facture F26-10412 sous huit jours.',
    cases: [DISPUTED],
    says: ['disputed F26-10412'],
  },
  {
    name: 'the whole where a part is disputed',
    text: CHASE,
    cases: [DISPUTED_PART],
    says: ['disputed F26-10412'],
  },
  {
    name: 'the whole, though a smaller fee is named beside it',
    text: 'Invoice F26-10412 for 1,104.64 EUR is overdue. Please pay it by Friday; a late fee of 40.00 EUR applies otherwise.',
    cases: [DISPUTED_PART],
    says: ['disputed F26-10412'],
  },
  {
    name: 'a disputed item in spite of the polite formula',
    text: `${CHASE}\n\nIf you dispute this invoice, please let us know. If you have paid already, ignore this reminder.`,
    cases: [DISPUTED],
    says: ['disputed F26-10412'],
  },
  {
    name: 'a promise that is still ahead',
    text: 'La factura F26-10455 está vencida. Rogamos abonen el importe.',
    cases: [PROMISED],
    says: ['promised F26-10455'],
  },
  {
    name: 'all where a part is promised',
    text: 'La factura F26-10455 (500,00 EUR) está vencida. Rogamos abonen el importe.',
    cases: [PROMISED_PART],
    says: ['promised F26-10455'],
  },
  {
    name: 'what the ledger shows as paid',
    text: 'La fattura F26-10301 risulta scaduta. Può indicarci la data del pagamento?',
    says: ['paid F26-10301'],
  },
  { name: 'what was credited', text: CHASE, cases: [CREDITED], says: ['credited F26-10412'] },
  {
    name: 'all where a part was credited and not yet netted',
    text: CHASE,
    cases: [CREDITED_PART],
    says: ['credited F26-10412'],
  },
  {
    name: 'what the customer says is paid, and nobody looked',
    text: 'Factuur F26-10467 is vervallen. Wanneer kunnen we de betaling verwachten?',
    cases: [CLAIMED],
    says: ['claimed_paid F26-10467'],
  },
  {
    name: 'an insolvent customer, whatever is chased',
    text: 'A fatura F26-10455 venceu a 10 de fevereiro. Pode indicar-nos a data de pagamento?',
    cases: [INSOLVENT],
    says: ['insolvency'],
  },
  {
    name: 'an insolvent customer, though no item is named',
    text: 'Dear Ana,\n\nyour account is overdue. Please settle it this week.',
    cases: [INSOLVENT],
    says: ['insolvency'],
  },
  {
    name: 'a customer for whom a lawyer writes, although ours is named',
    text: 'F26-10455 is overdue. Please pay by Friday, or we shall instruct our solicitors.',
    cases: [LAWYER],
    says: ['legal'],
  },
  {
    name: 'a customer whom a colleague does not want reminded',
    text: 'F26-10455 is overdue. Please pay.',
    cases: [aCase([said('hand', aFinding('question')), turned('dunning-blocked', 'hand', '2026-12-31')])],
    says: ['blocked'],
  },
  {
    name: 'a thread, with no item named: the open items of its case',
    subject: 'Re: price',
    text: 'Hello Ana,\n\nwhen can we expect your payment?',
    cases: [DISPUTED],
    thread: ['dispute'],
    says: ['disputed F26-10412'],
  },
];

const FAIR: readonly Omit<Row, 'says'>[] = [
  { name: 'a reminder of items that nobody contests', text: LIST },
  {
    name: 'a disputed item that is merely named',
    text: 'A copy of F26-10412 is attached.',
    cases: [DISPUTED],
  },
  {
    name: 'a copy of the disputed item, and another one chased',
    text: 'Here is the copy of F26-10412. Please settle F26-10455 by Friday.',
    cases: [DISPUTED],
  },
  {
    name: 'an acknowledgement',
    text: 'Dear Ana,\n\nyour complaint about F26-10412 has reached us and is with our sales team. You will hear from us by 12 March. Until then reminders are suspended.',
    cases: [DISPUTED],
  },
  {
    name: 'an acknowledgement that asks for the rest of the account',
    text: 'Ihre Reklamation zu F26-10412 ist bei unserem Vertrieb. Bitte überweisen Sie inzwischen F26-10455.',
    cases: [DISPUTED],
  },
  {
    name: 'an outcome: the claim is refused and the item due',
    text: 'Dear Ana,\n\nwe have checked F26-10412: the price is the one you agreed to, so your claim is not justified. Please pay the invoice by Friday.',
    cases: [DISPUTED],
  },
  {
    name: 'an outcome: credited, the rest is due',
    text: 'Bonjour,\n\nla remise vous était bien due, un avoir de 22,09 € est en cours d’émission. Il restera 1 082,55 € à régler sur la F26-10412.',
    cases: [DISPUTED_PART],
  },
  {
    name: 'the undisputed part only',
    text: 'Please pay 1,082.55 EUR on F26-10412 by Friday.',
    cases: [DISPUTED_PART],
  },
  {
    name: 'less than the undisputed part',
    text: 'Please pay a first 500.00 EUR on F26-10412 by Friday.',
    cases: [DISPUTED_PART],
  },
  {
    name: 'the undisputed part, the whole named beside it',
    text: 'Invoice F26-10412 (1,104.64 EUR) is overdue. Please pay 1,082.55 EUR of it.',
    cases: [DISPUTED_PART],
  },
  {
    name: 'all but the disputed item',
    text: 'Please settle all open invoices except F26-10412: F26-10455 and F26-10467 are overdue.',
    cases: [DISPUTED],
  },
  {
    name: 'a list with the disputed item under its own heading',
    text: 'Ihre Reklamation ist in Klärung für:\n\nF26-10412   1.104,64 EUR\n\nBitte zahlen Sie:\n\nF26-10455   500,00 EUR\nF26-10467   615,20 EUR',
    cases: [DISPUTED],
  },
  {
    name: 'a statement of account',
    text: 'Dear Ana,\n\nplease find your statement of account as of today:\n\nF26-10412   1,104.64\nF26-10455   500.00\n\nKind regards\nKim',
    cases: [DISPUTED, PROMISED],
  },
  {
    name: 'a promise on the day that was named',
    text: 'Thank you. We expect your payment of F26-10455 on 25 March.',
    cases: [PROMISED],
  },
  {
    name: 'a promise whose day has passed',
    text: 'F26-10455 is overdue. Please pay.',
    cases: [aCase([said('late', aFinding('promise', ['F26-10455'], { on: day('2026-03-02') }))])],
  },
  {
    name: 'the rest beside a promised part',
    text: 'Rogamos abonen los 300,00 EUR restantes de la factura F26-10455.',
    cases: [PROMISED_PART],
  },
  {
    name: 'thanks for a payment',
    text: 'Thank you for your payment of F26-10301. F26-10455 is now due, please pay it by Friday.',
  },
  {
    name: 'a request for proof of a claimed payment',
    text: 'You say that F26-10467 was paid on 2 March. We are looking for the money: could you send us the proof of payment?',
    cases: [CLAIMED],
  },
  {
    name: 'a claimed payment that was looked for and not found',
    text: 'Factuur F26-10467 is vervallen. Wanneer kunnen we de betaling verwachten?',
    cases: [LOOKED_UP],
  },
  {
    name: 'our claim in the proceedings',
    text: 'Please note that F26-10455 is overdue and lodged with the administrator as our claim.',
    cases: [INSOLVENT],
  },
  {
    name: 'a mail to an insolvent customer that asks for no money',
    text: 'Your new delivery note is attached.',
    cases: [INSOLVENT],
  },
  {
    name: 'a thread, with nothing asked',
    text: 'Hello Ana,\n\nthanks, that is fine with us.',
    cases: [DISPUTED],
    thread: ['dispute'],
  },
  {
    name: 'a number that is close to a disputed one but not it',
    text: 'Invoice F26-10413 is overdue. Please pay it by Friday.',
    cases: [DISPUTED],
  },
  {
    name: 'a dispute that was heard with little certainty',
    text: CHASE,
    cases: [aCase([said('unsure', aFinding('dispute', ['F26-10412'], { confidence: 0.6 }))])],
  },
  {
    name: 'a dispute that has ended',
    text: CHASE,
    cases: [
      aCase([
        said('over', aFinding('dispute', ['F26-10412'])),
        eventOf(
          { kind: 'outcome-recorded', on: day('2026-03-09'), outcome: 'refused', items: [], note: '' },
          'over',
          '2026-03-09T09:00:00Z',
        ),
      ]),
    ],
  },
  {
    name: 'a lawyer whose case was closed',
    text: 'F26-10455 is overdue. Please pay.',
    cases: [
      aCase([
        said('shut', aFinding('legal')),
        eventOf({ kind: 'case-closed', on: day('2026-03-09') }, 'shut', '2026-03-09T09:00:00Z'),
      ]),
    ],
  },
  {
    name: 'an insolvency whose stop was lifted',
    text: 'F26-10455 is overdue. Please pay.',
    cases: [aCase([said('lifted', aFinding('insolvency')), turned('dunning-lifted', 'lifted')])],
  },
  {
    name: 'a stop whose last day has passed',
    text: 'F26-10455 is overdue. Please pay.',
    cases: [aCase([said('over', aFinding('legal')), turned('dunning-blocked', 'over', '2026-03-09')])],
  },
  { name: 'a mail among ourselves', text: CHASE, to: ['lea@nordwind.example'], cases: [DISPUTED] },
  { name: 'a draft without recipients', text: CHASE, to: [], cases: [DISPUTED] },
  { name: 'nothing at all', text: '' },
];

describe('the guard warns of', () => {
  it.each(WARNED)('$name', ({ says, ...made }) => {
    expect(saysOf(verdictOn(made))).toEqual(says);
  });
});

describe('the guard lets pass', () => {
  it.each(FAIR)('$name', (made) => {
    expect(saysOf(verdictOn(made))).toEqual([]);
  });
});

describe('a reason', () => {
  it('names who, when, why and the part, and the case to open', () => {
    const [reason] = verdictOn({ text: CHASE, cases: [DISPUTED_PART] }).reasons;
    expect(reason).toEqual({
      kind: 'disputed',
      item: 'F26-10412',
      reason: 'pricing',
      parts: { part: euros(2_209), amount: euros(110_464), rest: euros(108_255) },
      who: 'S. Moreau',
      on: '2026-03-05',
      caseId: 'part',
    });
  });

  it('of a paid item tells the day of the money', () => {
    const [reason] = verdictOn({ text: 'F26-10301 is overdue. Please pay.' }).reasons;
    expect(reason).toMatchObject({ kind: 'paid', on: '2026-03-02' });
  });
});
