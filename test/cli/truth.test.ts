import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isCliError } from '#cli/cli-error.ts';
import { readTruth } from '#cli/truth.ts';

let dir = '';
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'relance-truth-'));
});
afterAll(() => rm(dir, { recursive: true }));

async function truthOf(text: string) {
  const path = join(dir, 'truth.jsonl');
  await writeFile(path, text);
  return readTruth(path);
}

describe('a truth file', () => {
  it('is read line by line; what is not labelled is empty', async () => {
    const text =
      '{"messageId":"<1@x.example>","findings":[{"kind":"dispute","reason":"tax"}]}\n\n{"messageId":"2@x.example","account":"A1","case":"k"}\n';
    expect(await truthOf(text)).toEqual([
      {
        messageId: '1@x.example',
        direction: 'inbound',
        language: '?',
        account: null,
        invoices: [],
        findings: [{ kind: 'dispute', reason: 'tax', date: null, amount: null, invoices: [] }],
        tone: null,
        escalation: null,
        case: null,
      },
      {
        messageId: '2@x.example',
        direction: 'inbound',
        language: '?',
        account: 'A1',
        invoices: [],
        findings: [],
        tone: null,
        escalation: null,
        case: 'k',
      },
    ]);
  });

  it.each([
    ['{"messageId":"1"}\n{oops', 'truth.jsonl:2 is no JSON object.'],
    ['[1]', 'truth.jsonl:1 is no JSON object.'],
    ['{"account":"A1"}', 'truth.jsonl:1 has no messageId.'],
    ['{"messageId":"1","findings":[{"kind":"rant"}]}', 'truth.jsonl:1: "rant" is no kind.'],
    [
      '{"messageId":"1","findings":[{"kind":"dispute","reason":"mood"}]}',
      'truth.jsonl:1: "mood" is no reason.',
    ],
    ['\n', 'truth.jsonl holds no labels.'],
  ])('with %j is refused with the place', async (text, message) => {
    const error: unknown = await truthOf(text).catch((reason: unknown) => reason);
    expect(isCliError(error) && error.message).toContain(message);
    expect(isCliError(error) && error.wayOut).not.toBe('');
  });

  it('that is not there', async () => {
    await expect(readTruth(join(dir, 'none.jsonl'))).rejects.toThrow('There is no file');
  });
});
