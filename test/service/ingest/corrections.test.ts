import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CorrectionBody } from '../../../src/contract/contract.ts';
import { correctMail, undoCorrection } from '../../../src/service/correct-mail.ts';
import { ingestMail } from '../../../src/service/ingest/ingest-mail.ts';
import { startMailReader } from '../../../src/service/ingest/mail-reader.ts';
import type { Service } from '../../../src/service/service.ts';
import { saveLedger } from '../../../src/service/store/save-ledger.ts';
import { dropSetting, saveSetting } from '../../../src/service/store/settings.ts';
import { mailView } from '../../../src/service/views/mail-view.ts';
import { engines, type TestStore } from '../engines.ts';
import { day, NOTE, SMALL_LEDGER } from '../ledgers-made.ts';
import { DISPUTE, MAILBOX, mime, US } from '../mails-made.ts';

const ID = 'dispute@kraft.example';

describe.each(await engines())('corrections on $name', ({ make }) => {
  let made: TestStore;
  let service: Service;
  beforeAll(async () => {
    made = await make();
    service = { store: made.store, reader: startMailReader(), user: 'ana', version: '0', us: US };
    await saveLedger(made.store, SMALL_LEDGER, NOTE);
    const raw = mime({ id: ID, text: DISPUTE });
    await ingestMail({ ...service }, { source: 'mime', mailbox: MAILBOX, raw });
  });
  afterAll(async () => {
    await service.reader.close();
    await made.drop();
  });

  const view = async () => {
    const seen = await mailView(made.store, ID, day('2026-11-20'));
    if (!seen) throw new Error('the mail is gone');
    return seen;
  };
  const place = async () => (await view()).findings[0]?.index ?? -1;
  const undoLast = async () =>
    undoCorrection(service, (await view()).corrections.find(({ isUndone }) => !isUndone)?.id ?? '');

  it('change the account, and come undone', async () => {
    const before = await view();
    await correctMail(service, { messageId: ID, field: 'account', to: 'C-100' });
    const after = await view();
    expect(after.customer?.accountNumber).toBe('C-100');
    expect(after.cases.every(({ accountNumber }) => accountNumber === 'C-100')).toBe(true);
    expect(after.corrections[0]).toMatchObject({ by: 'ana', was: 'C-200', isUndone: false });
    await undoLast();
    const undone = await view();
    expect(undone.customer).toEqual(before.customer);
    expect(undone.findings).toEqual(before.findings);
    expect(undone.caseId).toBe(before.caseId);
    expect(undone.corrections[0]?.isUndone).toBe(true);
  });

  it('strike out a finding and bring it back, the others keeping their places', async () => {
    const before = await view();
    await correctMail(service, { messageId: ID, field: 'kind', finding: await place(), to: null });
    const after = await view();
    const kept = before.findings.slice(1);
    expect(after.findings.map(({ index, kind }) => [index, kind])).toEqual(
      kept.map(({ index, kind }) => [index, kind]),
    );
    await undoLast();
    expect((await view()).findings).toEqual(before.findings);
  });

  it('stand in the timeline on the day that counts as today; what was only said to be right says so', async () => {
    await saveSetting(service.store, 'today', '2026-11-23');
    const finding = await place();
    await correctMail(service, { messageId: ID, field: 'right', finding });
    await correctMail(service, { messageId: ID, field: 'day', finding, to: '2026-12-01' });
    const told = (await view()).cases[0]?.timeline.filter(({ on }) => on === '2026-11-23');
    expect(told?.map(({ kind, isConfirmed }) => [kind, isConfirmed])).toEqual([
      ['mail-corrected', false],
      ['mail-corrected', true],
    ]);
    await undoLast();
    await undoLast();
    await dropSetting(service.store, 'today');
  });

  it('change reason, day, amount and items of a finding', async () => {
    const finding = await place();
    const made: readonly CorrectionBody[] = [
      { messageId: ID, field: 'kind', finding, to: 'dispute' },
      { messageId: ID, field: 'reason', finding, to: 'quantity' },
      { messageId: ID, field: 'day', finding, to: '2026-12-01' },
      { messageId: ID, field: 'amount', finding, to: { minor: 12_30, currency: 'EUR' } },
      { messageId: ID, field: 'items', finding, to: ['2026-1204'] },
    ];
    for (const body of made) await correctMail(service, body);
    const seen = (await view()).findings.find(({ index }) => index === finding);
    expect(seen).toMatchObject({
      kind: 'dispute',
      reason: 'quantity',
      on: '2026-12-01',
      amount: { minor: 1230 },
      items: ['2026-1204'],
      confidence: 1,
    });
    const [collectionCase] = (await view()).cases;
    expect(collectionCase?.items.find(({ number }) => number === '2026-1204')?.state).toBe('disputed');
    expect(
      collectionCase?.timeline.filter(({ kind }) => kind === 'mail-corrected').length,
    ).toBeGreaterThanOrEqual(5);
    for (const _ of made) await undoLast();
    expect((await view()).findings.find(({ index }) => index === finding)?.items).toEqual(['2026-1187']);
  });

  it.each([
    ['correction/no-finding', { field: 'reason', finding: 99, to: 'price' }],
    ['correction/no-account', { field: 'account', to: 'C-999' }],
    ['correction/no-item', { field: 'items', finding: null, to: ['R-118/26'] }],
  ] as const)('refuse what fits nothing: %s', async (code, body) => {
    const before = await view();
    await expect(
      correctMail(service, { messageId: ID, ...body } as unknown as CorrectionBody),
    ).rejects.toMatchObject({ code });
    expect(await view()).toEqual(before);
  });

  it('refuse a mail that was not read, and an undo of nothing', async () => {
    const right = { messageId: 'nobody@x.example', field: 'right', finding: null } as const;
    await expect(correctMail(service, right)).rejects.toMatchObject({ code: 'mail/not-read' });
    await expect(undoCorrection(service, '019a0000-0000-7000-8000-000000000000')).rejects.toMatchObject({
      code: 'correction/not-found',
    });
  });
});
