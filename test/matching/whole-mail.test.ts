import { describe, expect, it } from 'vitest';
import type { Ledger } from '#ledger/ledger.ts';
import { directionOf } from '#mail/direction.ts';
import { candidatesFor } from '#matching/candidates-for.ts';
import { keysOf } from '#matching/keys-of.ts';
import { indexLedger } from '#matching/ledger-index.ts';
import { match } from '#matching/match-mail.ts';
import { readMail } from '#reading/read-mail.ts';
import { customer, item, mailOf, partsOf, US } from './scene.ts';

/** Read by the real reading station: five-digit, dashed and slashed numbers in the seven languages. */
const ledger: Ledger = {
  customers: [
    customer('21001', 'Brenton Tools'),
    customer('21002', 'Kaltwasser Technik'),
    customer('21003', 'Ormesson Bois'),
    customer('21004', 'Talleres Urrutia'),
    customer('21005', 'Officine Bardelli'),
    customer('21006', 'Zandstra Kozijnen'),
    customer('21007', 'Serralharia Pimenta'),
    customer('21008', 'Havelock Interiors'),
    customer('21009', 'Otterly Glass'),
  ],
  items: [
    item('21001', '48213', ['2026-01-20', '950.25'], { due: '2026-02-19', order: '4500118' }),
    item('21001', '48377', ['2026-02-11', '1310.40'], { due: '2026-03-13' }),
    item('21002', 'R-118/26', ['2026-01-09', '611.20'], { due: '2026-02-08' }),
    item('21002', 'R-203/26', ['2026-02-17', '2044.90'], { due: '2026-03-19' }),
    item('21003', 'F26/01-0737', ['2026-01-27', '3120.00'], { due: '2026-02-26' }),
    item('21003', 'F26/02-0811', ['2026-02-19', '418.75'], { due: '2026-03-21' }),
    item('21004', '2026-1187', ['2026-01-14', '707.07'], { due: '2026-02-13' }),
    item('21004', '2026-1240', ['2026-02-06', '1999.90'], { due: '2026-03-08' }),
    item('21005', 'VF0012345', ['2026-01-08', '844.44'], { due: '2026-02-07' }),
    item('21005', 'VF0013002', ['2026-02-24', '96.30'], { due: '2026-03-26' }),
    item('21006', '10023456', ['2026-01-30', '2750.00'], { due: '2026-03-01' }),
    item('21006', '10025511', ['2026-02-26', '66.60'], { due: '2026-03-28' }),
    item('21007', 'FT 26/310', ['2026-01-16', '1222.10'], { due: '2026-02-15' }),
    item('21007', 'FT 26/377', ['2026-02-20', '85.00'], { due: '2026-03-22' }),
    item('21008', '8-332-3616', ['2026-02-02', '318.20'], { due: '2026-03-04', order: 'OC 2814' }),
    item('21008', '8-332-4077', ['2026-02-16', '77.35'], { due: '2026-03-18', order: 'OC 4003' }),
    item('21009', 'VK26.001307', ['2026-02-02', '1862.83'], { due: '2026-03-04' }),
    item('21009', 'VK26.005021', ['2026-02-04', '1285.05'], { due: '2026-03-06' }),
    item('21009', '8-397-3378', ['2026-02-06', '1130.00'], { due: '2026-03-08' }),
  ],
  payments: [],
};

const index = indexLedger(ledger);

type WholeCase = {
  readonly from: string;
  readonly subject?: string;
  readonly text: string;
  readonly account: string;
  readonly finds: readonly string[];
};

const cases: readonly WholeCase[] = [
  {
    from: 'ap@havelock-interiors.example',
    text: 'Hello,\n\nwe are not disputing the orders 2814 and 4003, both are in Friday’s run.\n\nH.',
    account: '21008',
    finds: ['8-332-3616', '8-332-4077'],
  },
  {
    from: 'ap@havelock-interiors.example',
    text: 'Hello,\n\nthe other one, 8-332-3661, will be paid on Friday.\n\nH.',
    account: '21008',
    finds: ['8-332-3616'],
  },
  {
    from: 'ap@havelock-interiors.example',
    text: 'Hello,\n\nour voucher 83323661 is still with the accountant.\n\nH.',
    account: '21008',
    finds: [],
  },
  {
    from: 'ap@brenton-tools.example',
    text: 'Hello,\n\ninvoice 48213 will be paid on Friday.\n\nAnn Reed\nBrenton Tools, 48377 Mill Road\nT 01632 48213',
    account: '21001',
    finds: ['48213'],
  },
  {
    from: 'ap@otterly-glass.example',
    text: 'Hello,\n\nplease send the delivery note of VK26.001307 and VK26.005021. 8-397-3378 is with the head.\n\nF.',
    account: '21009',
    finds: ['VK26.001307', 'VK26.005021', '8-397-3378'],
  },
  {
    from: 'ap@brenton-tools.example',
    subject: 'Overdue account - 48377',
    text: 'Hello,\n\nthis was paid last Thursday.\n\nAnn',
    account: '21001',
    finds: ['48377'],
  },
  {
    from: 'ap@otterly-glass.example',
    text: 'Hello,\n\nthe 307 is fine, we took 378 pallets in October.\n\nF.',
    account: '21009',
    finds: ['VK26.001307'],
  },
  {
    from: 'ap@brenton-tools.example',
    text: 'Hello,\n\nwe still miss the goods of order 4500118.\n\nAnn',
    account: '21001',
    finds: ['48213'],
  },
  {
    from: 'buch@kaltwasser-technik.example',
    text: 'Guten Tag,\n\ndie Rechnung R 118/26 ist gestern überwiesen worden.\n\nGruß\nJ. Kalt',
    account: '21002',
    finds: ['R-118/26'],
  },
  {
    from: 'buch@kaltwasser-technik.example',
    text: 'Guten Tag,\n\ndie Rechnung vom 17.02.2026 über 2.044,90 EUR begleichen wir am 19.03.\n\nJ. Kalt',
    account: '21002',
    finds: ['R-203/26'],
  },
  {
    from: 'compta@ormesson-bois.example',
    text: 'Bonjour,\n\nla facture 0737 sera réglée vendredi.\n\nCordialement\nL. Petit',
    account: '21003',
    finds: ['F26/01-0737'],
  },
  {
    from: 'lpetit@gmail.com',
    text: 'Bonjour,\n\nla facture F26/02-0811 est fausse, nous contestons le prix.\n\nL. Petit\nOrmesson Bois',
    account: '21003',
    finds: ['F26/02-0811'],
  },
  {
    from: 'admin@talleres-urrutia.example',
    text: 'Buenos días:\n\nla factura 2026/1187 la pagamos el viernes.\n\nUn saludo\nIker',
    account: '21004',
    finds: ['2026-1187'],
  },
  {
    from: 'amm@officine-bardelli.example',
    text: 'Buongiorno,\n\nla fattura VF0012354 di 844,44 € è stata pagata ieri.\n\nSaluti\nG. Bardelli',
    account: '21005',
    finds: ['VF0012345'],
  },
  {
    from: 'admin@zandstra-kozijnen.example',
    text: 'Goedemorgen,\n\nfactuur 10023456 wordt vrijdag betaald.\n\nGroet\nSjoerd',
    account: '21006',
    finds: ['10023456'],
  },
  {
    from: 'geral@serralharia-pimenta.example',
    text: 'Bom dia,\n\na fatura FT 26/310 será paga na sexta-feira.\n\nCumprimentos\nRui',
    account: '21007',
    finds: ['FT 26/310'],
  },
  // Decoys only: their own numbers, telephone, postcode.
  {
    from: 'ap@brenton-tools.example',
    text: 'Hello,\n\nour ticket 77120 is closed, thank you.\n\nAnn Reed\nPO Box 48377, Leeds\nTel. 01632 48213',
    account: '21001',
    finds: [],
  },
  {
    from: 'buch@kaltwasser-technik.example',
    text: 'Guten Tag,\n\nich bin bis 20.03. im Urlaub.\n\nJ. Kalt\n70565 Stuttgart, HRB 48213',
    account: '21002',
    finds: [],
  },
];

describe('mails read and matched', () => {
  it.each(cases)('$from: $text', ({ account, finds, ...told }) => {
    const mail = mailOf(told);
    const parts = partsOf(told);
    const direction = directionOf(mail, US);
    const reading = readMail(mail, parts, { prior: null, direction });
    const candidates = candidatesFor(index, keysOf(reading, mail, parts));
    const found = match({ mail, parts, reading, direction }, candidates, { accounts: [], items: [] });
    expect(found.account?.number).toBe(account);
    expect(found.items.map((one) => one.number)).toEqual(finds);
  });
});
