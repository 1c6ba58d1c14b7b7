import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ingested, ingestMail } from '../../../src/service/ingest/ingest-mail.ts';
import { type MailReader, startMailReader } from '../../../src/service/ingest/mail-reader.ts';
import { NEEDS_A_PERSON } from '../../../src/service/ingest/read-or-keep.ts';
import { saveLedger } from '../../../src/service/store/save-ledger.ts';
import { mailView } from '../../../src/service/views/mail-view.ts';
import { engines, type TestStore } from '../engines.ts';
import { day, NOTE, SMALL_LEDGER } from '../ledgers-made.ts';
import { DISPUTE, MAILBOX, mime, posted, US } from '../mails-made.ts';

type Step = (...of: readonly never[]) => Promise<never>;

const TABLES = ['mails', 'readings', 'case_events', 'cases', 'case_mails'] as const;

describe.each(await engines())('taking in mails on $name', ({ make }) => {
  let made: TestStore;
  let reader: MailReader;
  beforeAll(async () => {
    made = await make();
    reader = startMailReader();
    await saveLedger(made.store, SMALL_LEDGER, NOTE);
  });
  afterAll(async () => {
    await reader.close();
    await made.drop();
  });

  const take = (raw: Uint8Array): Promise<Ingested> =>
    ingestMail({ store: made.store, reader, us: US }, { source: 'mime', mailbox: MAILBOX, raw });
  const post = (html: string, id: string): Promise<Ingested> =>
    ingestMail(
      { store: made.store, reader, us: US },
      { source: 'posted', mailbox: MAILBOX, posted: posted(html, { internetMessageId: `<${id}>` }) },
    );
  const counts = async () =>
    Promise.all(
      TABLES.map(async (table) => {
        const { n } = await made.store.db
          .selectFrom(table)
          .select(made.store.db.fn.countAll<number>().as('n'))
          .executeTakeFirstOrThrow();
        return Number(n);
      }),
    );
  const viewOf = (id: string) => mailView(made.store, id, day('2026-11-20'));

  it('files a mail with its account, items and case', async () => {
    expect(await take(mime({ id: 'first@x.example', text: DISPUTE }))).toEqual({
      is: 'new',
      messageId: 'first@x.example',
    });
    const view = await viewOf('first@x.example');
    expect(view?.customer?.accountNumber).toBe('C-200');
    expect(view?.customer?.balance).toEqual({ minor: 88_000 - 8_000 + 120_050 - 5_000, currency: 'EUR' });
    expect(view?.items.map(({ number }) => number)).toEqual(['2026-1187']);
    expect(view?.caseId).not.toBeNull();
  });

  it('files a mail that names the number of a case there, whoever sent it and whatever its thread', async () => {
    const [opened] = (await viewOf('first@x.example'))?.cases ?? [];
    const text = `Guten Tag,\n\nzum Vorgang ${opened?.number.toLowerCase()} noch eine Frage: wann hören wir von Ihnen?\n`;
    await take(mime({ id: 'named@x.example', from: 'jan.privat@web.example', subject: 'Frage', text }));
    const named = await viewOf('named@x.example');
    expect([named?.caseId, named?.customer?.accountNumber]).toEqual([opened?.id, 'C-200']);
    expect(named?.items.map(({ number }) => number)).not.toContain(opened?.number);
    const line = named?.cases[0]?.timeline.find(({ messageId }) => messageId === 'named@x.example');
    expect(line?.because).toEqual({ kind: 'case_number', value: opened?.number });
  });

  it('finds no case of another customer by its number', async () => {
    const [opened] = (await viewOf('first@x.example'))?.cases ?? [];
    const text = `Bonjour,\n\nla facture R-118/26 est fausse : le prix ne correspond pas (${opened?.number}).\n\nLéa Marchand\n`;
    const from = 'Lea Marchand <lea.marchand@roux-mobilier.example>';
    await take(mime({ id: 'other@x.example', from, subject: 'R-118/26', text }));
    const other = await viewOf('other@x.example');
    expect(other?.customer?.accountNumber).toBe('C-100');
    expect(other?.caseId).not.toBe(opened?.id);
  });

  it('changes nothing when the same mail comes again', async () => {
    const before = await counts();
    const { kept_at } = await made.store.db.selectFrom('mails').select('kept_at').executeTakeFirstOrThrow();
    expect((await take(mime({ id: 'first@x.example', text: DISPUTE }))).is).toBe('same');
    expect((await post(`<p>${DISPUTE.replaceAll('\n', '<br>')}</p>`, 'first@x.example')).is).toBe('same');
    expect(await counts()).toEqual(before);
    expect(
      (await made.store.db.selectFrom('mails').select('kept_at').executeTakeFirstOrThrow()).kept_at,
    ).toBe(kept_at);
  });

  it('keeps one of many that come at the same time', async () => {
    const before = await counts();
    const all = await Promise.all(
      Array.from({ length: 6 }, () =>
        take(mime({ id: 'burst@x.example', text: 'Wir zahlen 2026-1204 am Freitag.' })),
      ),
    );
    expect(all.filter(({ is }) => is === 'new').length).toBe(1);
    expect((await counts())[0]).toBe((before[0] ?? 0) + 1);
  });

  it('names a mail without a Message-ID by its hash, the same each time', async () => {
    const first = await take(mime({ id: null, text: 'Kein Kopf, 2026-1204.' }));
    expect(first.messageId).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(await take(mime({ id: null, text: 'Kein Kopf, 2026-1204.' }))).toEqual({
      is: 'same',
      messageId: first.messageId,
    });
  });

  it('keeps another text that bears an id already used', async () => {
    await take(
      mime({ id: 'twice@x.example', text: 'Wir haben 2026-1187 gestern überwiesen, bitte prüfen Sie.' }),
    );
    const other = mime({
      id: 'twice@x.example',
      subject: 'Ticket 77',
      text: 'Please send a copy of credit note ten.',
    });
    const second = await take(other);
    expect(second).toMatchObject({ is: 'new', messageId: expect.stringMatching(/^sha256:/) });
    expect(await take(other)).toEqual({ is: 'same', messageId: second.messageId });
    expect((await viewOf('twice@x.example'))?.subject).toBe('Rechnung 2026-1187');
  });

  it('lets the full message replace what the pane had posted, in the same case', async () => {
    await post('<p>Die Rechnung 2026-1187 ist falsch berechnet.</p>', 'posted@x.example');
    const before = await viewOf('posted@x.example');
    const full = mime({
      id: 'posted@x.example',
      text: 'Die Rechnung 2026-1187 ist falsch berechnet.\n\nJan',
    });
    expect((await take(full)).is).toBe('fuller');
    expect((await take(full)).is).toBe('same');
    const after = await viewOf('posted@x.example');
    expect(after?.caseId).toBe(before?.caseId);
    const row = await made.store.db
      .selectFrom('mails')
      .select(['raw', 'posted', 'source'])
      .where('message_id', '=', 'posted@x.example')
      .executeTakeFirstOrThrow();
    expect([row.source, row.posted, row.raw?.length]).toEqual(['mime', null, full.length]);
  });

  it.each(['open', 'read'] as const)('keeps a mail that nobody can %s, for a person', async (step) => {
    const id = `hangs-${step}@x.example`;
    const raw = mime({ id, text: 'Rechnung 2026-1187 ist falsch.' });
    const hangs = Object.assign(new Error('hangs'), { code: 'mail/unreadable', place: null });
    let asked = 0;
    const once = {
      [step]: (...of: never[]) =>
        asked++ ? (reader[step] as unknown as Step)(...of) : Promise.reject(hangs),
    };
    const faulty = { ...reader, ...once };
    const incoming = { source: 'mime', mailbox: MAILBOX, raw } as const;
    expect((await ingestMail({ store: made.store, reader: faulty, us: US }, incoming)).is).toBe('new');
    expect((await viewOf(id))?.notes).toContain(NEEDS_A_PERSON);
    const row = await made.store.db
      .selectFrom('mails as m')
      .innerJoin('readings as r', 'r.mail_id', 'm.id')
      .select(['m.raw', 'r.is_settled'])
      .where('m.message_id', '=', id)
      .executeTakeFirstOrThrow();
    expect([row.raw?.length, row.is_settled]).toEqual([raw.length, false]);
  });

  it('keeps what no database text can hold', async () => {
    const { messageId } = await take(
      mime({ id: 'odd@x.example', text: `2026-1204 \0 ${'\ud83d'} x`, subject: 'a\0b' }),
    );
    expect((await viewOf(messageId))?.messageId).toBe('odd@x.example');
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['no MIME at all', new TextEncoder().encode('\x00\x01 just bytes')],
    ['a message cut off in its head', mime({ id: 'cut@x.example', text: 'x' }).slice(0, 90)],
    [
      'an unknown charset',
      mime({
        id: 'charset@x.example',
        text: 'Zahlung',
        more: ['X: y'],
        type: 'text/plain; charset=x-klingon',
      }),
    ],
    ['an empty body', mime({ id: 'empty@x.example', text: '' })],
  ])('takes in %s without harm to others', async (_, raw) => {
    expect((await take(raw)).is).toBe('new');
  });
});
