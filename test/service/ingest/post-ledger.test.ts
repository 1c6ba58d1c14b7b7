import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseEvent } from '#cases/case-event.ts';
import { replay } from '#cases/follow.ts';
import type { Ledger, OpenItem, Payment } from '#ledger/ledger.ts';
import type { CaseView, MailView } from '../../../src/contract/contract.ts';
import { importLedger } from '../../../src/service/import-ledger.ts';
import { engines } from '../engines.ts';
import { type RunningApp, runApp } from '../http/running.ts';
import { day, invoice, payment, SMALL_LEDGER } from '../ledgers-made.ts';
import { DISPUTE, posted } from '../mails-made.ts';

const ITEM = SMALL_LEDGER.items.find(({ number }) => number === '2026-1187') as OpenItem;
const OTHER = SMALL_LEDGER.items.find(({ number }) => number === '2026-1204') as OpenItem;
const credit = (number: string, minor: number, more: Partial<OpenItem> = {}) =>
  invoice(number, 'C-200', {
    type: 'credit_note',
    issuedOn: day('2026-11-16'),
    amount: { minor: -minor, currency: 'EUR' },
    ...more,
  });
const ledger = (items: readonly OpenItem[], payments: readonly Payment[] = []): Ledger => ({
  ...SMALL_LEDGER,
  items: [...SMALL_LEDGER.items.filter(({ number }) => number !== ITEM.number), ...items],
  payments,
});

describe.each(await engines())('a new ledger on $name', (engine) => {
  let app: RunningApp;
  let caseId: string;
  beforeAll(async () => {
    app = await runApp(engine);
    const html = `<p>${DISPUTE.replaceAll('\n', '<br>')}</p>`;
    caseId = ((await app.ask('POST', '/api/mails', { json: posted(html) })).body as MailView).caseId ?? '';
  });
  afterAll(() => app.close());

  const load = (next: Ledger) =>
    importLedger(app.service.store, { outcome: 'loaded', ledger: next, report: [], notes: [] }, 'ana');
  const now = async () => (await app.ask('GET', `/api/cases/${caseId}`)).body as CaseView;
  const events = async (): Promise<readonly CaseEvent[]> => {
    const query = app.service.store.db.selectFrom('case_events').select('body').where('case_id', '=', caseId);
    return (await query.orderBy('id').execute()).map(({ body }) => body);
  };
  const told = async () =>
    (await events())
      .filter(({ kind }) => ['payment-posted', 'credit-posted', 'item-seen'].includes(kind))
      .map((event) => {
        if (event.kind === 'payment-posted') return `${event.paymentReference} ${event.amount.minor}`;
        if (event.kind === 'credit-posted')
          return `${event.creditNumber} for ${event.itemNumber} ${event.because}`;
        return event.kind === 'item-seen' ? `${event.itemNumber} ${event.isInLedger ? 'back' : 'gone'}` : '';
      });
  const clear = () => load(ledger([ITEM]));

  it('tells of a payment once, and of its reversal once, which opens the case again', async () => {
    const paid = payment('ZE-2', ITEM, '2026-11-12');
    const back = payment('ZE-2', ITEM, '2026-11-14', -88_000);
    const before = (await told()).length;
    await load(ledger([ITEM], [paid]));
    expect((await now()).disputes[0]?.end).toMatchObject({ outcome: 'withdrawn', on: '2026-11-12' });
    await load(ledger([ITEM], [paid, back]));
    await load(ledger([ITEM], [paid, back]));
    expect((await told()).slice(before)).toEqual(['ZE-2 88000', 'ZE-2 -88000']);
    const view = await now();
    expect([view.stage.stage, view.state, view.disputes[0]?.end]).toEqual(['reopened', 'disputed', null]);
    expect(view.notes).toEqual([
      {
        kind: 'payment_reversed',
        item: '2026-1187',
        amount: { minor: -88_000, currency: 'EUR' },
        on: '2026-11-14',
      },
    ]);
  });

  it('tells of an item that left it and came back, each time it does', async () => {
    const before = (await told()).length;
    await load(ledger([]));
    await load(ledger([]));
    expect((await now()).notes).toContainEqual({ kind: 'item_gone', item: '2026-1187' });
    await clear();
    await clear();
    expect((await told()).slice(before)).toEqual(['2026-1187 gone', '2026-1187 back']);
    expect((await now()).notes.map(({ kind }) => kind)).not.toContain('item_gone');
  });

  it('leaves open which of two credit notes it is, and says so', async () => {
    const before = (await told()).length;
    await load(ledger([ITEM, credit('G-1', 88_000), credit('G-2', 88_000)]));
    expect((await told()).slice(before)).toEqual([]);
    expect((await now()).notes).toContainEqual({
      kind: 'credit_unclear',
      items: ['2026-1187'],
      credits: ['G-1', 'G-2'],
    });
  });

  it('ends the dispute by the credit note that a mail names, once', async () => {
    const before = (await told()).length;
    const mail = posted('<p>Guten Tag, ist die Gutschrift G 1001 schon unterwegs?</p>', {
      internetMessageId: '<named@kraft-anlagen.example>',
      sentAt: '2026-11-15T08:30:00.000Z',
      headers: 'In-Reply-To: <m1@kraft-anlagen.example>',
    });
    await app.ask('POST', '/api/mails', { json: mail });
    const next = ledger([ITEM, credit('G-1000', 88_000), credit('G-1001', 5_000)]);
    await load(next);
    await load(next);
    expect((await told()).slice(before)).toEqual(['G-1001 for 2026-1187 named']);
    expect((await now()).disputes[0]?.end).toEqual({
      on: '2026-11-16',
      outcome: 'credited',
      creditNumber: 'G-1001',
      because: 'the ledger',
    });
  });

  it('answers a dispute whose mail comes after the credit note, and never with one that is used', async () => {
    const html = `<p>Die Rechnung 2026-1204 stimmt nicht: der Preis ist falsch berechnet.</p>`;
    await load(
      ledger([ITEM, credit('G-1001', 5_000), credit('G-3', 120_050, { issuedOn: day('2026-11-19') })]),
    );
    const mail = posted(html, {
      internetMessageId: '<late@kraft-anlagen.example>',
      subject: 'Rechnung 2026-1204',
      sentAt: '2026-11-18T08:30:00.000Z',
    });
    const view = (await app.ask('POST', '/api/mails', { json: mail })).body as MailView;
    const opened = view.cases.find(({ items }) => items.some(({ number }) => number === OTHER.number));
    expect(opened?.disputes.at(-1)?.end).toMatchObject({ outcome: 'credited', creditNumber: 'G-3' });
  });

  it('comes as often as it likes, in any order: every posting once, and the case is what its events tell', async () => {
    const rows = [
      payment('A', ITEM, '2026-11-17', 10_000),
      payment('B', ITEM, '2026-11-17', 10_000),
      payment('A', ITEM, '2026-11-18', -10_000),
      payment('C', ITEM, '2026-11-19', 78_000),
    ];
    const someRows = fc.subarray(rows);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.boolean(), someRows), { minLength: 2, maxLength: 4 }),
        async (imports) => {
          for (const [hasItem, payments] of imports) await load(ledger(hasItem ? [ITEM] : [], payments));
          const postings = (await told()).filter((line) => /^[ABC] /.test(line));
          expect(new Set(postings).size).toBe(postings.length);
          const stored = await app.service.store.db
            .selectFrom('cases')
            .select('snapshot')
            .where('id', '=', caseId)
            .executeTakeFirst();
          expect(JSON.stringify(sorted(replay(await events())))).toBe(
            JSON.stringify(sorted(stored?.snapshot)),
          );
        },
      ),
      { numRuns: 6 },
    );
  });
});

/** jsonb keeps no order of keys. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted()
      .map(([key, of]) => [key, sorted(of)]),
  );
}
