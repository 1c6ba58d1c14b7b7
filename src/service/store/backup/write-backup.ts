import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { schemaVersion } from '../migrate.ts';
import type { Store } from '../open-store.ts';
import type { Tx } from '../tx.ts';
import { FORMAT, type Mark, type Sums, startSum, TABLE_NAMES } from './format.ts';
import { tableLines } from './table-lines.ts';

/** Writes everything in the store to one file, as of one moment. The file appears when it is whole. */
export async function writeBackup(store: Store, file: string): Promise<Sums> {
  const part = `${file}.part`;
  try {
    const sums = await store.db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute((tx) => writeTo(part, tx));
    renameSync(part, file);
    return sums;
  } finally {
    rmSync(part, { force: true });
  }
}

async function writeTo(part: string, tx: Tx): Promise<Sums> {
  const sums: Record<string, Sums[string]> = {};
  await pipeline(Readable.from(lines(tx, sums)), createGzip(), createWriteStream(part, { flush: true }));
  return sums;
}

async function* lines(tx: Tx, sums: Record<string, Sums[string]>): AsyncGenerator<string> {
  yield mark({ head: { format: FORMAT, schema: schemaVersion(), at: new Date().toISOString() } });
  for (const table of TABLE_NAMES) {
    const summing = startSum();
    yield mark({ table });
    for await (const line of tableLines(tx, table)) {
      summing.add(line);
      yield `${line}\n`;
    }
    sums[table] = summing.sum();
  }
  yield mark({ end: sums });
}

/** Marks begin with a sign that no JSON line begins with. */
function mark(told: Mark): string {
  return `#${JSON.stringify(told)}\n`;
}
