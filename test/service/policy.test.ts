import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '#cases/policy/default-policy.ts';
import type { Policy } from '#cases/policy/policy.ts';
import type { CaseView, LetterView, MailView, Refusal, WorklistLine } from '../../src/contract/contract.ts';
import { engines } from './engines.ts';
import { type RunningApp, runApp } from './http/running.ts';
import { DISPUTE, MAILBOX, posted } from './mails-made.ts';

const LEGAL: Policy = {
  ...DEFAULT_POLICY,
  resolvers: [
    { reason: 'pricing', country: 'DE', segment: null, from: 500, resolver: 'legal', because: 'large sums' },
    ...DEFAULT_POLICY.resolvers,
  ],
  serviceLevels: [
    {
      reason: 'pricing',
      country: null,
      segment: null,
      resolveDays: 1,
      statusDays: 1,
      escalateTo: 'legal',
      because: 'at once',
    },
    ...DEFAULT_POLICY.serviceLevels,
  ],
};

describe.each(await engines())('the policy on $name', (engine) => {
  let app: RunningApp;
  let caseId: string;
  beforeAll(async () => {
    app = await runApp(engine);
    const html = `<p>${DISPUTE.replaceAll('\n', '<br>')}</p>`;
    caseId = ((await app.ask('POST', '/api/mails', { json: posted(html) })).body as MailView).caseId ?? '';
  });
  afterAll(() => app.close());
  const shown = async () => (await app.ask('GET', `/api/cases/${caseId}`)).body as CaseView;

  it('is ours until a company sets its own', async () => {
    expect((await app.ask('GET', '/api/policy')).body).toEqual(DEFAULT_POLICY);
    const { disputes, owner } = await shown();
    expect([disputes[0]?.resolver, disputes[0]?.clock?.of, owner]).toEqual(['sales', 3, 'Ana']);
  });

  it('is used everywhere once it is set', async () => {
    expect((await app.ask('PUT', '/api/policy', { json: LEGAL })).body).toEqual(LEGAL);
    const { disputes, nextAction } = await shown();
    expect([disputes[0]?.resolver, disputes[0]?.clock?.of]).toEqual(['legal', 1]);
    const [line] = (await app.ask('GET', '/api/worklist')).body as readonly WorklistLine[];
    expect([line?.nextAction, line?.owner]).toEqual([nextAction, 'Ana']);
  });

  it('takes an address of our own for a resolver, and writes the hand-over there', async () => {
    const [first, ...others] = LEGAL.resolvers;
    const withAddress = (address: string) => ({ ...LEGAL, resolvers: [{ ...first, address }, ...others] });
    const outside = await app.ask('PUT', '/api/policy', { json: withAddress('legal@kraft-anlagen.example') });
    expect([outside.status, (outside.body as Refusal).place]).toEqual([422, 'resolvers row 1 address']);
    const own = withAddress('legal@nordfeld.example');
    expect((await app.ask('PUT', '/api/policy', { json: own })).body).toEqual(own);
    const step = {
      kind: 'assigned',
      resolver: 'legal',
      person: null,
      dueOn: '2026-11-27',
      because: '',
    };
    await app.ask('POST', `/api/cases/${caseId}/steps`, { json: { seen: (await shown()).version, step } });
    const asked = await app.ask('GET', `/api/cases/${caseId}/letters/hand_over?language=fr`);
    const { to, subject, text } = asked.body as LetterView;
    expect(to).toEqual([{ name: '', email: 'legal@nordfeld.example' }]);
    expect(subject).toContain((await shown()).number);
    expect(text).toContain('der Preis ist falsch berechnet');
    expect(text).toContain('au plus tard le vendredi 27 novembre 2026');
    const draft = { to, subject, text, html: null, conversationId: null, inReplyTo: null, language: 'fr' };
    expect((await app.ask('POST', '/api/drafts/check', { json: draft })).body).toMatchObject({ is: 'allow' });
    const sent = { internetMessageId: '<h1@nordfeld.example>', from: { name: 'Ana', email: MAILBOX }, to };
    const mail = posted((asked.body as LetterView).html, {
      ...sent,
      subject,
      sentAt: '2026-11-20T10:00:00.000Z',
    });
    const view = (await app.ask('POST', '/api/mails', { json: mail })).body as MailView;
    expect([view.direction, view.caseId, view.findings]).toEqual(['internal', caseId, []]);
    await app.ask('PUT', '/api/policy', { json: LEGAL });
  });

  it('names the row that is wrong and what to write, and changes nothing', async () => {
    const [first, ...others] = LEGAL.resolvers;
    const bad = {
      ...LEGAL,
      resolvers: [{ ...first, resolver: 'treasury', because: '' }, ...others],
      graceDays: -1,
    };
    const { status, body } = await app.ask('PUT', '/api/policy', { json: bad });
    expect([status, (body as Refusal).code, (body as Refusal).place]).toEqual([
      422,
      'policy/bad',
      'resolvers row 1 resolver',
    ]);
    expect((body as Refusal).message.split('\n')).toEqual([
      expect.stringMatching(/^resolvers row 1 resolver: "treasury" is no department; write one of sales, /),
      expect.stringMatching(/^resolvers row 1 because: /),
      expect.stringMatching(/^graceDays: -1 is out of bounds; /),
      'Nothing was changed.',
    ]);
    expect((await app.ask('GET', '/api/policy')).body).toEqual(LEGAL);
  });

  it.each([
    ['a table that is none', { ...LEGAL, resolvers: 'sales' }],
    ['a field more', { ...LEGAL, isAdmin: true }],
    ['days in words', { ...LEGAL, graceDays: 'two' }],
  ])('is no policy with %s', async (_, json) => {
    expect((await app.ask('PUT', '/api/policy', { json })).status).toBe(400);
  });
});
