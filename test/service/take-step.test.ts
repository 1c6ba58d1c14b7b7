import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseView, MailView, NewStep, Refusal } from '../../src/contract/contract.ts';
import { engines } from './engines.ts';
import { type Asked, type RunningApp, runApp } from './http/running.ts';
import { DISPUTE, posted } from './mails-made.ts';

const GIVE = {
  kind: 'assigned',
  resolver: 'sales',
  person: 'Ole',
  dueOn: '2026-11-24',
  because: 'who agreed the price knows it',
} as unknown as NewStep;
const TELL: NewStep = { kind: 'customer-told', letter: 'acknowledgement', how: 'mail' };

describe.each(await engines())('steps on $name', (engine) => {
  let app: RunningApp;
  let caseId: string;
  beforeAll(async () => {
    app = await runApp(engine);
    const view = (
      await app.ask('POST', '/api/mails', { json: posted(`<p>${DISPUTE.replaceAll('\n', '<br>')}</p>`) })
    ).body as MailView;
    caseId = view.caseId ?? '';
  });
  afterAll(() => app.close());

  const now = async () => (await app.ask('GET', `/api/cases/${caseId}`)).body as CaseView;
  const take = async (step: NewStep | Record<string, unknown>, seen?: string): Promise<Asked> =>
    app.ask('POST', `/api/cases/${caseId}/steps`, { json: { seen: seen ?? (await now()).version, step } });
  const undo = (id: string | undefined) => app.ask('POST', `/api/steps/${id}/undo`, { json: {} });
  const eventCount = async () =>
    (await app.service.store.db.selectFrom('case_events').select('id').execute()).length;

  it('carry a dispute to its end, each with the day of the service, and come undone to the same case', async () => {
    const start = await now();
    expect(start.stage.stage).toBe('identified');
    const steps: readonly [NewStep, string][] = [
      [TELL, 'acknowledged'],
      [GIVE, 'with_resolver'],
      [
        { kind: 'outcome-recorded', outcome: 'corrected', items: ['2026-1187'], note: 'a new invoice' },
        'resolved',
      ],
      [{ kind: 'customer-told', letter: 'outcome', how: 'phone' }, 'resolved'],
      [{ kind: 'case-closed' }, 'closed'],
    ];
    const seen: CaseView[] = [start];
    for (const [step, stage] of steps) {
      const { status, body } = await take(step);
      expect([status, (body as CaseView).stage]).toEqual([200, { stage, since: '2026-11-20' }]);
      expect((body as CaseView).timeline[0]).toMatchObject({
        who: 'ana',
        on: '2026-11-20',
        step: { ...step, on: '2026-11-20' },
      });
      seen.push(body as CaseView);
    }
    for (let at = steps.length; at > 0; at -= 1) {
      const undone = (await undo(seen[at]?.version)).body as CaseView;
      const { version, timeline, ...before } = seen[at - 1] as CaseView;
      expect(undone).toMatchObject(before);
      expect(undone.version).not.toBe(version);
      expect(undone.timeline.length).toBe(timeline.length + 2 * (steps.length - at + 1));
    }
    expect((await undo(seen[1]?.version)).status).toBe(404);
  });

  it.each([
    ['step/dispute-open', { kind: 'case-closed' }],
    ['step/not-closed', { kind: 'case-reopened' }],
    ['step/no-item', { kind: 'outcome-recorded', outcome: 'refused', items: ['R-118/26'], note: '' }],
    ['step/day-past', { ...GIVE, dueOn: '2026-11-19' }],
    ['step/no-bank-change', { kind: 'bank-verified', isGenuine: true }],
  ])('refuse what does not fit, with the way out: %s', async (code, step) => {
    const before = [await now(), await eventCount()];
    const { status, body } = await take(step);
    expect([status, (body as Refusal).code]).toEqual([422, code]);
    expect((body as Refusal).message).toMatch(/\. |: /);
    expect([await now(), await eventCount()]).toEqual(before);
  });

  it.each([
    ['a day of its own', { ...TELL, on: '2026-01-01' }],
    ['an unknown kind', { kind: 'mail-read' }],
    ['a kind of event that is no step', { kind: 'payment-posted' }],
    ['an owner without a name', { kind: 'owner-changed', owner: '  ' }],
    ['a day that is none', { ...GIVE, dueOn: '2026-02-31' }],
  ])('refuse a body with %s', async (_, step) => {
    expect(await take(step)).toMatchObject({ status: 400, body: { code: 'request/bad-body' } });
  });

  it('of two people at once: one is taken, the other told who did what, nothing overwritten', async () => {
    const { version } = await now();
    const before = await eventCount();
    const both = await Promise.all([
      take(TELL, version),
      take({ kind: 'owner-changed', owner: 'Kim' }, version),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const refused = both.find(({ status }) => status === 409)?.body as Refusal;
    expect(refused.code).toBe('case/changed');
    expect(refused.message).toMatch(
      /^Meanwhile ana (?:told the customer|changed who looks after it)\. Nothing/,
    );
    expect(await eventCount()).toBe(before + 1);
    const after = await now();
    expect(after.timeline.filter(({ step, isUndone }) => step && !isUndone).length).toBe(1);
    expect(refused.place).toBe(after.version);
    await undo(after.version);
  });

  it('of twenty at once: all are kept who look again', async () => {
    const untilTaken = async (at: number): Promise<number> => {
      for (let tries = 1; ; tries += 1) {
        const { status } = await take({ kind: 'owner-changed', owner: `Kim ${at}` });
        if (status === 200) return tries;
        expect(status).toBe(409);
      }
    };
    const before = (await now()).timeline.length;
    await Promise.all(Array.from({ length: 20 }, (_, at) => untilTaken(at)));
    expect((await now()).timeline.length).toBe(before + 20);
  });

  it('are told apart from a mail that came meanwhile', async () => {
    const { version } = await now();
    const more = posted('<p>Die Rechnung 2026-1187 stimmt immer noch nicht.</p>', {
      internetMessageId: '<m2@kraft-anlagen.example>',
      headers: 'In-Reply-To: <m1@kraft-anlagen.example>',
    });
    await app.ask('POST', '/api/mails', { json: more });
    const { status, body } = await take(TELL, version);
    expect([status, (body as Refusal).message]).toEqual([
      409,
      expect.stringContaining('relance filed a mail in it'),
    ]);
  });

  it('of nothing are not found', async () => {
    const nobody = '019a0000-0000-7000-8000-000000000000';
    const json = { seen: '', step: TELL };
    expect(await app.ask('POST', `/api/cases/${nobody}/steps`, { json })).toMatchObject({
      status: 404,
      body: { code: 'case/not-found' },
    });
    expect((await undo(nobody)).status).toBe(404);
    const mailRead = (await now()).timeline.find(({ kind }) => kind === 'mail-read');
    expect((await undo(mailRead?.id)).status).toBe(404);
  });

  it('corrections of two people at once: the second is told, and one that does not ask is kept', async () => {
    const messageId = '<m1@kraft-anlagen.example>';
    const correct = (seen: string | null | undefined, to: string) =>
      app.ask('POST', '/api/corrections', {
        json: { messageId, ...(seen === undefined ? {} : { seen }), field: 'reason', finding: 0, to },
      });
    const both = await Promise.all([correct(null, 'quantity'), correct(null, 'tax')]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const refused = both.find(({ status }) => status === 409)?.body as Refusal;
    expect(refused).toMatchObject({
      code: 'correction/changed',
      message: expect.stringContaining('Meanwhile ana corrected this mail (reason)'),
    });
    const taken = both.find(({ status }) => status === 200)?.body as MailView;
    expect(taken.corrections.map(({ body }) => 'seen' in body)).toEqual([false]);
    expect((await correct(taken.corrections[0]?.id, 'terms')).status).toBe(200);
    expect((await correct(undefined, 'pricing')).status).toBe(200);
  });
});
