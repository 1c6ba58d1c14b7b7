import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { counted } from './learning/counted.ts';
import { forgetAccount } from './learning/forget-account.ts';
import { learnAnew } from './learning/learn-anew.ts';
import { lessonLine } from './learning/lesson-line.ts';
import { tellLessons } from './learning/tell-lessons.ts';
import { refuse } from './refuse.ts';
import { lessonsIn } from './store/lessons.ts';
import type { Store } from './store/open-store.ts';
import { ALONE, fail, withStore } from './with-store.ts';

const say = (line: string) => console.log(line);

/** `relance lessons`, `relance learn`, `relance forget ACCOUNT`. */
export function addLearningCommands(program: Command): void {
  program
    .command('lessons')
    .option('--export <file>', 'write all of them to a file, one JSON object on a line')
    .option('--force', 'replace the file if there is one')
    .description('list what corrections taught the reader, and why')
    .addHelpText('after', `${ALONE}\n\nExample:\n  relance lessons --export lessons.jsonl`)
    .action(lessons);
  program
    .command('learn')
    .option('--use', 'from then on read by what was learned, if it reads no worse')
    .description('learn all corrections anew, measured on mails held back')
    .addHelpText('after', `${ALONE}\n\nExample:\n  relance learn\n  relance learn --use`)
    .action(({ use = false }: { readonly use?: boolean }) =>
      withStore((store) => learnAnew(store, { use, say })),
    );
  program
    .command('forget')
    .argument('<account>', 'the account number of a customer')
    .description("erase what a customer's mails taught the reader")
    .addHelpText('after', `${ALONE}\n\nExample:\n  relance forget K-30218`)
    .action((account: string) => withStore((store) => forgetAccount(store, account, say)));
}

type Choice = { readonly export?: string; readonly force?: boolean };

async function lessons({ export: file, force = false }: Choice): Promise<void> {
  if (file === undefined) return withStore((store) => tellLessons(store, say));
  if (existsSync(file) && !force)
    return fail(`${file} is there already. Choose another name, or add --force.`);
  await withStore((store) => exportLessons(store, file));
}

async function exportLessons(store: Store, file: string): Promise<void> {
  const lessons = await lessonsIn(store);
  try {
    await writeFile(file, lessons.map((one) => `${lessonLine(one)}\n`).join(''));
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw refuse('lessons/not-written', `${file} cannot be written (${why}). Choose another place.`, file);
  }
  say(`Wrote ${counted(lessons.length, 'lesson')} to ${file}.`);
}
