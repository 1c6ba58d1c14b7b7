/**
 * A backup is one gzip file of JSON lines: a head; for each table its name and then its rows; and an end with the
 * count and checksum of every table. It names no engine: it carries data from one to another.
 */
import { createHash } from 'node:crypto';
import type { Tables } from '../tables.ts';

export const FORMAT = 'relance-backup-1';

/** All tables; the type makes sure that none is forgotten. */
const TABLES: Readonly<Record<keyof Tables, true>> = {
  settings: true,
  customers: true,
  customer_keys: true,
  customer_names: true,
  items: true,
  payments: true,
  imports: true,
  mails: true,
  readings: true,
  case_events: true,
  cases: true,
  case_mails: true,
  corrections: true,
  lessons: true,
};
export const TABLE_NAMES = Object.keys(TABLES) as readonly (keyof Tables)[];

export type Head = { readonly format: string; readonly schema: string; readonly at: string };
export type TableSum = { readonly rows: number; readonly sum: string };
export type Sums = Readonly<Record<string, TableSum>>;
/** A line that is no row. */
export type Mark = { readonly head: Head } | { readonly table: keyof Tables } | { readonly end: Sums };

/** Counts rows and sums their hashes, whatever their order: engines give rows in different orders. */
export type Summing = { readonly add: (line: string) => void; readonly sum: () => TableSum };

const MODULUS = 1n << 256n;

export function startSum(): Summing {
  let rows = 0;
  let sum = 0n;
  return {
    add: (line) => {
      rows += 1;
      sum = (sum + BigInt(`0x${createHash('sha256').update(line).digest('hex')}`)) % MODULUS;
    },
    sum: () => ({ rows, sum: sum.toString(16) }),
  };
}
