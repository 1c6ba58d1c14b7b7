import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseView, CustomerCard, MailView, WorklistLine } from '../../../src/contract/contract.ts';
import { engines } from '../engines.ts';
import { type RunningApp, runApp } from '../http/running.ts';
import { posted } from '../mails-made.ts';

const ANGRY = [
  'Ich bin sehr verärgert: die Rechnung 2026-1204 ist immer noch falsch, und niemand antwortet!',
  'Das ist wirklich ärgerlich. Ich warte seit Tagen auf eine Antwort zur Rechnung 2026-1204!',
  'Zum dritten Mal: die Rechnung 2026-1204 ist falsch. So geht man nicht mit Kunden um!',
] as const;

describe.each(await engines())('the card of a customer on $name', (engine) => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await runApp(engine);
  });
  afterAll(() => app.close());

  const post = async (id: string, text: string, on: string, email = 'jan@kraft-anlagen.example') => {
    const json = posted(`<p>${text}</p>`, {
      internetMessageId: `<${id}@card.example>`,
      from: { name: 'Jan Kraft', email },
      subject: 'Rechnung',
      sentAt: `${on}T08:30:00.000Z`,
    });
    const view = (await app.ask('POST', '/api/mails', { json })).body as MailView;
    if (!view.customer) throw new Error(`${id} has no customer`);
    return { view, card: view.customer satisfies CustomerCard };
  };

  it('tells what they are worth by the ledger', async () => {
    const { card } = await post('worth', 'Die Rechnung 2026-1187 zahlen wir am 30.11.2026.', '2026-11-09');
    expect(card).toMatchObject({ value: 4, segment: 'key', payment: null, raised: null });
    const other = await post(
      'lea',
      'La facture R-118/26 sera payée.',
      '2026-11-09',
      'lea.marchand@roux-mobilier.example',
    );
    expect(other.card.value).toBe(4);
  });

  it('raises who writes a third time without an answer; once answered, it is three times in anger', async () => {
    await post('a1', ANGRY[0], '2026-11-16');
    await post('a2', ANGRY[1], '2026-11-17');
    const { view, card } = await post('a3', ANGRY[2], '2026-11-18');
    expect(card.raised).toBe('unanswered_thrice');
    expect(['unhappy', 'strained']).toContain(card.satisfaction);
    const lines = (await app.ask('GET', '/api/worklist')).body as readonly WorklistLine[];
    const line = lines.find(({ caseId }) => caseId === view.caseId);
    expect(['angry_key', 'pressing', 'past_level']).toContain(line?.urgency);
    expect(line?.nextAction.action).toBe('call_customer');
    for (const { id } of view.cases) {
      const { version } = (await app.ask('GET', `/api/cases/${id}`)).body as CaseView;
      const step = { kind: 'customer-told', letter: 'status', how: 'phone' };
      await app.ask('POST', `/api/cases/${id}/steps`, { json: { seen: version, step } });
    }
    const after = (await app.ask('GET', `/api/mails/${encodeURIComponent('a3@card.example')}`))
      .body as MailView;
    expect(after.customer?.raised).toBe('unhappy_thrice');
  });
});
