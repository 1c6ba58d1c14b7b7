import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  CaseView,
  MailView,
  PreviewBody,
  PreviewMessage,
  SentenceView,
  Status,
  WorklistLine,
} from '../../../src/contract/contract.ts';
import { engines } from '../engines.ts';
import { DISPUTE, mime, posted } from '../mails-made.ts';
import { type RunningApp, runApp } from './running.ts';

const ID = 'm1@kraft-anlagen.example';
const at = encodeURIComponent;

describe.each(await engines())('the routes on $name', (engine) => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await runApp(engine);
  });
  afterAll(() => app.close());

  it('say who we are', async () => {
    const { status, body } = await app.ask('GET', '/api/status');
    expect(status).toBe(200);
    expect(body).toEqual({
      version: '0.0.1',
      user: 'ana',
      today: '2026-11-20',
      ledgerAt: '2026-11-20T08:00:00.000Z',
      engine: engine.name,
    });
  });

  it('answer 404 for a mail that was not read, and read it when posted', async () => {
    expect(await app.ask('GET', `/api/mails/${at(`<${ID}>`)}`)).toMatchObject({
      status: 404,
      body: { code: 'mail/not-read' },
    });
    const html = `<p>${DISPUTE.replaceAll('\n', '<br>')}</p>`;
    const view = (await app.ask('POST', '/api/mails', { json: posted(html) })).body as MailView;
    expect([view.messageId, view.customer?.accountNumber]).toEqual([ID, 'C-200']);
    expect((await app.ask('GET', `/api/mails/${at(`<${ID}>`)}`)).body).toEqual(view);
    for (const { sentence, span } of view.findings)
      expect(sentence.slice(span.start, span.end).length).toBeGreaterThan(0);
  });

  it('show its case and the worklist', async () => {
    const view = (await app.ask('GET', `/api/mails/${at(ID)}`)).body as MailView;
    const shown = (await app.ask('GET', `/api/cases/${view.caseId}`)).body as CaseView;
    expect(shown).toEqual(view.cases[0]);
    expect(shown.timeline.some(({ messageId }) => messageId === ID)).toBe(true);
    const lines = (await app.ask('GET', '/api/worklist')).body as readonly WorklistLine[];
    expect(lines).toMatchObject([
      { caseId: view.caseId, accountNumber: 'C-200', atStake: { minor: 80_000, currency: 'EUR' } },
    ]);
    expect((await app.ask('GET', '/api/cases/not-an-id')).status).toBe(404);
  });

  it('take a correction and its undo', async () => {
    const { findings } = (await app.ask('GET', `/api/mails/${at(ID)}`)).body as MailView;
    const json = { messageId: `<${ID}>`, field: 'kind', finding: findings[0]?.index, to: null };
    const corrected = (await app.ask('POST', '/api/corrections', { json })).body as MailView;
    expect(corrected.findings.length).toBe(findings.length - 1);
    const id = corrected.corrections[0]?.id;
    const undone = (await app.ask('POST', `/api/corrections/${id}/undo`, { json: {} })).body as MailView;
    expect(undone.findings).toEqual(findings);
    expect((await app.ask('POST', `/api/corrections/${id}/undo`, { json: {} })).status).toBe(404);
  });

  it('list the sentences of a mail, and take one in which something was missed', async () => {
    const path = `/api/mails/${at(`<${ID}>`)}`;
    const sentences = (await app.ask('GET', `${path}/sentences`)).body as readonly SentenceView[];
    const evidence = sentences.find(({ text }) => text.includes('Preis'));
    expect(evidence?.in).toBe('body');
    const said = { kind: 'promise', reason: null, on: '2026-12-01', amount: null, items: ['2026-1187'] };
    const json = { messageId: `<${ID}>`, field: 'missed', evidence, ...said };
    const added = (await app.ask('POST', '/api/corrections', { json })).body as MailView;
    expect(added.findings).toContainEqual(expect.objectContaining({ kind: 'promise', because: 'corrected' }));
    await app.ask('POST', `/api/corrections/${added.corrections[0]?.id}/undo`, { json: {} });
    expect((await app.ask('GET', '/api/mails/nobody/sentences')).status).toBe(404);
  });

  it('find customers and their open items', async () => {
    expect((await app.ask('GET', '/api/customers?query=roux')).body).toEqual([
      { accountNumber: 'C-100', name: 'Roux Mobilier' },
      { accountNumber: 'C-101', name: 'Roux Mobilier Lyon' },
    ]);
    const items = (await app.ask('GET', '/api/customers/C-100/items')).body as {
      number: string;
      daysLate: number;
    }[];
    expect(items.map(({ number, daysLate }) => [number, daysLate])).toEqual([
      ['R-119/26', 36],
      ['R-118/26', 50],
    ]);
    expect((await app.ask('GET', '/api/customers/C-999/items')).status).toBe(404);
  });

  it('move the day', async () => {
    expect((await app.ask('PUT', '/api/today', { json: { today: '2026-12-24' } })).body).toMatchObject({
      today: '2026-12-24',
    });
    expect((await app.ask('PUT', '/api/today', { json: { today: '2026-02-31' } })).status).toBe(400);
    await app.ask('PUT', '/api/today', { json: { today: '2026-11-20' } });
  });

  it('take an .eml dropped into the preview, list it, and show its text', async () => {
    const raw = mime({
      id: 'dropped@x.example',
      text: 'Bonjour,\n\nR-118/26 : <b>pas reçue</b>.',
      from: 'Lea <lea.marchand@roux-mobilier.example>',
    });
    const request = { body: raw, headers: { 'content-type': 'message/rfc822' } };
    const dropped = (await app.ask('POST', '/api/preview/messages', request)).body as PreviewMessage;
    expect(dropped).toMatchObject({ messageId: 'dropped@x.example', folder: 'inbox' });
    const listed = (await app.ask('GET', '/api/preview/messages')).body as readonly PreviewMessage[];
    expect(listed.map(({ messageId }) => messageId)).toContain('dropped@x.example');
    const { html } = (await app.ask('GET', `/api/preview/messages/${at('dropped@x.example')}`))
      .body as PreviewBody;
    expect(html).toContain('&lt;b&gt;pas reçue&lt;/b&gt;');
    expect((await app.ask('POST', '/api/preview/messages', { body: new Uint8Array() })).status).toBe(400);
  });

  it('import a ledger, or refuse it whole with the place', async () => {
    const form = (invoices: string, badRows?: string) => {
      const body = new FormData();
      body.set('customers', new File(['account_no,name,currency\nD-1,Delta,EUR\n'], 'customers.csv'));
      body.set(
        'openItems',
        new File([`invoice_no,account_no,issue_date,due_date,amount,currency\n${invoices}`], 'items.csv'),
      );
      if (badRows) body.set('badRows', badRows);
      return { body };
    };
    const rows =
      'F26/07-0737,D-1,2026-09-01,2026-10-01,100.00,EUR\nF26/07-0738,D-1,2026-13-01,2026-10-01,100.00,EUR\n';
    const refused = await app.ask('POST', '/api/ledger', form(rows));
    expect(refused).toMatchObject({
      status: 422,
      body: { code: 'ledger/bad-cells', place: expect.stringContaining('items.csv, line 3') },
    });
    expect(((await app.ask('GET', '/api/customers?query=roux')).body as unknown[]).length).toBe(2);
    const loaded = await app.ask('POST', '/api/ledger', form(rows, 'report'));
    expect(loaded).toMatchObject({
      status: 200,
      body: { customers: 1, items: 1, badRows: [{ file: 'items.csv', line: 3 }] },
    });
    expect((await app.ask('GET', '/api/customers?query=roux')).body).toEqual([]);
    const { today, ledgerAt } = (await app.ask('GET', '/api/status')).body as Status;
    expect(ledgerAt).toMatch(new RegExp(`^${today}T.*Z$`));
    expect((await app.ask('POST', '/api/ledger', { body: new FormData() })).body).toMatchObject({
      code: 'ledger/no-files',
    });
  });
});
