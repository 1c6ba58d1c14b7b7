import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CorrectionBody, MailView } from '../../../src/contract/contract.ts';
import { caseById } from '../../../src/service/store/cases.ts';
import { timelineOf } from '../../../src/service/views/timeline.ts';
import { engines } from '../engines.ts';
import { type RunningApp, runApp } from '../http/running.ts';
import { DISPUTE, posted } from '../mails-made.ts';

describe.each(await engines())('a timeline on $name', (engine) => {
  let app: RunningApp;
  let caseId: string;
  beforeAll(async () => {
    app = await runApp(engine);
    caseId = (await post('t1', DISPUTE)).caseId ?? '';
    await post('t2', 'Guten Tag, wann kommt die Gutschrift zur Rechnung 2026-1187? Jan Kraft', 't1');
  });
  afterAll(() => app.close());

  const post = async (id: string, text: string, before?: string) => {
    const json = posted(`<p>${text.replaceAll('\n', '<br>')}</p>`, {
      internetMessageId: `<${id}@timeline.example>`,
      subject: before ? 'AW: Rechnung 2026-1187' : 'Rechnung 2026-1187',
      sentAt: before ? '2026-11-12T08:30:00.000Z' : '2026-11-10T08:30:00.000Z',
      headers: before ? `In-Reply-To: <${before}@timeline.example>\r\n` : null,
    });
    return (await app.ask('POST', '/api/mails', { json })).body as MailView;
  };
  /** The lines as they are drawn, and as they are where every event is fetched whole. */
  const both = async () => {
    const { store } = app.service;
    const found = await caseById(store, caseId);
    if (!found) throw new Error('the case is gone');
    return [await timelineOf(store, found), await timelineOf(store, { ...found, mails: [] })] as const;
  };
  const correct = (body: Partial<CorrectionBody>) =>
    app.ask('POST', '/api/corrections', { json: { messageId: 't1@timeline.example', ...body } });

  it('is the same whether mails come from the case or from their events', async () => {
    const [drawn, whole] = await both();
    const mails = drawn.flatMap(({ messageId }) => messageId ?? []);
    expect(mails).toEqual(['t2@timeline.example', 't1@timeline.example']);
    expect(drawn).toEqual(whole);
  });

  it('shows a corrected mail as it was read, and the correction beside it', async () => {
    const { status, body } = await correct({ field: 'kind', finding: 0, to: 'question' });
    expect(status).toBe(200);
    const [drawn, whole] = await both();
    expect(drawn).toEqual(whole);
    const lines = drawn.filter(({ messageId }) => messageId === 't1@timeline.example');
    expect(lines.map(({ kind, findings }) => [kind, findings])).toEqual([
      ['mail-corrected', ['question']],
      ['mail-read', ['dispute']],
    ]);
    const [correction] = (body as MailView).corrections;
    await app.ask('POST', `/api/corrections/${correction?.id}/undo`, { json: {} });
    const [after, afterWhole] = await both();
    expect(after).toEqual(afterWhole);
  });
});
