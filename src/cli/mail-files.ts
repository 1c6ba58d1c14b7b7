import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Mail } from '#mail/mail.ts';
import { readMime } from '#mail/read-mime.ts';
import { cliError } from './cli-error.ts';

/** A mail as it lies in the folder, without its text: enough to put the mails in order and to see who writes. */
export type MailFile = { readonly file: string; readonly mail: Mail };
/** A file that could not be read, in words for people. */
export type Unreadable = { readonly file: string; readonly problem: string; readonly wayOut: string };

/** Longer files are no mails: Exchange's own limit is 150 MB. */
const MAX_BYTES = 150_000_000;

/** The `.eml` files of a folder (and the folders in it) in the order of their dates; those without a date come last. */
export async function listMailFiles(
  dir: string,
): Promise<{ readonly mails: readonly MailFile[]; readonly unreadable: readonly Unreadable[] }> {
  const mails: MailFile[] = [];
  const unreadable: Unreadable[] = [];
  for (const file of await namesIn(dir)) {
    const read = await readMailFile(dir, file);
    if ('problem' in read) unreadable.push(read);
    else mails.push({ file, mail: { ...read.mail, text: '' } });
  }
  return { mails: mails.toSorted(byTime), unreadable };
}

/** One mail of the folder, or why it cannot be read. */
export async function readMailFile(dir: string, file: string): Promise<MailFile | Unreadable> {
  try {
    const bytes = await readFile(join(dir, file));
    if (bytes.length === 0)
      return { file, problem: 'is empty', wayOut: 'export it again from your mail program' };
    if (bytes.length > MAX_BYTES)
      return { file, problem: 'is too large for a mail', wayOut: 'take it out of the folder' };
    return { file, mail: await readMime(bytes, hashOf(bytes)) };
  } catch (error) {
    const wayOut = isSystemError(error) ? 'check the rights on the file' : 'save it again as .eml (MIME)';
    return {
      file,
      problem: `cannot be read (${error instanceof Error ? error.message : 'unknown'})`,
      wayOut,
    };
  }
}

async function namesIn(dir: string): Promise<readonly string[]> {
  const entries = await readdir(dir, { withFileTypes: true, recursive: true }).catch(() => {
    throw cliError(`There is no folder ${dir}.`, 'Give the folder that holds the .eml files with --mail.');
  });
  const files = entries.filter((entry) => !entry.isDirectory() && /\.eml$/i.test(entry.name));
  const names = files.map((entry) => join(entry.parentPath, entry.name).slice(join(dir, '/').length));
  if (names.length > 0) return names.toSorted();
  throw cliError(`The folder ${dir} holds no .eml file.`, 'Save mails from your mail program as .eml there.');
}

function byTime(a: MailFile, b: MailFile): number {
  const [first, second] = [instantOf(a.mail), instantOf(b.mail)];
  if (first === second) return a.file < b.file ? -1 : 1;
  return first < second ? -1 : 1;
}

function instantOf({ sentAt }: Mail): number {
  const at = sentAt === null ? Number.NaN : Date.parse(sentAt);
  return Number.isNaN(at) ? Number.POSITIVE_INFINITY : at;
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
