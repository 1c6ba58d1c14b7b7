import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LessonsView, MailView } from '../../../src/contract/contract.ts';
import { engines } from '../engines.ts';
import { mime } from '../mails-made.ts';
import { type RunningApp, runApp } from './running.ts';

const ID = 'own-words@kraft.example';
const TEXT = 'Die Rechnung 2026-1187 liegt auf Halde beim Chef.';

describe.each((await engines()).slice(0, 1))('lessons over HTTP', (engine) => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await runApp(engine);
    const dropped = { body: mime({ id: ID, text: TEXT }), headers: { 'content-type': 'message/rfc822' } };
    await app.ask('POST', '/api/preview/messages', dropped);
  });
  afterAll(() => app.close());

  const lessons = async (query = '') => (await app.ask('GET', `/api/lessons${query}`)).body as LessonsView;

  it('are none before anything was corrected', async () => {
    expect(await lessons()).toEqual({ total: 0, hasOlder: false, learnedOn: null, lessons: [] });
    expect((await app.ask('GET', '/api/lessons/export')).body).toBe('');
  });

  it('are told after a correction, with the mail and in the list, and taken back with it', async () => {
    const json = { messageId: ID, field: 'kind', finding: 0, to: 'dispute' };
    const { corrections } = (await app.ask('POST', '/api/corrections', { json })).body as MailView;
    expect(corrections).toMatchObject([{ taught: 1, isUndone: false }]);
    const { lessons: listed } = await lessons();
    expect(listed).toMatchObject([{ correctionId: corrections[0]?.id, sentences: [{ text: TEXT }] }]);
    const exported = await app.ask('GET', '/api/lessons/export');
    expect(exported.headers.get('content-type')).toContain('application/x-ndjson');
    expect(exported.headers.get('content-disposition')).toContain('relance-lessons.jsonl');
    expect(JSON.parse(String(exported.body))).toMatchObject({ label: 'dispute', text: TEXT });
    const undone = await app.ask('POST', `/api/corrections/${corrections[0]?.id}/undo`, { json: {} });
    expect(undone.body).toMatchObject({ corrections: [{ taught: 0, isUndone: true }] });
    expect((await lessons()).total).toBe(0);
  });

  it('teach nothing where a day is set right', async () => {
    const json = { messageId: ID, field: 'day', finding: 0, to: '2026-12-01' };
    const { corrections } = (await app.ask('POST', '/api/corrections', { json })).body as MailView;
    expect(corrections[0]).toMatchObject({ taught: 0 });
    expect((await lessons()).total).toBe(0);
  });

  it('refuse a page that is none', async () => {
    expect((await app.ask('GET', '/api/lessons?before=tomorrow')).status).toBe(404);
  });
});
