import { FINDING_KINDS } from '#base/finding.ts';
import { primaryOf } from '#reading/primary.ts';
import type { Table } from '../show-table.ts';
import { kindsOf, type Read } from './frozen-reads.ts';

const SIDES = ['dispute', 'promise', 'both', 'neither'] as const;
const KINDS = [...FINDING_KINDS, null];
/** Letters of a kind at the head of a column. */
const SHORT = 4;

/** Whether mails that dispute, promise, do both or neither are read so: the rows should be, the columns are. */
export function disputeOrPromiseTable(reads: readonly Read[]): Table {
  const sides = reads
    .map(kindsOf)
    .map(({ should, does }) => ({ should: sideOf(should), does: sideOf(does) }));
  return {
    name: 'dispute against promise, frozen mails',
    head: ['should be (row), is read (column)', ...SIDES],
    rows: SIDES.map((should) => [
      should,
      ...SIDES.map((does) => sides.filter((one) => one.should === should && one.does === does).length),
    ]),
  };
}

function sideOf(kinds: readonly string[]): (typeof SIDES)[number] {
  const [disputes, promises] = [kinds.includes('dispute'), kinds.includes('promise')];
  if (disputes && promises) return 'both';
  return disputes ? 'dispute' : promises ? 'promise' : 'neither';
}

/** What the primary kind is read as: the rows should be, the columns are; an empty cell is none. */
export function primaryTable(reads: readonly Read[]): Table {
  const pairs = reads.map(({ frozen, reading }) => ({
    should: primaryOf(frozen.findings),
    does: reading.primary,
  }));
  return {
    name: 'primary kind, frozen mails',
    head: ['should be (row), is read (column)', ...KINDS.map((kind) => (kind ?? 'none').slice(0, SHORT))],
    rows: KINDS.filter((kind) => pairs.some(({ should }) => should === kind)).map((kind) => [
      kind ?? 'none',
      ...KINDS.map((does) => pairs.filter((one) => one.should === kind && one.does === does).length || ''),
    ]),
  };
}
