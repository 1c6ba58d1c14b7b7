import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { cliError } from './cli-error.ts';
import { type Notes, type ReadingOptions, readAll } from './inputs.ts';
import type { FiledMail } from './read-mailbox.ts';
import { readingLineOf } from './reading-line.ts';
import { tableOf } from './table.ts';

export type ReadOptions = ReadingOptions & { readonly out?: string; readonly format: 'json' | 'table' };

/** `relance read`: every mail of a folder, one JSON object a line, or a table for people. */
export async function runRead(options: ReadOptions, notes: Notes, output: Writable): Promise<void> {
  const out = options.out === undefined ? output : await openFile(options.out);
  const rows: (readonly string[])[] = [HEADER];
  await readAll(options, notes, async (mail) => {
    if (options.format === 'table') rows.push(rowOf(mail));
    else await write(out, `${JSON.stringify(readingLineOf(mail.read, mail.filed))}\n`);
  });
  if (options.format === 'table') await write(out, `${tableOf(rows)}\n`);
  if (out !== output) await finished(out.end());
}

const HEADER = ['sent', 'from', 'subject', 'account', 'says', 'invoices', 'case', 'settled'];

function rowOf({ read, filed }: FiledMail): readonly string[] {
  const line = readingLineOf(read, filed);
  const { mail } = read;
  return [
    mail.sentOn,
    mail.from?.email ?? '',
    mail.subject,
    line.account?.number ?? '?',
    line.primary ?? '',
    line.invoices.map(({ number }) => number).join(', '),
    line.case ?? '',
    line.settled ? 'yes' : '',
  ];
}

/** A full disk or a folder without rights shows here, before the first mail is read. */
async function openFile(path: string): Promise<Writable> {
  const file = createWriteStream(path);
  try {
    await once(file, 'open');
    return file;
  } catch {
    throw cliError(`${path} cannot be written.`, 'Give another file with --out, in a folder that exists.');
  }
}

/** Waits when the reader of our output is slower than we are. */
async function write(out: Writable, text: string): Promise<void> {
  if (!out.write(text)) await once(out, 'drain');
}
