import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseView, MailView, WorklistLine } from '../../src/contract/contract.ts';
import { engines } from './engines.ts';
import { type RunningApp, runApp } from './http/running.ts';
import { posted } from './mails-made.ts';

describe.each(await engines())('the worklist on $name', (engine) => {
  let app: RunningApp;
  const cases: Record<string, string> = {};
  beforeAll(async () => {
    app = await runApp(engine);
    cases.dispute = await mail(
      'd',
      'die Rechnung 2026-1187 stimmt nicht: der Preis ist falsch berechnet.',
      '2026-11-10',
    );
    cases.promise = await mail(
      'p',
      'wir zahlen die Rechnung 2026-1204 bis zum 12. November.',
      '2026-11-05',
      'Zahlung',
    );
    cases.law = await mail(
      'l',
      'nous avons transmis le dossier de la facture R-118/26 à notre avocat, qui saisira le tribunal.',
      '2026-11-09',
      'R-118/26',
      'lea.marchand@roux-mobilier.example',
    );
  });
  afterAll(() => app.close());

  const mail = async (
    id: string,
    text: string,
    day: string,
    subject = 'Rechnung',
    email = 'jan@kraft-anlagen.example',
  ) => {
    const json = posted(`<p>${text}</p>`, {
      internetMessageId: `<${id}@x.example>`,
      from: { name: '', email },
      subject,
      sentAt: `${day}T08:30:00.000Z`,
    });
    return ((await app.ask('POST', '/api/mails', { json })).body as MailView).caseId ?? '';
  };
  const lines = async (query = '') =>
    (await app.ask('GET', `/api/worklist${query}`)).body as readonly WorklistLine[];
  const named = async (query = '') =>
    (await lines(query)).map(({ caseId, urgency }) => {
      const name = Object.keys(cases).find((key) => cases[key] === caseId);
      return `${name} ${urgency}`;
    });
  const take = async (id: string | undefined, step: object) => {
    const { version } = (await app.ask('GET', `/api/cases/${id}`)).body as CaseView;
    return app.ask('POST', `/api/cases/${id}/steps`, { json: { seen: version, step } });
  };

  it('has law first, then broken promises, then disputes past their level', async () => {
    expect(await named()).toEqual(['law grave', 'promise broken_promise', 'dispute past_level']);
    await take(cases.dispute, { kind: 'customer-told', letter: 'acknowledgement', how: 'phone' });
    expect(await named()).toEqual(['law grave', 'promise broken_promise', 'dispute past_level']);
  });

  it('leaves out what is put off until its day, and keeps its rank then', async () => {
    const [law] = await lines();
    const step = {
      kind: 'action-decided',
      decision: 'postponed',
      action: law?.nextAction.action,
      until: '2026-11-23',
    };
    expect((await take(cases.law, step)).status).toBe(200);
    expect(await named()).toEqual(['promise broken_promise', 'dispute past_level']);
    await app.ask('PUT', '/api/today', { json: { today: '2026-11-23' } });
    expect((await named())[0]).toBe('law grave');
    await app.ask('PUT', '/api/today', { json: { today: '2026-11-20' } });
  });

  it('is filtered by who looks after the case: the collector of the ledger, or who took it', async () => {
    expect((await named('?owner=ana')).length).toBe(2);
    await take(cases.promise, { kind: 'owner-changed', owner: 'Kim' });
    expect(await named('?owner=Kim')).toEqual(['promise broken_promise']);
    expect(await named('?owner=Ana')).toEqual(['dispute past_level']);
    expect(await named('?owner=-')).toEqual([]);
    expect(await named('?owner=')).toEqual(['promise broken_promise', 'dispute past_level']);
  });

  it('holds what is resolved until the customer is told and the case closed', async () => {
    await take(cases.dispute, { kind: 'outcome-recorded', outcome: 'refused', items: [], note: '' });
    const of = async () => (await lines()).find(({ caseId }) => caseId === cases.dispute);
    expect(await of()).toMatchObject({ stage: 'resolved', nextAction: { action: 'tell_customer' } });
    await take(cases.dispute, { kind: 'customer-told', letter: 'outcome', how: 'mail' });
    expect(await of()).toMatchObject({ nextAction: { action: 'close_case' } });
    await take(cases.dispute, { kind: 'case-closed' });
    expect(await of()).toBeUndefined();
  });
});
