import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addLearningCommands } from '../../../src/service/learning-commands.ts';
import { replaceLessons, type StoredLesson } from '../../../src/service/store/lessons.ts';
import { openStore } from '../../../src/service/store/open-store.ts';
import { embeddedDir, SMALL_DISK } from '../engines.ts';

const LESSON: StoredLesson = {
  correctionId: '019a0000-0000-7000-8000-000000000001',
  spot: {
    language: 'de',
    words: ['auf', 'halde', 'gelegt'],
    before: [],
    after: [],
    subject: [],
    marks: ['by customer'],
    cues: [],
  },
  answers: { kind: ['dispute'], reason: ['quality'] },
  was: { kind: ['acknowledgement'] },
  text: 'Auf Halde\u0007 gelegt.',
  place: 0,
  mailId: '019a0000-0000-7000-8000-000000000002',
  messageId: 'a@b.example',
  accountNumber: 'C-1',
  at: '2026-03-12T09:00:00.000Z',
  by: 'ana',
};

describe('the commands about what was learned', () => {
  let said: string[];
  let failed: string[];
  beforeEach(async () => {
    [said, failed] = [[], []];
    vi.spyOn(console, 'log').mockImplementation((line) => said.push(String(line)));
    vi.spyOn(console, 'error').mockImplementation((line) => failed.push(String(line)));
    const dir = await embeddedDir();
    vi.stubEnv('DATABASE_URL', '');
    vi.stubEnv('RELANCE_DATA', dir);
    const store = await openStore({ dir, embedded: SMALL_DISK });
    await replaceLessons(store, LESSON.mailId, [LESSON]);
    await store.close();
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    process.exitCode = 0;
  });

  const relance = async (...words: readonly string[]) => {
    const program = new Command();
    addLearningCommands(program);
    await program.parseAsync(['node', 'relance', ...words]);
  };

  it('list, export and forget', async () => {
    await relance('lessons');
    expect(said).toEqual([
      '2026-03-12, ana, C-1: "dispute/quality" instead of "acknowledgement" of "Auf Halde  gelegt.". Words that moved: auf halde gelegt.',
    ]);
    const file = join(mkdtempSync(join(tmpdir(), 'relance-lessons-')), 'lessons.jsonl');
    await relance('lessons', '--export', file);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      label: 'dispute/quality',
      account: 'C-1',
    });
    await relance('lessons', '--export', file);
    expect(failed).toEqual([expect.stringContaining('is there already')]);
    await relance('forget', 'C-1');
    expect(said.at(-2)).toContain('Erased 1 lesson of C-1');
    await relance('lessons');
    expect(said.at(-1)).toContain('Nothing was taught yet');
  });

  it('say what is wrong and end with code 1: too few mails, no such account, no such folder', async () => {
    for (const words of [['learn'], ['forget', 'C-9'], ['lessons', '--export', '/nowhere/x.jsonl']]) {
      process.exitCode = 0;
      await relance(...words);
      expect(process.exitCode).toBe(1);
    }
    expect(failed).toEqual([
      expect.stringContaining('are too few'),
      expect.stringContaining('no account C-9'),
      expect.stringContaining('cannot be written (ENOENT)'),
    ]);
  });
});
