import { describe, expect, it } from 'vitest';
import type { Ledger } from '#ledger/ledger.ts';
import { customer, item, matchTold, paid, type Told } from './scene.ts';

const closed = item('K100', 'VF0019977', ['2025-06-02', '812.00']);

/** One customer with each way of numbering, and a neighbour whose numbers come close. */
const ledger: Ledger = {
  customers: [
    customer('K100', 'Brixen Obst'),
    customer('K200', 'Quarle Metals'),
    customer('K300', 'Vallon Bois'),
    customer('K400', 'Otter Glas'),
  ],
  items: [
    closed,
    item('K100', 'VF0012345', ['2026-01-12', '1204.50'], { due: '2026-02-11', order: '4500071' }),
    item('K100', 'VF0012987', ['2026-02-03', '88.10'], { due: '2026-03-05' }),
    item('K100', 'VF0013001', ['2026-02-20', '310.00'], { due: '2026-03-22', order: '4500093' }),
    item('K100', 'GU0000417', ['2026-02-22', '-45.00'], { type: 'credit_note' }),
    item('K200', '48213', ['2026-01-20', '950.25'], { due: '2026-02-19' }),
    item('K200', '48377', ['2026-02-11', '1310.00'], { due: '2026-03-13' }),
    item('K200', '47001', ['2025-10-01', '77.70']),
    item('K300', '2026-1187', ['2026-02-02', '400.00']),
    item('K300', '2026-1214', ['2026-02-09', '520.00']),
    item('K300', 'R-118/26', ['2026-01-30', '61.20']),
    item('K300', 'FT A26/2178', ['2026-02-19', '12.30']),
    item('K300', 'F26/07-0737', ['2026-02-18', '999.99']),
    item('K400', '10023456', ['2026-01-05', '150.00']),
    item('K400', '10023546', ['2026-01-09', '160.00']),
    item('K400', '10029911', ['2026-02-05', '170.00']),
  ],
  payments: [paid(closed, '2025-08-01')],
};

const BRIXEN = 'ap@brixen-obst.example';
const QUARLE = 'ap@quarle-metals.example';
const VALLON = 'ap@vallon-bois.example';
const OTTER = 'ap@otter-glas.example';

type ItemCase = Told & { readonly finds: readonly string[]; readonly because?: string };

const invoice = (words: string) => ({ words, is: 'invoice' as const });
const bare = (words: string) => ({ words, is: 'number' as const });
/** A number that no article, line or letters tell to be a document's. */
const loose = (words: string) => ({ words, is: 'number' as const, sure: 0.35 });

const cases: readonly ItemCase[] = [
  {
    from: BRIXEN,
    text: 'VF0012345 is paid.',
    says: [bare('VF0012345')],
    finds: ['VF0012345'],
    because: 'exact',
  },
  { from: BRIXEN, text: 'VF 0012 345 is paid.', says: [invoice('VF 0012 345')], finds: ['VF0012345'] },
  { from: BRIXEN, text: 'vf-OO12345 is paid.', says: [invoice('vf-OO12345')], finds: ['VF0012345'] },
  {
    from: BRIXEN,
    text: 'Rechnung 0012345.',
    says: [invoice('0012345')],
    finds: ['VF0012345'],
    because: 'loose',
  },
  { from: BRIXEN, text: 'the 12345 one', says: [bare('12345')], finds: ['VF0012345'] },
  { from: BRIXEN, text: 'facture 345', says: [invoice('345')], finds: ['VF0012345'], because: 'tail' },
  {
    from: BRIXEN,
    text: 'the …87',
    says: [{ words: '87', is: 'invoice', isTail: true }],
    finds: ['VF0012987'],
  },
  {
    from: BRIXEN,
    text: 'VF0012435 is paid.',
    says: [invoice('VF0012435')],
    finds: ['VF0012345'],
    because: 'typing error',
  },
  { from: BRIXEN, text: 'VF001298 is paid.', says: [invoice('VF001298')], finds: ['VF0012987'] },
  {
    from: BRIXEN,
    text: 'order 4500071',
    says: [{ words: '4500071', is: 'order' }],
    finds: ['VF0012345'],
    because: 'order number',
  },
  { from: BRIXEN, text: 'your ref 4500071', says: [bare('4500071')], finds: ['VF0012345'] },
  { from: BRIXEN, text: 'Gutschrift 417', says: [{ words: '417', is: 'credit_note' }], finds: ['GU0000417'] },
  { from: BRIXEN, text: 'the old VF0019977', says: [invoice('VF0019977')], finds: ['VF0019977'] },
  { from: QUARLE, text: 'invoice 48213', says: [invoice('48213')], finds: ['48213'] },
  { from: QUARLE, text: '48213 will go out', says: [bare('48213')], finds: ['48213'] },
  {
    from: QUARLE,
    text: 'invoice 48231',
    says: [invoice('48231')],
    finds: ['48213'],
    because: 'typing error',
  },
  { from: QUARLE, text: 'INV48213', says: [invoice('INV48213')], finds: ['48213'] },
  { from: QUARLE, text: 'la 377', says: [invoice('377')], finds: ['48377'] },
  { from: VALLON, text: 'facture 1187', says: [invoice('1187')], finds: ['2026-1187'] },
  { from: VALLON, text: 'facture 2026/1187', says: [invoice('2026/1187')], finds: ['2026-1187'] },
  { from: VALLON, text: 'facture 1187/2026', says: [invoice('1187/2026')], finds: ['2026-1187'] },
  { from: VALLON, text: 'facture 118/26', says: [invoice('118/26')], finds: ['R-118/26'] },
  { from: VALLON, text: 'facture R118', says: [invoice('R118')], finds: ['R-118/26'] },
  { from: VALLON, text: 'facture 26-0737', says: [invoice('26-0737')], finds: ['F26/07-0737'] },
  { from: OTTER, text: 'RE 10029911', says: [invoice('RE 10029911')], finds: ['10029911'] },
  { from: BRIXEN, text: 'RE 0012987', says: [invoice('RE 0012987')], finds: ['VF0012987'] },
  { from: VALLON, text: 'facture A26/2178', says: [invoice('A26/2178')], finds: ['FT A26/2178'] },
  { from: VALLON, text: 'facture FT 2178', says: [invoice('FT 2178')], finds: ['FT A26/2178'] },
  { from: VALLON, text: 'facture 737', says: [invoice('737')], finds: ['F26/07-0737'] },
  { from: OTTER, text: 'invoice 10023456', says: [invoice('10023456')], finds: ['10023456'] },
  { from: OTTER, text: 'invoice 3546', says: [invoice('3546')], finds: ['10023546'] },
  { from: OTTER, text: 'invoice 10029912', says: [invoice('10029912')], finds: ['10029911'] },
  { from: OTTER, text: 'the 3546 is fine', says: [bare('3546')], finds: ['10023546'], because: 'tail' },
  { from: BRIXEN, text: 'la 987 no', says: [bare('987')], finds: ['VF0012987'] },
  { from: VALLON, text: '1187 is paid', says: [loose('1187')], finds: ['2026-1187'] },
  { from: QUARLE, text: 'my account 48213', says: [{ words: '48213', is: 'account' }], finds: ['48213'] },
  // Nothing: decoys, other customers' numbers, what stays unclear.
  { from: OTTER, text: 'our voucher 10029912', says: [bare('10029912')], finds: [] },
  { from: OTTER, text: 'ticket 3546', says: [loose('3546')], finds: [] },
  { from: BRIXEN, text: 'tel 0471 12 99', says: [bare('12')], finds: [] },
  { from: BRIXEN, text: 'hall 417', says: [loose('417')], finds: [] },
  { from: QUARLE, text: 'our PO-48213', says: [bare('PO-48213')], finds: [] },
  { from: QUARLE, text: '47001 is our postcode', says: [bare('47001')], finds: ['47001'] },
  { from: QUARLE, text: 'ticket 48299', says: [bare('48299')], finds: [] },
  { from: OTTER, text: 'delivery 10023456', says: [{ words: '10023456', is: 'delivery' }], finds: [] },
  { from: OTTER, text: 'VF0012345', says: [invoice('VF0012345')], finds: [] },
  { from: QUARLE, text: 'my account 213', says: [{ words: '213', is: 'account' }], finds: [] },
];

describe('items named by number', () => {
  it.each(cases)('$from: $text', ({ finds, because, ...told }) => {
    const found = matchTold(ledger, told);
    expect(found.items.map((one) => one.number)).toEqual(finds);
    if (because) expect(found.items[0]?.because).toBe(because);
  });
});
