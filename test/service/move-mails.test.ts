import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseNumberOf } from '#cases/case-number.ts';
import type { CaseView, MailView, OtherCase, Refusal } from '../../src/contract/contract.ts';
import { engines } from './engines.ts';
import { type RunningApp, runApp } from './http/running.ts';
import { posted } from './mails-made.ts';

const at = encodeURIComponent;
const FIRST = 'first@kraft-anlagen.example';
const SECOND = 'second@kraft-anlagen.example';
const NOBODY = '019a0000-0000-7000-8000-000000000000';

describe.each(await engines())('mails put elsewhere on $name', (engine) => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await runApp(engine);
    await mail(FIRST, 'die Rechnung 2026-1187 stimmt nicht: der Preis ist falsch berechnet.', '2026-11-10');
    await mail(
      SECOND,
      'bei der Rechnung 2026-1204 fehlt die Hälfte der Ware, bitte prüfen.',
      '2026-11-12',
      'Lieferung',
    );
  });
  afterAll(() => app.close());

  const mail = async (
    id: string,
    text: string,
    day: string,
    subject = 'Rechnung',
    headers: string | null = null,
  ) => {
    const json = posted(`<p>Guten Tag,<br><br>${text}<br><br>Jan Kraft</p>`, {
      internetMessageId: `<${id}>`,
      subject,
      sentAt: `${day}T08:30:00.000Z`,
      headers,
    });
    return (await app.ask('POST', '/api/mails', { json })).body as MailView;
  };
  const view = async (id: string) => (await app.ask('GET', `/api/mails/${at(id)}`)).body as MailView;
  const caseOf = async (id: string) => (await view(id)).cases[0] as CaseView;
  const post = (path: string, json: object) => app.ask('POST', `/api/${path}`, { json });
  const join = async (into: string, from: string) => {
    const { version } = (await app.ask('GET', `/api/cases/${into}`)).body as CaseView;
    return post(`cases/${into}/join`, { seen: version, caseId: from });
  };
  const split = async (id: string, messageIds: readonly string[], to: string | null) => {
    const { version } = (await app.ask('GET', `/api/cases/${id}`)).body as CaseView;
    return post(`cases/${id}/split`, { seen: version, messageIds, to });
  };
  const undoLast = async (id: string) => {
    const last = (await view(id)).corrections.find(({ isUndone }) => !isUndone);
    expect((await post(`corrections/${last?.id}/undo`, {})).status).toBe(200);
  };
  /** All cases and what they are found by, byte for byte. */
  const everything = async () => {
    const { db } = app.service.store;
    const cases = await db.selectFrom('cases').selectAll().orderBy('id').execute();
    const lookups = await db
      .selectFrom('case_mails')
      .selectAll()
      .orderBy('case_id')
      .orderBy('message_id')
      .execute();
    return JSON.stringify([cases, lookups]);
  };

  it('start in two cases, which are offered to each other with what they share', async () => {
    const [a, b] = [await caseOf(FIRST), await caseOf(SECOND)];
    expect(a.id).not.toBe(b.id);
    const others = (await app.ask('GET', `/api/cases/${a.id}/others`)).body as readonly OtherCase[];
    expect(others).toMatchObject([
      { id: b.id, items: ['2026-1204'], alike: { kind: 'same_person', value: 'jan@kraft-anlagen.example' } },
    ]);
  });

  it('joined are one case with the steps of both, and undone are two again, byte for byte', async () => {
    const [a, b] = [await caseOf(FIRST), await caseOf(SECOND)];
    const give = { kind: 'assigned', resolver: 'logistics', person: null, dueOn: '2026-11-24', because: '' };
    await post(`cases/${b.id}/steps`, { seen: b.version, step: give });
    const before = await everything();
    const joined = (await join(a.id, b.id)).body as CaseView;
    expect(joined.items.map(({ number }) => number)).toEqual(['2026-1187', '2026-1204']);
    expect(joined.disputes.length).toBe(2);
    expect(joined.moves).toMatchObject([
      { kind: 'joined', by: 'ana', from: { id: b.id, number: b.number }, messageIds: [SECOND] },
    ]);
    expect(joined.timeline.find(({ messageId }) => messageId === SECOND)?.because).toEqual({
      kind: 'joined',
      value: b.number,
    });
    expect(joined.timeline.filter(({ step }) => step?.kind === 'assigned').length).toBe(1);
    expect(await app.ask('GET', `/api/cases/${b.id}`)).toMatchObject({
      status: 404,
      body: { code: 'case/joined', place: a.id },
    });
    expect((await view(SECOND)).corrections[0]).toMatchObject({
      was: b.number,
      body: { field: 'case', to: a.id },
    });
    await undoLast(SECOND);
    expect(await everything()).toBe(before);
    expect((await app.ask('GET', `/api/cases/${b.id}`)).status).toBe(200);
  });

  it('joined stay so for later mails: an answer, and the number of the case that went', async () => {
    const [a, b] = [await caseOf(FIRST), await caseOf(SECOND)];
    const before = await everything();
    await join(a.id, b.id);
    const joined = await everything();
    const answer = await mail(
      'answer@kraft-anlagen.example',
      'gibt es etwas Neues?',
      '2026-11-13',
      'AW: Lieferung',
      `In-Reply-To: <${SECOND}>`,
    );
    expect(answer.caseId).toBe(a.id);
    const json = posted(`<p>Can somebody look at ${b.number}, please?</p>`, {
      internetMessageId: '<inside@nordfeld.example>',
      from: { name: 'Ole', email: 'ole@nordfeld.example' },
      to: [{ name: 'Kim', email: 'kim@nordfeld.example' }],
      subject: 'Please look',
      sentAt: '2026-11-14T08:30:00.000Z',
    });
    const inside = (await post('mails', json)).body as MailView;
    expect([inside.direction, inside.caseId]).toEqual(['internal', a.id]);
    expect(await everything()).not.toBe(joined);
    await undoLast(SECOND);
    const [first, second] = [await caseOf(FIRST), await caseOf(SECOND)];
    expect([first.id, second.id]).toEqual([a.id, b.id]);
    expect(second.items.map(({ number }) => number)).toEqual(['2026-1204']);
    expect(await everything()).not.toBe(before);
  });

  it('split off go to a case of their own, which later mails about the same items find; undone, all is as it was', async () => {
    const a = await caseOf(FIRST);
    const third = 'third@kraft-anlagen.example';
    await mail(
      third,
      'auch bei Rechnung 2026-1187 fehlt der Lieferschein.',
      '2026-11-15',
      'AW: Rechnung',
      `In-Reply-To: <${FIRST}>`,
    );
    expect((await caseOf(third)).id).toBe(a.id);
    const before = await everything();
    const own = (await split(a.id, [third], null)).body as CaseView;
    expect(own.id).not.toBe(a.id);
    expect(own.moves).toMatchObject([{ kind: 'split', from: { id: a.id }, messageIds: [third] }]);
    expect((await view(third)).cases.map(({ id }) => id)).toEqual([own.id]);
    const split1 = await everything();
    const later = await mail(
      'later@kraft-anlagen.example',
      'was ist nun mit Rechnung 2026-1187?',
      '2026-11-17',
      'Frage',
    );
    expect(later.caseId).toBe(own.id);
    expect(await everything()).not.toBe(split1);
    await split(own.id, ['later@kraft-anlagen.example'], a.id);
    expect((await caseOf('later@kraft-anlagen.example')).id).toBe(a.id);
    const again = await mail(
      'again@kraft-anlagen.example',
      'noch einmal: Rechnung 2026-1187?',
      '2026-11-18',
      'Nochmals',
    );
    expect(again.caseId).toBe(a.id);
    await undoLast('later@kraft-anlagen.example');
    await undoLast(third);
    expect((await caseOf(third)).id).toBe(a.id);
    expect((await app.ask('GET', `/api/cases/${own.id}`)).body).toMatchObject({ items: expect.anything() });
    expect(before.length).toBeGreaterThan(0);
  });

  it('split and undone at once are as they were, byte for byte', async () => {
    const a = await caseOf(FIRST);
    const before = await everything();
    const own = (await split(a.id, [FIRST], null)).body as CaseView;
    await undoLast(FIRST);
    expect(await everything()).toBe(before);
    expect(await app.ask('GET', `/api/cases/${own.id}`)).toMatchObject({
      body: { code: 'case/joined', place: a.id },
    });
  });

  it('hold against a correction of what the mail says, and that against its own undo', async () => {
    const [a, b] = [await caseOf(FIRST), await caseOf(SECOND)];
    await split(a.id, [FIRST], b.id);
    const put = await everything();
    await post('corrections', { messageId: FIRST, field: 'reason', finding: 0, to: 'tax' });
    expect((await caseOf(FIRST)).id).toBe(b.id);
    await undoLast(FIRST);
    expect(await everything()).toBe(put);
    await post('corrections', { messageId: FIRST, field: 'reason', finding: 0, to: 'tax' });
    const [reason, move] = (await view(FIRST)).corrections.filter(({ isUndone }) => !isUndone);
    expect([reason?.body.field, move?.body.field]).toEqual(['reason', 'case']);
    await post(`corrections/${move?.id}/undo`, {});
    const back = await caseOf(FIRST);
    expect([back.id, back.disputes.find(({ messageId }) => messageId === FIRST)?.reason]).toEqual([
      a.id,
      'tax',
    ]);
    await post(`corrections/${reason?.id}/undo`, {});
  });

  it('of a mail that was in no case: put into one by a correction, and out again', async () => {
    const lunch = await mail(
      'lunch@kraft-anlagen.example',
      'gehen wir am Freitag essen?',
      '2026-11-16',
      'Mittag',
    );
    const b = await caseOf(SECOND);
    if (lunch.caseId !== null) await split(lunch.caseId, [lunch.messageId], b.id);
    else await post('corrections', { messageId: lunch.messageId, field: 'case', from: null, to: b.id });
    expect((await view(lunch.messageId)).caseId).toBe(b.id);
    await undoLast(lunch.messageId);
    expect((await view(lunch.messageId)).caseId).toBe(lunch.caseId);
  });

  it('of two people at once: one is told', async () => {
    const [a, b] = [await caseOf(FIRST), await caseOf(SECOND)];
    const both = await Promise.all([
      post(`cases/${a.id}/join`, { seen: a.version, caseId: b.id }),
      post(`cases/${b.id}/join`, { seen: b.version, caseId: a.id }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 404]);
    const [won] = both.filter(({ status }) => status === 200);
    const into = won?.body as CaseView;
    await undoLast(into.moves[0]?.messageIds[0] ?? '');
    expect([(await caseOf(FIRST)).id, (await caseOf(SECOND)).id]).toEqual([a.id, b.id]);
  });

  it('refuse what would mix customers, and what is nothing', async () => {
    const a = await caseOf(FIRST);
    const roux = (
      await post(
        'mails',
        posted('<p>Bonjour, nous contestons la facture R-118/26 : le prix est faux.</p>', {
          internetMessageId: '<roux@roux-mobilier.example>',
          from: { name: 'Lea Marchand', email: 'lea.marchand@roux-mobilier.example' },
          subject: 'R-118/26',
        }),
      )
    ).body as MailView;
    const before = await everything();
    const codeOf = async (asked: ReturnType<typeof post>) => ((await asked).body as Refusal).code;
    expect(await codeOf(join(a.id, roux.caseId ?? ''))).toBe('case/other-customer');
    expect(await codeOf(split(a.id, [FIRST], roux.caseId))).toBe('case/other-customer');
    expect(await codeOf(join(a.id, a.id))).toBe('case/same');
    expect(await codeOf(join(a.id, NOBODY))).toBe('case/not-found');
    expect(await codeOf(split(a.id, ['nobody@x.example'], null))).toBe('case/no-mail');
    const { db } = app.service.store;
    const rows = await db.selectFrom('case_mails').select('message_id').where('case_id', '=', a.id).execute();
    const all = rows.map(({ message_id }) => message_id);
    expect(await codeOf(split(a.id, all, null))).toBe('case/nothing-left');
    expect(await codeOf(post(`cases/${a.id}/join`, { seen: NOBODY, caseId: roux.caseId }))).toBe(
      'case/changed',
    );
    expect(await codeOf(post('corrections', { messageId: FIRST, field: 'case', from: null, to: a.id }))).toBe(
      'correction/moved',
    );
    expect(await everything()).toBe(before);
    expect(caseNumberOf(a.id)).toBe(a.number);
  });
});
