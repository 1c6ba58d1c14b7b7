import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseView, MailView, NewStep, VerdictView, WorklistLine } from '../../src/contract/contract.ts';
import { engines } from './engines.ts';
import { type RunningApp, runApp } from './http/running.ts';
import { posted } from './mails-made.ts';

const LAW =
  'Sehr geehrte Damen und Herren,\n\nwir vertreten die Kraft Anlagen GmbH. Die Rechnung 2026-1187 ist nun Gegenstand einer Klage vor dem Landgericht.\n\nRechtsanwalt Dr. Brandt';
const QUIET = 'Guten Tag, die Rechnung 2026-1204 haben wir erhalten. Jan Kraft';

describe.each(await engines())('a stop of reminders on $name', (engine) => {
  let app: RunningApp;
  let law: string;
  let other: string;
  beforeAll(async () => {
    app = await runApp(engine);
    other = await post('quiet', QUIET, '2026-10-21', '2026-1204');
    law = await post('law', LAW, '2026-11-18', 'Klage 2026-1187');
  });
  afterAll(() => app.close());

  const post = async (id: string, text: string, on: string, subject: string) => {
    const json = posted(`<p>${text.replaceAll('\n', '<br>')}</p>`, {
      internetMessageId: `<${id}@stop.example>`,
      subject,
      sentAt: `${on}T08:30:00.000Z`,
    });
    return ((await app.ask('POST', '/api/mails', { json })).body as MailView).caseId ?? '';
  };
  const view = async (id: string) =>
    (await app.ask('GET', `/api/mails/${encodeURIComponent(`${id}@stop.example`)}`)).body as MailView;
  const caseNow = async (id: string) => (await app.ask('GET', `/api/cases/${id}`)).body as CaseView;
  const take = async (id: string, step: NewStep) =>
    app.ask('POST', `/api/cases/${id}/steps`, { json: { seen: (await caseNow(id)).version, step } });
  const verdict = async () => {
    const draft = {
      to: [{ name: '', email: 'jan@kraft-anlagen.example' }],
      subject: 'Mahnung 2026-1204',
      text: 'Die Rechnung 2026-1204 ist überfällig. Bitte zahlen Sie bis Freitag.',
      html: null,
      conversationId: null,
      inReplyTo: null,
      language: 'en',
    };
    const { reasons } = (await app.ask('POST', '/api/drafts/check', { json: draft })).body as VerdictView;
    return reasons.map(({ kind }) => kind);
  };

  it('comes at once with the mail, for the whole account and in every case of it', async () => {
    expect(other).not.toBe(law);
    expect((await view('quiet')).customer?.dunningStop).toMatchObject({
      kind: 'legal',
      caseId: law,
      until: null,
    });
    expect((await caseNow(law)).dunningBlock?.kind).toBe('legal');
    expect((await caseNow(other)).dunningBlock).toBeNull();
    expect((await caseNow(other)).nextAction).toMatchObject({ action: 'none', rule: 'dunning_blocked' });
    const lines = (await app.ask('GET', '/api/worklist')).body as readonly WorklistLine[];
    expect(lines.map(({ caseId, urgency }) => [caseId, urgency])).toEqual([
      [law, 'grave'],
      [other, 'idle'],
    ]);
    expect(await verdict()).toContain('legal');
  });

  it('is lifted by a person, and comes back when that is taken back', async () => {
    const { status, body } = await take(law, { kind: 'dunning-lifted' });
    const lifted = body as CaseView;
    expect([status, lifted.dunningBlock, lifted.timeline[0]?.step?.kind]).toEqual([
      200,
      null,
      'dunning-lifted',
    ]);
    expect((await view('quiet')).customer?.dunningStop).toBeNull();
    expect((await caseNow(other)).nextAction.action).toBe('send_reminder');
    expect(await verdict()).not.toContain('legal');
    expect(await take(law, { kind: 'dunning-lifted' })).toMatchObject({
      status: 422,
      body: { code: 'step/not-blocked' },
    });
    await app.ask('POST', `/api/steps/${lifted.version}/undo`, { json: {} });
    expect((await view('quiet')).customer?.dunningStop?.kind).toBe('legal');
    expect(await verdict()).toContain('legal');
  });

  it('may be put on by hand until a day, and ends with it', async () => {
    await take(law, { kind: 'dunning-lifted' });
    const until = '2026-11-25' as unknown as null;
    expect(
      await take(other, { kind: 'dunning-blocked', until: '2026-11-19' as unknown as null, because: '' }),
    ).toMatchObject({
      status: 422,
      body: { code: 'step/day-past' },
    });
    expect((await take(other, { kind: 'dunning-blocked', until, because: 'fair week' })).status).toBe(200);
    expect((await view('law')).customer?.dunningStop).toMatchObject({ kind: 'by_hand', who: 'ana', until });
    expect(await verdict()).toContain('blocked');
    await app.ask('PUT', '/api/today', { json: { today: '2026-11-26' } });
    expect((await view('law')).customer?.dunningStop).toBeNull();
    expect(await verdict()).not.toContain('blocked');
    await app.ask('PUT', '/api/today', { json: { today: '2026-11-20' } });
  });
});
