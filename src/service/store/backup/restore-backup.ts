import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { sql } from 'kysely';
import { refuse } from '../../refuse.ts';
import { schemaVersion } from '../migrate.ts';
import type { Store } from '../open-store.ts';
import type { Tables } from '../tables.ts';
import { type Tx, tx } from '../tx.ts';
import { FORMAT, type Head, type Mark, type Sums, startSum, TABLE_NAMES } from './format.ts';
import { tableLines } from './table-lines.ts';

/** Characters of one statement: a few thousand plain rows, or one large mail. */
const BATCH_LENGTH = 2_000_000;

/**
 * Puts a backup into the store, whichever engine wrote it: all of it, checked by count and checksum of every table, or
 * nothing. Refuses a store that holds anything, unless `force`: then what it holds is replaced.
 */
export async function restoreBackup(
  store: Store,
  file: string,
  { force }: { readonly force: boolean },
): Promise<Sums> {
  const sums = await tx(store, async (tx) => {
    if (!force) await checkEmpty(tx);
    for (const table of TABLE_NAMES) await tx.deleteFrom(table).execute();
    const told = await load(tx, file);
    await checkSums(tx, told, file);
    return told;
  });
  for (const table of TABLE_NAMES) await sql`vacuum (analyze) ${sql.table(table)}`.execute(store.db);
  return sums;
}

async function checkEmpty(tx: Tx): Promise<void> {
  for (const table of TABLE_NAMES) {
    const any = await tx.selectFrom(table).select('tenant_id').limit(1).executeTakeFirst();
    if (!any) continue;
    throw refuse(
      'backup/not-empty',
      'This database already holds data. Restore into an empty one, or add --force to replace what it holds.',
      table,
    );
  }
}

/** Reads the file through; answers the sums that it tells at its end. */
async function load(tx: Tx, file: string): Promise<Sums> {
  let into: keyof Tables | null = null;
  let batch: string[] = [];
  let length = 0;
  const flush = async () => {
    if (into && batch.length > 0) await insertLines(tx, into, batch);
    batch = [];
    length = 0;
  };
  for await (const line of linesOf(file)) {
    if (line.startsWith('#')) {
      await flush();
      const mark = JSON.parse(line.slice(1)) as Mark;
      if ('end' in mark) return mark.end;
      if ('head' in mark) checkHead(mark.head, file);
      else into = mark.table;
    } else {
      batch.push(line);
      length += line.length;
      if (length > BATCH_LENGTH) await flush();
    }
  }
  throw unreadable(file, 'it ends too early');
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const input = createReadStream(file);
  const text = createGunzip();
  input.on('error', (error) => text.destroy(error));
  try {
    yield* createInterface({ input: input.pipe(text), crlfDelay: Number.POSITIVE_INFINITY });
    if (text.errored) throw text.errored;
  } catch (error) {
    throw unreadable(file, (error as Error).message);
  }
}

async function insertLines(tx: Tx, table: keyof Tables, lines: readonly string[]): Promise<void> {
  const into = sql.table(table);
  const rows = `[${lines.join(',')}]`;
  await sql`insert into ${into} select * from json_populate_recordset(null::${into}, ${rows}::json)`.execute(
    tx,
  );
}

/** What the store holds now must be what the backup says, row by row. */
async function checkSums(tx: Tx, told: Sums, file: string): Promise<void> {
  for (const table of TABLE_NAMES) {
    const summing = startSum();
    for await (const line of tableLines(tx, table)) summing.add(line);
    const { rows, sum } = summing.sum();
    if (told[table]?.rows !== rows || told[table].sum !== sum)
      throw unreadable(file, `${table} does not add up`);
  }
}

function checkHead({ format, schema }: Head, file: string): void {
  if (format !== FORMAT) throw unreadable(file, 'it is of another format');
  if (schema === schemaVersion()) return;
  throw refuse(
    'backup/other-schema',
    `The backup was made with the tables of ${schema}, this Relance has ${schemaVersion()}. Restore it with the Relance that wrote it, start the newer one on that data, and back up again.`,
    file,
  );
}

function unreadable(file: string, because: string): Error {
  return refuse(
    'backup/unreadable',
    `${file} is not a whole backup of Relance: ${because}. Nothing was changed.`,
    file,
  );
}
