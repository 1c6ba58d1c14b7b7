import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listMailFiles, readMailFile } from '#cli/mail-files.ts';

let dir = '';
const eml = (date: string) => `From: a@x.example\r\nTo: b@y.example\r\n${date}Subject: s\r\n\r\nHello\r\n`;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'relance-mail-'));
  await mkdir(join(dir, 'more'));
  await mkdir(join(dir, 'empty'));
  await writeFile(join(dir, 'a.eml'), eml('Date: Tue, 10 Mar 2026 09:00:00 +0100\r\n'));
  await writeFile(join(dir, 'more', 'b.EML'), eml('Date: Tue, 10 Mar 2026 09:00:00 +0200\r\n'));
  await writeFile(join(dir, 'c.eml'), eml(''));
  await writeFile(join(dir, 'd.eml'), '');
  await writeFile(join(dir, 'notes.txt'), 'no mail');
});
afterAll(() => rm(dir, { recursive: true }));

describe('the mails of a folder', () => {
  it('come in the order of their dates, whatever the clock; undated ones last', async () => {
    const { mails } = await listMailFiles(dir);
    expect(mails.map(({ file }) => file)).toEqual([join('more', 'b.EML'), 'a.eml', 'c.eml']);
  });
  it('an empty file is named, and the others are read', async () => {
    const { unreadable } = await listMailFiles(dir);
    expect(unreadable).toEqual([
      { file: 'd.eml', problem: 'is empty', wayOut: 'export it again from your mail program' },
    ]);
  });
  it('a file that is gone meanwhile is a value, not a crash', async () => {
    expect(await readMailFile(dir, 'gone.eml')).toMatchObject({
      file: 'gone.eml',
      wayOut: 'check the rights on the file',
    });
  });
  it('a folder that is not there, or holds no mail', async () => {
    await expect(listMailFiles(join(dir, 'none'))).rejects.toThrow('There is no folder');
    await expect(listMailFiles(join(dir, 'empty'))).rejects.toThrow('holds no .eml file');
  });
});
