import { describe, expect, it } from 'vitest';
import { DISPUTE_REASONS } from '#base/finding.ts';
import type { CaseEvent } from '#cases/case-event.ts';
import { disputeHead, disputeRow } from '#cases/disputes/dispute-rows.ts';
import { X12_REASONS } from '#cases/disputes/x12-reason.ts';
import { DEFAULT_POLICY } from '#cases/policy/default-policy.ts';
import type { Customer, ItemAsOf } from '#ledger/ledger.ts';
import { CALZADOS } from '../letters/full-facts.ts';
import { aCase, aFinding, day, euros, eventOf, heard, mailIn } from '../samples.ts';

const TODAY = day('2026-03-10');

function anOpenItem(number: string, open: number): ItemAsOf {
  return {
    number,
    accountNumber: 'A1',
    type: 'invoice',
    issuedOn: day('2026-01-10'),
    dueOn: day('2026-02-09'),
    amount: euros(50_000),
    openAtExport: null,
    orderNumber: '',
    open: euros(open),
    isOpen: open !== 0,
  };
}

type Told = {
  readonly events: readonly CaseEvent[];
  readonly items?: readonly ItemAsOf[];
  readonly customer?: Customer | null;
};

/** The lines of a case, each by its titles. */
function rowsOf({ events, items = [], customer = CALZADOS }: Told): readonly Record<string, string>[] {
  const collectionCase = aCase(events);
  const titles = disputeHead().trim().replace('\uFEFF', '').split(',');
  return collectionCase.disputes.map((dispute) => {
    const line = disputeRow({
      collectionCase,
      dispute,
      customer,
      items,
      today: TODAY,
      policy: DEFAULT_POLICY,
    });
    const cells = line.trim().split(',');
    return Object.fromEntries(titles.map((title, at) => [title, cells[at] ?? '']));
  });
}

const disputes = (items: readonly string[], more: Parameters<typeof aFinding>[2] = {}) =>
  heard(mailIn('m1', { sentOn: day('2026-03-02'), findings: [aFinding('dispute', items, more)] }));
const given = eventOf(
  {
    kind: 'assigned',
    on: day('2026-03-03'),
    resolver: 'quality',
    person: null,
    dueOn: day('2026-03-09'),
    because: '',
  },
  'case-1',
  '2026-03-03T09:00:00Z',
);
const ended = eventOf(
  { kind: 'outcome-recorded', on: day('2026-03-05'), outcome: 'refused', items: [], note: '' },
  'case-1',
  '2026-03-05T09:00:00Z',
);

describe('a line of the export of disputes', () => {
  it('tells an open dispute by what is still open of it, and who should resolve it', () => {
    const items = [anOpenItem('10', 20_000), anOpenItem('11', 5_050), anOpenItem('99', 70_000)];
    expect(rowsOf({ events: [disputes(['10', '11'])], items })).toMatchObject([
      {
        account_no: 'A1',
        customer_name: 'Calzados Prado',
        invoice_nos: '10 11',
        reason: 'quantity',
        x12_426: '06',
        x12_426_fit: 'exact',
        disputed_amount: '250.50',
        currency: 'EUR',
        since: '2026-03-02',
        due_on: '2026-03-09',
        stage: 'identified',
        resolver: 'logistics',
        outcome: '',
        ended_on: '',
      },
    ]);
  });

  it('tells the part contested, and whom it was given to', () => {
    const events = [disputes(['10'], { amount: euros(900) }), given];
    expect(rowsOf({ events, items: [anOpenItem('10', 20_000)] })).toMatchObject([
      { disputed_amount: '9.00', stage: 'with_resolver', resolver: 'quality' },
    ]);
  });

  it('tells an ended dispute by the items in full, for nothing of it is open any more', () => {
    expect(rowsOf({ events: [disputes(['10']), ended], items: [anOpenItem('10', 0)] })).toMatchObject([
      { disputed_amount: '500.00', outcome: 'refused', ended_on: '2026-03-05' },
    ]);
  });

  it('leaves empty what nobody knows', () => {
    expect(rowsOf({ events: [disputes([])], customer: null })).toMatchObject([
      { customer_name: '', invoice_nos: '', disputed_amount: '', currency: '', credit_note_no: '' },
    ]);
  });

  it('makes a name that is a formula harmless', () => {
    const customer = { ...CALZADOS, name: "=cmd|' /C calc'!A0" };
    expect(rowsOf({ events: [disputes(['10'])], customer })[0]?.customer_name).toMatch(/^"'=cmd/);
  });
});

describe('the codes of X12 element 426', () => {
  it('are two letters or digits, one for each reason, and none twice', () => {
    const codes = DISPUTE_REASONS.map((reason) => X12_REASONS[reason].code);
    for (const code of codes) expect(code).toMatch(/^[0-9A-Z]{2}$/);
    expect(new Set(codes).size).toBe(DISPUTE_REASONS.length);
  });
});
