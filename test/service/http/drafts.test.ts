import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DraftBody, VerdictView } from '../../../src/contract/contract.ts';
import { engines } from '../engines.ts';
import { DISPUTE, MAILBOX, mime } from '../mails-made.ts';
import { type RunningApp, runApp } from './running.ts';

const KRAFT = { name: 'Jan Kraft', email: 'Jan@Kraft-Anlagen.example' };
const CHASE =
  'Sehr geehrter Herr Kraft,\n\ndie Rechnung 2026-1187 ist überfällig. Bitte überweisen Sie den Betrag bis Freitag.';
/** Says nothing of the matter, so that no reader hears an outcome in it. */
const INSIDE =
  'Nora, ich bin morgen den ganzen Tag auf der Messe in Hannover und erst am Freitag wieder am Platz, ruf mich dort an.';

function draft(text: string, more: Partial<DraftBody> = {}): DraftBody {
  return {
    to: [KRAFT],
    subject: 'Zahlungserinnerung',
    text,
    html: null,
    conversationId: null,
    inReplyTo: null,
    language: 'en-GB',
    ...more,
  };
}

describe.each(await engines())('the check of a draft on $name', (engine) => {
  let app: RunningApp;
  const take = (raw: Uint8Array<ArrayBuffer>) => app.ask('POST', '/api/preview/messages', { body: raw });
  const check = async (json: DraftBody) => {
    const { status, body } = await app.ask('POST', '/api/drafts/check', { json });
    expect(status).toBe(200);
    return body as VerdictView;
  };
  beforeAll(async () => {
    app = await runApp(engine);
    await take(mime({ id: 'dispute@kraft-anlagen.example', text: DISPUTE }));
    await take(
      mime({
        id: 'inside@nordfeld.example',
        from: 'Dan <dan@nordfeld.example>',
        subject: 'Rechnung 2026-1187',
        day: 'Wed, 11 Nov 2026',
        text: INSIDE,
        more: ['In-Reply-To: <dispute@kraft-anlagen.example>'],
      }),
    );
  });
  afterAll(() => app.close());

  it('warns of the disputed item, says why, and offers the case', async () => {
    const view = await check(draft(CHASE));
    expect(view).toMatchObject({
      is: 'warn',
      message:
        '2026-1187 is disputed since 10 Nov (price, Jan Kraft): chase the rest of the account instead?',
      reasons: [{ kind: 'disputed', item: '2026-1187' }],
      openCase: 'Open the case',
    });
    const { body } = await app.ask('GET', `/api/cases/${view.caseId}`);
    expect(body).toMatchObject({ accountNumber: 'C-200' });
  });

  it('reads HTML as well, and speaks the language of the screen', async () => {
    const html = `<p>${CHASE.replaceAll('\n', '<br>')}</p>`;
    const view = await check(draft('', { html, language: 'de-AT' }));
    expect(view.message).toBe(
      '2026-1187 ist seit 10. Nov. bestritten (Preis, Jan Kraft): lieber den Rest des Kontos anmahnen?',
    );
    expect(view.openCase).toBe('Fall öffnen');
  });

  it('knows the thread by the mail that is answered', async () => {
    const text = 'Guten Tag Herr Kraft,\n\nwann dürfen wir mit Ihrer Zahlung rechnen?';
    const reply = { inReplyTo: '<dispute@kraft-anlagen.example>', subject: 'AW: Rechnung 2026-1187' };
    expect((await check(draft(text, reply))).reasons).toMatchObject([
      { kind: 'disputed', item: '2026-1187' },
    ]);
  });

  it('warns of what was written inside, also below the reply', async () => {
    const text = `Guten Tag Herr Kraft,\n\nsiehe unten.\n\n-----Ursprüngliche Nachricht-----\nVon: Dan <dan@nordfeld.example>\nGesendet: Mittwoch, 11. November 2026\nAn: Nora\nBetreff: Rechnung 2026-1187\n\n${INSIDE}`;
    const view = await check(draft(text, { inReplyTo: 'dispute@kraft-anlagen.example' }));
    expect(view.reasons.map(({ kind }) => kind)).toEqual(['internal_quote']);
    expect(view.message).toMatch(/what Dan wrote internally on 11 Nov/);
  });

  it('warns of another customer and of a domain that looks like theirs', async () => {
    const other = [{ name: 'Lea', email: 'lea.marchand@roux-mobilier.example' }];
    const alike = [{ name: 'Jan', email: 'jan@kraft-anlagem.example' }];
    const kinds = async (to: DraftBody['to']) =>
      (await check(draft('Die Rechnung 2026-1204 ist überfällig, bitte zahlen Sie.', { to }))).reasons.map(
        ({ kind }) => kind,
      );
    expect(await kinds(other)).toEqual(['wrong_recipient']);
    expect(await kinds(alike)).toEqual(['look_alike']);
    expect(await kinds([KRAFT])).toEqual([]);
  });

  it('lets a fair reminder, an answer and an internal mail pass', async () => {
    const fair = [
      draft('Die Rechnung 2026-1204 ist überfällig, bitte zahlen Sie bis Freitag.'),
      draft(
        'Ihre Reklamation zur Rechnung 2026-1187 ist bei unserem Vertrieb. Sie hören bis Freitag von uns.',
      ),
      draft(CHASE, { to: [{ name: 'Receivables', email: MAILBOX }] }),
      draft('', { to: [] }),
    ];
    for (const one of fair)
      expect(await check(one)).toMatchObject({ is: 'allow', message: '', reasons: [], caseId: null });
  });

  it('keeps nothing of it', async () => {
    const { db } = app.service.store;
    const counts = async () =>
      Promise.all(
        (['mails', 'readings', 'cases', 'case_events', 'case_mails'] as const).map(
          async (table) => (await db.selectFrom(table).select('tenant_id').execute()).length,
        ),
      );
    const before = await counts();
    await check(draft(CHASE));
    expect(await counts()).toEqual(before);
  });

  it('refuses what is no draft, and one that is too large', async () => {
    const bad = async (json: unknown) => (await app.ask('POST', '/api/drafts/check', { json })).status;
    expect(await bad({ ...draft(''), to: 'jan' })).toBe(400);
    expect(await bad({ ...draft(''), more: 1 })).toBe(400);
    expect(await bad(draft('x'.repeat(1_000_001)))).toBe(400);
    expect(await bad(draft('x'.repeat(9_000_000)))).toBe(413);
  });

  it('tells classic Outlook which script may ask', async () => {
    const { body } = await app.ask('GET', '/.well-known/microsoft-officeaddins-allowed.json');
    expect(body).toEqual({ allowed: ['https://localhost:4310/guard/events.js'] });
  });
});
