import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReadingLine } from '#cli/reading-line.ts';
import { writeSampleCompany } from './sample-company.ts';

const BIN = join(import.meta.dirname, '..', '..', 'scripts', 'relance.mjs');
/** Milliseconds: a run starts a Node of its own, on a machine that may be busy. */
const PATIENCE = 60_000;

type Run = { readonly code: number; readonly out: string; readonly err: string };
function relance(...args: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(process.execPath, [BIN, ...args], (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, out, err });
    });
  });
}

let company: Awaited<ReturnType<typeof writeSampleCompany>>;
let inputs: readonly string[] = [];
beforeAll(async () => {
  company = await writeSampleCompany();
  inputs = ['--ledger', company.ledger, '--mail', company.mail];
});
afterAll(() => rm(company.root, { recursive: true }));

describe('relance read', () => {
  let lines: readonly ReadingLine[] = [];
  let err = '';
  beforeAll(async () => {
    const run = await relance('read', ...inputs);
    err = run.err;
    lines = run.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as ReadingLine);
  }, PATIENCE);

  it('prints one line a mail, outbound ones too, in the order of their dates', () => {
    expect(lines.map(({ messageId }) => messageId.split('@')[0])).toEqual([
      'reminder-1',
      'answer-1',
      'inside-1',
      'other-1',
    ]);
  });

  it('prints exactly the promised fields', () => {
    const fields = [
      'messageId',
      'language',
      'newestText',
      'account',
      'candidates',
      'invoices',
      'findings',
      'primary',
      'tone',
      'escalation',
      'case',
      'settled',
    ];
    for (const line of lines) expect(Object.keys(line)).toEqual(fields);
  });

  it('finds account, invoices and language', () => {
    expect(lines.map(({ account }) => account?.number)).toEqual(['K-20', 'K-20', 'K-20', 'K-21']);
    expect(lines.map(({ invoices }) => invoices.map(({ number }) => number))).toEqual([
      ['48211', '48262'],
      ['48211'],
      ['48262'],
      ['48299'],
    ]);
    expect(lines.map(({ language }) => language)).toEqual(['de', 'de', 'de', 'fr']);
  });

  it('gathers what speaks of one matter in one case, and never two customers', () => {
    const [reminder, answer, inside, other] = lines.map((line) => line.case);
    expect(reminder).toBe('reminder-1@lieferant.example');
    expect([answer, inside]).toEqual([reminder, reminder]);
    expect(other).not.toBe(reminder);
  });

  it('shows for everything the very words', async () => {
    const subjects = await Promise.all(lines.map((line) => subjectOf(line.messageId)));
    for (const [at, line] of lines.entries()) {
      for (const { evidence } of [...line.invoices, ...line.findings]) {
        const text = evidence.in === 'subject' ? subjects[at] : line.newestText;
        expect(text?.slice(evidence.start, evidence.end)).toBe(evidence.text);
      }
    }
  });

  it('names the file it cannot read and says what to do', () => {
    expect(err).toContain('broken.eml is empty. Export it again');
  });

  it(
    'writes to a file, and a table for people',
    async () => {
      const out = join(company.root, 'out.txt');
      const run = await relance(
        'read',
        ...inputs,
        '--us',
        'lieferant.example',
        '--format',
        'table',
        '--out',
        out,
      );
      expect(run).toMatchObject({ code: 0, out: '' });
      const [header, , second] = (await readFile(out, 'utf8')).split('\n');
      expect(header).toMatch(/^sent +from +subject +account/);
      expect(second).toMatch(/^2026-03-03 +rita@tannhof-keramik.example .* K-20 /);
    },
    PATIENCE,
  );
});

async function subjectOf(messageId: string): Promise<string> {
  const names = {
    'reminder-1': 'z-reminder',
    'answer-1': 'a-answer',
    'inside-1': 'm-inside',
    'other-1': 'other',
  };
  const name = names[messageId.split('@')[0] as keyof typeof names];
  return /^Subject: (.*?)\r?$/m.exec(await readFile(join(company.mail, `${name}.eml`), 'utf8'))?.[1] ?? '';
}

describe('relance evaluate', () => {
  it(
    'prints precision and recall per kind and language',
    async () => {
      const truth = join(company.root, 'truth.jsonl');
      const label = (messageId: string, language: string, account: string, kind: string, at: string) =>
        JSON.stringify({
          messageId,
          direction: 'inbound',
          language,
          account,
          findings: [{ kind }],
          case: at,
        });
      const labels = [
        label('<answer-1@tannhof-keramik.example>', 'de', 'K-20', 'promise', 'a'),
        label('<other-1@ferrand-outillage.example>', 'fr', 'K-21', 'promise', 'b'),
        label('<not-there@x.example>', 'fr', 'K-21', 'promise', 'b'),
      ];
      await writeFile(truth, labels.join('\n'));
      const run = await relance('evaluate', ...inputs, '--truth', truth);
      expect(run.code).toBe(0);
      expect(run.out).toMatch(/^2 labelled mails\n/);
      expect(run.out).toMatch(/^all +account +100.0 % +100.0 % +2$/m);
      expect(run.out).toMatch(/^de +promise +/m);
      expect(run.out).toContain('cases that mix customers: 0');
      expect(run.err).toContain('1 labels have no mail in the folder');
    },
    PATIENCE,
  );
});

describe('relance says what is wrong and what to do', () => {
  it.each([
    ['an unknown command', ['reed'], 'unknown command'],
    ['no ledger', ['read', '--mail', '.'], "required option '--ledger <dir>' not specified"],
    [
      'a ledger that is not there',
      ['read', '--ledger', '/nowhere', '--mail', '.'],
      'Give the folder that holds the CSV files',
    ],
    [
      'a wrong format',
      ['read', '--ledger', '.', '--mail', '.', '--format', 'xml'],
      'Allowed choices are json, table',
    ],
    ['no own domain', ['read', '--ledger', '.', '--mail', '.', '--us', ','], 'Give at least one domain'],
  ])(
    '%s',
    async (_, args, words) => {
      const run = await relance(...args);
      expect(run.code).toBe(1);
      expect(run.err).toContain(words);
      expect(run.err).not.toContain('    at ');
    },
    PATIENCE,
  );

  it.each([[['--help']], [['read', '--help']], [['evaluate', '--help']]])(
    '%j shows an example',
    async (args) => {
      const run = await relance(...args);
      expect(run.code).toBe(0);
      expect(run.out).toMatch(/Example:\n {2}relance (read|evaluate) --ledger/);
    },
    PATIENCE,
  );
});
