import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  CaseView,
  LetterChoice,
  LetterView,
  MailView,
  PostedMail,
} from '../../../src/contract/contract.ts';
import { engines } from '../engines.ts';
import { DISPUTE, MAILBOX, posted } from '../mails-made.ts';
import { type RunningApp, runApp } from './running.ts';

const ID = 'm1@kraft-anlagen.example';
const at = encodeURIComponent;
const htmlOf = (text: string) => `<p>${text.replaceAll('\n', '<br>')}</p>`;
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe.each(await engines())('letters on $name', (engine) => {
  let app: RunningApp;
  let caseId: string;
  const post = async (text: string, more: Partial<PostedMail> = {}) =>
    (await app.ask('POST', '/api/mails', { json: posted(htmlOf(text), more) })).body as MailView;
  const letter = (kind: string, messageId: string | null = ID, of = caseId) =>
    app.ask(
      'GET',
      `/api/cases/${of}/letters/${kind}${messageId === null ? '' : `?messageId=${at(`<${messageId}>`)}`}`,
    );
  const written = async (kind: string, messageId: string | null = ID) => {
    const { status, body } = await letter(kind, messageId);
    if (status !== 200) throw new Error(JSON.stringify(body));
    const view = body as LetterView;
    return { ...view, text: plain(view.text), html: plain(view.html) };
  };
  const caseNow = async () => (await app.ask('GET', `/api/cases/${caseId}`)).body as CaseView;

  beforeAll(async () => {
    app = await runApp(engine);
    const view = await post(DISPUTE.replace('falsch berechnet', 'falsch, es sind 777,77 EUR zu viel'));
    caseId = view.caseId ?? '';
  });
  afterAll(() => app.close());

  it('are written in the language of the mail, with what the ledger has', async () => {
    const { number } = await caseNow();
    const { to, subject, language, text, html } = await written('acknowledgement');
    expect({ to, subject, language }).toEqual({
      to: [{ name: 'Jan Kraft', email: 'jan@kraft-anlagen.example' }],
      subject: `[${number}] Ihre Reklamation zu 2026-1187`,
      language: 'de',
    });
    expect(text).toContain('Guten Tag Jan Kraft,\n\nvielen Dank für Ihre Nachricht vom 10. November 2026.');
    expect(text).toContain('Rechnung 2026-1187, fällig am 01.10.2026: 800,00 € offen von 880,00 €');
    expect(html).toContain(`<p>Unser Zeichen: ${number}</p>`);
    expect(await written('acknowledgement', null)).toEqual(await written('acknowledgement'));
  });

  it('that fit are listed, first the one that comes next', async () => {
    const { body } = await app.ask('GET', `/api/cases/${caseId}/letters?messageId=${at(ID)}`);
    const kinds = (body as readonly LetterChoice[]).map(({ kind }) => kind);
    expect(kinds[0]).toBe('acknowledgement');
    expect(kinds).toEqual(expect.arrayContaining(['missing', 'status']));
    expect(kinds).not.toContain('promise');
  });

  it('that lack something are refused in words, with the way out', async () => {
    expect(await letter('promise')).toMatchObject({
      status: 422,
      body: {
        code: 'letter/missing-field',
        place: expect.stringContaining('promisedOn'),
        message: expect.stringMatching(/^The letter lacks: .*the promised day: correct it in the mail/),
      },
    });
    expect(await letter('outcome')).toMatchObject({ status: 422, body: { code: 'letter/missing-field' } });
  });

  it.each([
    ['love-letter', ID, 422, 'letter/unknown-kind'],
    ['constructor', ID, 422, 'letter/unknown-kind'],
    ['acknowledgement', 'nobody@x.example', 422, 'letter/not-from-customer'],
    ['plan?variant=constructor&x=', null, 422, 'letter/unknown-variant'],
  ] as const)('%s on %s is refused', async (kind, messageId, status, code) => {
    expect(await letter(kind, messageId)).toMatchObject({ status, body: { code } });
  });

  it('of no case are not found', async () => {
    expect((await letter('status', ID, 'x')).status).toBe(404);
    expect((await letter('status', ID, '01900000-0000-7000-8000-000000000000')).status).toBe(404);
  });

  it('once sent are filed in the case, settle nothing, and their number leads the answer back', async () => {
    const { html, subject } = await written('acknowledgement');
    const us = { name: 'Receivables', email: MAILBOX };
    const jan = { name: 'Jan Kraft', email: 'jan@kraft-anlagen.example' };
    const sent = await app.ask('POST', '/api/mails', {
      json: posted(html, {
        internetMessageId: '<sent@nordfeld.example>',
        from: us,
        to: [jan],
        subject,
        sentAt: '2026-11-11T08:30:00.000Z',
      }),
    });
    expect(sent.body).toMatchObject({
      caseId,
      direction: 'outbound',
      findings: [{ kind: 'acknowledgement' }],
    });
    const after = await caseNow();
    expect(after.disputes).toMatchObject([{ reason: 'pricing', end: null }]);
    expect(after.stage.stage).toBe('acknowledged');
    const answer = await post('Guten Tag,\n\nwann hören wir von Ihnen?\n', {
      internetMessageId: '<answer@web.example>',
      from: { name: 'Jan Kraft', email: 'jan.kraft@web.example' },
      subject: `Frage zu ${after.number}`,
      sentAt: '2026-11-18T08:30:00.000Z',
    });
    expect(answer).toMatchObject({ caseId, customer: { accountNumber: 'C-200' } });
    expect((await written('status', 'answer@web.example')).to[0]?.email).toBe('jan.kraft@web.example');
  });

  it('never go to an address that a mail with new bank details names, before someone has checked', async () => {
    const bank =
      'Guten Tag,\n\nunsere Bankverbindung hat sich geändert. Bitte zahlen Sie künftig auf DE89 3704 0044 0532 0130 00. Fragen bitte an neu@kraft-anlagen.example.\n';
    const from = { name: 'Jan Kraft', email: 'neu@kraft-anlagen.example' };
    const { number } = await caseNow();
    const mail = await post(`${bank}\nVorgang ${number}`, {
      internetMessageId: '<bank@x.example>',
      from,
      sentAt: '2026-11-19T08:30:00.000Z',
    });
    expect(mail.findings.map(({ kind }) => kind)).toContain('bank_change');
    expect(mail.cases.map(({ id }) => id)).toContain(caseId);
    expect((await written('acknowledgement', 'bank@x.example')).to).toEqual([
      { name: 'Jan Kraft', email: 'jan@kraft-anlagen.example' },
    ]);
    await post(`${bank}\nVorgang ${number}`, {
      internetMessageId: '<bank2@x.example>',
      sentAt: '2026-11-19T09:30:00.000Z',
    });
    expect(await letter('acknowledgement')).toMatchObject({
      status: 422,
      body: { code: 'letter/no-recipient' },
    });
  });
});
