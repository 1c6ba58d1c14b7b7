import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MailView } from '../../../src/contract/contract.ts';
import { refoldCases } from '../../../src/service/store/refold-cases.ts';
import { saveSetting, setting } from '../../../src/service/store/settings.ts';
import { engines } from '../engines.ts';
import { type RunningApp, runApp } from '../http/running.ts';
import { DISPUTE, posted } from '../mails-made.ts';

describe.each(await engines())('cases kept by another version on $name', (engine) => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await runApp(engine);
  });
  afterAll(() => app.close());

  it('are folded anew from their events, once', async () => {
    const { store } = app.service;
    const html = `<p>${DISPUTE.replaceAll('\n', '<br>')}</p>`;
    const view = (await app.ask('POST', '/api/mails', { json: posted(html) })).body as MailView;
    const snapshots = async () =>
      (await store.db.selectFrom('cases').selectAll().orderBy('id').execute()) as unknown;
    const before = await snapshots();
    await sql`update cases set snapshot = (snapshot::jsonb - 'steps' - 'disputes' - 'stages' - 'credits' - 'goneItems')::json`.execute(
      store.db,
    );
    expect(await snapshots()).not.toEqual(before);
    await refoldCases(store);
    expect(await snapshots()).not.toEqual(before);
    await saveSetting(store, 'refold', '0004');
    await refoldCases(store);
    expect(await snapshots()).toEqual(before);
    expect(await setting(store, 'refold')).toBeNull();
    expect((await app.ask('GET', `/api/cases/${view.caseId}`)).body).toEqual(view.cases[0]);
  });
});
