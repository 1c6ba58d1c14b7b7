import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readMime } from '#mail/read-mime.ts';
import { splitMail } from '#mail/split-mail.ts';
import { aMail } from './a-mail.ts';

/** Data that others published and labelled mailboxes; measured where they are present. */
const SHARED = new URL('../../../shared/', import.meta.url).pathname;
const FILLER = 'Aenean quis diam';
const OWN = 'Praesent suscipit';
const RIGHT_NEWEST = 0.98;
const MOST_BOUNCES = 0.9;

describe.skipIf(!existsSync(join(SHARED, 'corpus')))('labelled mailboxes', () => {
  test.each(['everyday', 'hard'])('%s: newest text', async (name) => {
    const folder = join(SHARED, 'corpus', name);
    const truth = readFileSync(join(folder, 'truth.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((row) => JSON.parse(row));
    let right = 0;
    for (const { file, newest } of truth) {
      const parts = splitMail(await readMime(readFileSync(join(folder, 'mail', file)), ''));
      if (overlap(words(newest), words(parts.newest.text)) > 0.95) right += 1;
    }
    expect(right / truth.length).toBeGreaterThanOrEqual(RIGHT_NEWEST);
  });
});

describe.skipIf(!existsSync(join(SHARED, 'peers')))('data of others', () => {
  const folder = join(SHARED, 'peers/forwards');
  const files = existsSync(folder)
    ? readdirSync(folder).filter((name) => /_(?:en|fr|de|es|it|nl|pt|pt_br)_body/.test(name))
    : [];
  test.each(files)('%s', (name) => {
    const text = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
    const subject = join(folder, name.replace('_body', '_subject'));
    const { newest } = splitMail(
      aMail(text, { subject: existsSync(subject) ? readFileSync(subject, 'utf8') : 'x' }),
    );
    const hasOwn = text.includes(OWN) && text.indexOf(OWN) < text.indexOf(FILLER);
    if (text.includes(FILLER)) expect(newest.text).not.toContain(FILLER);
    if (text.includes(FILLER)) expect(newest.text.includes(OWN)).toBe(hasOwn);
  });

  test('odd MIME never throws', async () => {
    for (const file of filesIn(join(SHARED, 'peers/mime'))) splitMail(await readMime(readFileSync(file), ''));
  });

  test('bounces are known by their headers', async () => {
    const bounces = filesIn(join(SHARED, 'peers/bounces'));
    let known = 0;
    for (const file of bounces) {
      const { automatic } = await readMime(readFileSync(file), '');
      if (automatic.isBounce || automatic.isAutoReply) known += 1;
    }
    expect(known / bounces.length).toBeGreaterThan(MOST_BOUNCES);
  });
});

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function words(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Bag-of-words F, as in ../shared/corpus/score.mjs. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) common += 1;
    left.set(word, count - 1);
  }
  return a.length + b.length ? (2 * common) / (a.length + b.length) : 1;
}
