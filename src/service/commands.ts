import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { Argument, type Command } from 'commander';
import { addLearningCommands } from './learning-commands.ts';
import { main } from './main.ts';
import { asOfNow } from './store/as-of-now.ts';
import type { Sums } from './store/backup/format.ts';
import { restoreBackup } from './store/backup/restore-backup.ts';
import { writeBackup } from './store/backup/write-backup.ts';
import { disputeExport } from './views/dispute-export.ts';
import { fail, WHERE, withStore } from './with-store.ts';

/** `relance serve`, `relance backup FILE`, `relance restore FILE`, `relance export disputes`, and what it learned. */
export function addServiceCommands(program: Command): void {
  program
    .command('serve')
    .description('start the service and the preview')
    .addHelpText('after', `${WHERE}\n\nExample:\n  RELANCE_PORT=4400 relance serve`)
    .action(() => main());
  program
    .command('backup')
    .argument('<file>', 'the file to write (.jsonl.gz)')
    .option('--force', 'replace the file if there is one')
    .description('write everything in the database to one file')
    .addHelpText('after', `${WHERE} End the service first.\n\nExample:\n  relance backup friday.jsonl.gz`)
    .action(backup);
  program
    .command('restore')
    .argument('<file>', 'a file that "relance backup" wrote, with any engine')
    .option('--force', 'replace what the database holds')
    .description('put a backup into the database')
    .addHelpText(
      'after',
      `${WHERE} End the service first.\n\nExample:\n  DATABASE_URL=postgres://db/relance relance restore friday.jsonl.gz`,
    )
    .action(restore);
  program
    .command('export')
    .addArgument(
      new Argument('<what>', 'disputes: open and ended, with their ANSI X12 426 codes').choices(['disputes']),
    )
    .option('--out <file>', 'write there instead of to the terminal')
    .option('--force', 'replace the file if there is one')
    .description('write a table as CSV, for a spreadsheet or another system')
    .addHelpText(
      'after',
      `${WHERE} End the service first, or fetch /api/disputes.csv from it. The columns: docs/in-and-out.md.\n\nExample:\n  relance export disputes --out disputes.csv`,
    )
    .action(exportDisputes);
  addLearningCommands(program);
}

type Choice = { readonly force?: boolean };

async function backup(file: string, { force = false }: Choice): Promise<void> {
  if (existsSync(file) && !force)
    return fail(`${file} is there already. Choose another name, or add --force.`);
  await withStore(async (store) => tell(`Wrote ${file}`, await writeBackup(store, file)));
}

async function restore(file: string, { force = false }: Choice): Promise<void> {
  if (!existsSync(file)) return fail(`There is no file ${file}.`);
  await withStore(async (store) => tell(`Restored ${file}`, await restoreBackup(store, file, { force })));
}

async function exportDisputes(
  _: string,
  { out, force = false }: Choice & { readonly out?: string },
): Promise<void> {
  if (out !== undefined && existsSync(out) && !force)
    return fail(`${out} is there already. Choose another name, or add --force.`);
  await withStore(async (store) => {
    const text = await disputeExport(store, await asOfNow(store));
    if (out === undefined) process.stdout.write(text);
    else await writeFile(out, text);
  });
}

function tell(done: string, sums: Sums): void {
  const counts = Object.entries(sums).filter(([, { rows }]) => rows > 0);
  console.log(
    `${done}: ${counts.map(([table, { rows }]) => `${rows} ${table}`).join(', ') || 'an empty database'}.`,
  );
}
