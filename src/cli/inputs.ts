import type { Ledger } from '#ledger/ledger.ts';
import type { BadCell } from '#ledger/ledger-read.ts';
import { ownDomains } from '#mail/direction.ts';
import type { Mail } from '#mail/mail.ts';
import { readLedgerFolder } from '#service/ledgers/read-ledger-folder.ts';
import { cliError } from './cli-error.ts';
import { listMailFiles, type MailFile, readMailFile, type Unreadable } from './mail-files.ts';
import type { Progress } from './progress.ts';
import { type FiledMail, openMailbox } from './read-mailbox.ts';

/** What every command that reads mail is given. */
export type ReadingOptions = {
  readonly ledger: string;
  readonly mail: string;
  readonly us?: string;
  readonly badRows: 'report' | 'refuse';
};
/** Where notes for people go: the terminal's second channel, so that the first one stays clean. */
export type Notes = { readonly say: (line: string) => void; readonly progress: Progress };

/** Bad rows named one by one; more are counted. */
const MOST_BAD_ROWS = 20;

/** Reads ledger and mails and hands over one mail after another, in the order of their dates. */
export async function readAll(
  options: ReadingOptions,
  notes: Notes,
  onMail: (filed: FiledMail) => void | Promise<void>,
): Promise<void> {
  const ledger = await loadLedger(options, notes);
  const { mails, unreadable } = await listMailFiles(options.mail);
  for (const file of unreadable) notes.say(wordsOf(file));
  const read = openMailbox(ledger, usIn(options, mails));
  const leftOut = [...unreadable];
  for (const [at, { file }] of mails.entries()) {
    const mail = await readMailFile(options.mail, file);
    const filed = 'problem' in mail ? mail : fileSafely(mail, read);
    if ('problem' in filed) {
      leftOut.push(filed);
      notes.say(wordsOf(filed));
    } else await onMail(filed);
    notes.progress.show(at + 1, mails.length);
  }
  notes.progress.end();
  const of = mails.length + unreadable.length;
  if (leftOut.length > 0) notes.say(`${leftOut.length} of ${of} files were left out.`);
}

/** A mail that our own reader stumbles over is left out like a broken one. Its text is never printed. */
function fileSafely({ file, mail }: MailFile, read: (mail: Mail) => FiledMail): FiledMail | Unreadable {
  try {
    return read(mail);
  } catch (error) {
    const name = error instanceof Error ? error.name : 'error';
    return {
      file,
      problem: `made the reader fail (${name})`,
      wayOut: 'please report this as a bug of Relance',
    };
  }
}

async function loadLedger({ ledger: dir, badRows }: ReadingOptions, notes: Notes): Promise<Ledger> {
  const read = await readLedgerFolder(dir, { whenBad: badRows });
  sayBadRows(read.report, notes);
  if (read.outcome === 'refused')
    throw cliError(`The ledger cannot be read: ${read.message}.`, `${sentence(read.wayOut)}.`);
  for (const note of read.notes) notes.say(`ledger: ${note}`);
  return read.ledger;
}

function sayBadRows(report: readonly BadCell[], notes: Notes): void {
  for (const { file, line, column, message, effect, wayOut } of report.slice(0, MOST_BAD_ROWS)) {
    const place = column === null ? `${file}:${line}` : `${file}:${line}, ${column}`;
    notes.say(`${place}: ${message}; ${effect}. ${sentence(wayOut)}.`);
  }
  if (report.length > MOST_BAD_ROWS) notes.say(`and ${report.length - MOST_BAD_ROWS} more bad rows.`);
}

/** As told, else the domain that most mails come from or go to. */
function usIn({ us }: ReadingOptions, mails: readonly MailFile[]): readonly string[] {
  if (us === undefined) return ownDomains(mails.map(({ mail }) => mail));
  const domains = us.split(',').map((domain) => domain.trim().toLowerCase().replace(/^@/, ''));
  return domains.filter((domain) => domain !== '');
}

function wordsOf({ file, problem, wayOut }: Unreadable): string {
  return `${file} ${problem}. ${sentence(wayOut)}.`;
}

function sentence(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
