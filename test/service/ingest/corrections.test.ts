import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replay } from '#cases/follow.ts';
import type { CorrectionBody } from '../../../src/contract/contract.ts';
import { correctMail, readMailOf, undoCorrection } from '../../../src/service/correct-mail.ts';
import { ingestMail } from '../../../src/service/ingest/ingest-mail.ts';
import { startMailReader } from '../../../src/service/ingest/mail-reader.ts';
import type { Service } from '../../../src/service/service.ts';
import { eventsOf } from '../../../src/service/store/case-events.ts';
import { casesOfMail } from '../../../src/service/store/cases.ts';
import { policyOf } from '../../../src/service/store/policy.ts';
import { saveLedger } from '../../../src/service/store/save-ledger.ts';
import { dropSetting, saveSetting } from '../../../src/service/store/settings.ts';
import { mailView } from '../../../src/service/views/mail-view.ts';
import { sentencesIn } from '../../../src/service/views/sentences-in.ts';
import { worklist } from '../../../src/service/views/worklist.ts';
import { engines, type TestStore } from '../engines.ts';
import { day, NOTE, SMALL_LEDGER } from '../ledgers-made.ts';
import { DISPUTE, MAILBOX, mime, US } from '../mails-made.ts';

const ID = 'dispute@kraft.example';
const STRANGER = 'Ole Fremd <ole@elsewhere.example>';
const NOWHERE = {
  field: 'missed',
  kind: 'question',
  reason: null,
  on: null,
  amount: null,
  items: [],
} as const;

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
  /** The cases of the mail as they are kept. */
  const bytes = async () => JSON.stringify(await casesOfMail(service.store, ID));
  const missedIn = async (words: string) => {
    const stored = await readMailOf(service.store, ID);
    const evidence = sentencesIn(stored).find(({ text }) => text.includes(words));
    if (!evidence) throw new Error(`no sentence has ${words}`);
    return { messageId: ID, ...NOWHERE, evidence } as const;
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

  it('add what was missed: it stands with the others, moves the case, and comes undone byte for byte', async () => {
    const before = await bytes();
    const had = (await view()).findings;
    const body = { ...(await missedIn('der Preis')), kind: 'promise', on: '2026-12-01' } as const;
    await correctMail(service, { ...body, items: ['2026-1204'] });
    const after = await view();
    const added = after.findings.find(({ because }) => because === 'corrected');
    expect(added).toMatchObject({
      ...{ kind: 'promise', on: '2026-12-01', items: ['2026-1204'], confidence: 1 },
      sentence: body.evidence.text,
    });
    expect(after.findings.filter((one) => one !== added)).toEqual(had);
    expect(had.map(({ index }) => index)).not.toContain(added?.index);
    expect(after.cases[0]?.promises).toMatchObject([{ by: '2026-12-01', status: 'open' }]);
    expect(after.cases[0]?.items.map(({ number }) => number)).toContain('2026-1204');
    expect(after.cases[0]?.timeline[0]).toMatchObject({ kind: 'mail-corrected', who: 'ana' });
    await undoLast();
    expect(await bytes()).toEqual(before);
  });

  it('name each thing that was missed for good: taking the first back leaves the second its own', async () => {
    const body = await missedIn('der Preis');
    await correctMail(service, { ...body, kind: 'question' });
    const first = (await view()).corrections[0]?.id ?? '';
    await correctMail(service, { ...body, kind: 'promise' });
    const place = (await view()).findings.find(({ kind }) => kind === 'promise')?.index ?? -1;
    await correctMail(service, { messageId: ID, field: 'day', finding: place, to: '2026-12-02' });
    await undoCorrection(service, first);
    const left = (await view()).findings.filter(({ because }) => because === 'corrected');
    expect(left).toMatchObject([{ kind: 'promise', on: '2026-12-02', index: place }]);
    await correctMail(service, { ...body, kind: 'legal' });
    expect((await view()).findings.find(({ kind }) => kind === 'legal')?.index).toBe(place + 1);
    for (const _ of [1, 2, 3]) await undoLast();
  });

  it('of the tone move the case, the customer and the worklist, and come undone byte for byte', async () => {
    const before = await bytes();
    const stood = await view();
    await correctMail(service, { messageId: ID, field: 'tone', to: 'hostile' });
    const after = await view();
    expect(after.tone).toEqual({ label: 'hostile', score: -0.75 });
    expect(after.customer?.satisfaction).toBe('unhappy');
    expect(after.customer?.tones.at(-1)?.label).toBe('hostile');
    expect(after.corrections[0]).toMatchObject({ was: stood.tone.label, taught: 0 });
    const [line] = await worklist(service.store, {
      today: day('2026-11-20'),
      policy: await policyOf(service.store),
    });
    expect(line?.tone).toBe('hostile');
    await undoLast();
    expect(await bytes()).toEqual(before);
    expect((await view()).customer).toEqual(stood.customer);
  });

  it('survive that all cases are told anew from their events', async () => {
    await correctMail(service, { ...(await missedIn('der Preis')), kind: 'promise' });
    await correctMail(service, { messageId: ID, field: 'tone', to: 'hostile' });
    const { cases } = await view();
    const again = replay(await eventsOf(service.store, cases[0]?.id ?? ''));
    expect(JSON.parse(JSON.stringify([again]))).toEqual(JSON.parse(await bytes()));
    expect(again?.mails[0]).toMatchObject({ tone: { label: 'hostile' } });
    for (const _ of [1, 2]) await undoLast();
  });

  it('add what was missed in a mail in which nothing was heard: it comes into a case, and leaves it', async () => {
    const id = 'nothing@elsewhere.example';
    const raw = mime({
      id,
      subject: 'Gruß',
      text: 'Guten Morgen aus Kiel, hier scheint die Sonne.',
      from: STRANGER,
    });
    await ingestMail({ ...service }, { source: 'mime', mailbox: MAILBOX, raw });
    const seen = () => mailView(service.store, id, day('2026-11-20'));
    const before = await seen();
    expect(before).toMatchObject({ findings: [], cases: [], isOurs: false });
    const evidence = sentencesIn(await readMailOf(service.store, id)).find(({ text }) =>
      text.includes('Sonne'),
    );
    if (!evidence) throw new Error('the mail has no sentence');
    await correctMail(service, { messageId: id, ...NOWHERE, evidence, kind: 'promise' });
    const after = await seen();
    expect(after).toMatchObject({ findings: [{ kind: 'promise', index: 0 }], isOurs: true });
    expect(after?.cases[0]?.promises).toHaveLength(1);
    await undoCorrection(service, after?.corrections[0]?.id ?? '');
    expect(await seen()).toMatchObject({ findings: [], cases: [], caseId: null, isOurs: false });
  });

  it('of two people at once the second is told', async () => {
    const seen = (await view()).corrections[0]?.id ?? null;
    const body = { ...(await missedIn('der Preis')), seen };
    const both = await Promise.allSettled([correctMail(service, body), correctMail(service, body)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'correction/changed' },
    });
    await undoLast();
  });

  it.each([
    ['correction/no-finding', { field: 'reason', finding: 99, to: 'price' }],
    ['correction/no-account', { field: 'account', to: 'C-999' }],
    ['correction/no-item', { field: 'items', finding: null, to: ['R-118/26'] }],
    ['correction/no-sentence', { ...NOWHERE, evidence: { text: 'Ich?', in: 'body', start: 0, end: 4 } }],
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
