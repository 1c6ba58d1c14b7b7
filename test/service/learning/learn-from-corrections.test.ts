import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foldAll } from '#reading/learned/company/fold-again.ts';
import { MODEL } from '#reading/learned/ready-model.ts';
import { ingestMail } from '../../../src/service/ingest/ingest-mail.ts';
import { startMailReader } from '../../../src/service/ingest/mail-reader.ts';
import { keepTaught } from '../../../src/service/learning/keep-taught.ts';
import { lessonsToLearn } from '../../../src/service/learning/lessons-to-learn.ts';
import { sharedText } from '../../../src/service/learning/shared-text.ts';
import { lessonsIn } from '../../../src/service/store/lessons.ts';
import { bytesOf } from '../../reading/learned/company/delta-bytes.ts';
import { engines } from '../engines.ts';
import { MAILBOX, posted } from '../mails-made.ts';
import { aCompany, type Company, OWN_WORDS, OWN_WORDS_AGAIN } from './company.ts';

const shared = sharedText();

describe.each(await engines())('a company that corrects its reader, on $name', (engine) => {
  let company: Company;
  let other: Company;
  beforeAll(async () => {
    [company, other] = [await aCompany(engine), await aCompany(engine)];
    for (const one of [company, other])
      expect(await one.takeIn('first@kraft.example', OWN_WORDS)).toMatchObject([{ kind: 'acknowledgement' }]);
  });
  afterAll(async () => {
    await company.close();
    await other.close();
  });

  const deltaOf = async ({ service }: Company) => bytesOf(await keepTaught(service));
  const foldOf = async ({ service }: Company) =>
    bytesOf(foldAll(await lessonsToLearn(service.store), MODEL, shared).delta());

  it('has its very next mail read by what it said, the other company not', async () => {
    await company.correct('first@kraft.example', { field: 'kind', finding: 0, to: 'dispute' });
    await company.correct('first@kraft.example', { field: 'reason', finding: 0, to: 'quality' });
    expect(await company.takeIn('next@kraft.example', OWN_WORDS_AGAIN)).toMatchObject([
      { kind: 'dispute', reason: 'quality' },
    ]);
    expect(await other.takeIn('next@kraft.example', OWN_WORDS_AGAIN)).toMatchObject([
      { kind: 'acknowledgement' },
    ]);
    expect(await lessonsIn(other.service.store)).toEqual([]);
    expect((await keepTaught(other.service)).buckets.length).toBe(0);
  });

  it('keeps each lesson whole: words, who, for whom, what was read and what is right', async () => {
    expect(await lessonsIn(company.service.store)).toMatchObject([
      {
        text: OWN_WORDS,
        by: 'ana',
        accountNumber: 'C-200',
        messageId: 'first@kraft.example',
        was: { kind: ['acknowledgement'] },
        answers: { kind: ['dispute'], reason: ['quality'] },
      },
    ]);
  });

  it('does not read old mails anew', async () => {
    expect(await company.read('first@kraft.example')).toMatchObject([{ kind: 'dispute', reason: 'quality' }]);
    await company.undo('first@kraft.example');
    await company.undo('first@kraft.example');
    expect(await company.read('first@kraft.example')).toMatchObject([{ kind: 'acknowledgement' }]);
    expect(await company.read('next@kraft.example')).toMatchObject([{ kind: 'dispute' }]);
  });

  it('unlearns what it takes back: the next mail is read as if it had never been said', async () => {
    expect(await lessonsIn(company.service.store)).toEqual([]);
    expect((await keepTaught(company.service)).buckets.length).toBe(0);
    expect(await company.takeIn('third@kraft.example', OWN_WORDS_AGAIN)).toMatchObject([
      { kind: 'acknowledgement' },
    ]);
  });

  it('has a reader that is the fold of its lessons, bit for bit, as they come and go and in a new process', async () => {
    await company.correct('third@kraft.example', { field: 'kind', finding: 0, to: null });
    await company.correct('first@kraft.example', { field: 'right', finding: null });
    const both = await deltaOf(company);
    expect(both).toBe(await foldOf(company));
    await company.undo('third@kraft.example');
    const one = await deltaOf(company);
    expect(one).toBe(await foldOf(company));
    expect(one).not.toBe(both);
    const fresh = startMailReader();
    expect(bytesOf(await keepTaught({ ...company.service, reader: fresh }))).toBe(one);
    await fresh.close();
  });

  it('does not read a corrected mail anew when its full message comes: the corrections still fit', async () => {
    const { service } = company;
    const id = 'posted@kraft.example';
    const html = `<p>${OWN_WORDS}</p><p>Wir zahlen die Rechnung 2026-1204 am 30.11.2026.</p>`;
    const text = `${OWN_WORDS}\n\nWir zahlen die Rechnung 2026-1204 am 30.11.2026.\n`;
    const post = posted(html, { internetMessageId: `<${id}>` });
    await ingestMail(service, { source: 'posted', mailbox: MAILBOX, posted: post });
    await company.correct(id, { field: 'kind', finding: 0, to: null });
    const kinds = async () => (await company.read(id)).map(({ kind }) => kind);
    expect(await kinds()).toEqual(['promise']);
    await company.takeIn(id, text);
    expect(await kinds()).toEqual(['promise']);
    expect((await lessonsIn(service.store)).filter(({ messageId }) => messageId === id)).toMatchObject([
      { answers: { kind: ['none'] } },
    ]);
    await company.undo(id);
    expect(await kinds()).toEqual(['promise', 'acknowledgement']);
  });

  it('learns all of what several people correct at once', async () => {
    const ids = ['a', 'b', 'c', 'd'].map((name) => `${name}@kraft.example`);
    for (const id of ids) await company.takeIn(id, `Wir zahlen die Rechnung 2026-1187 am Freitag, ${id}.`);
    const before = (await lessonsIn(company.service.store)).length;
    await Promise.all(ids.map((id) => company.correct(id, { field: 'right', finding: 0 })));
    expect((await lessonsIn(company.service.store)).length).toBe(before + ids.length);
    expect(await deltaOf(company)).toBe(await foldOf(company));
  });
});
