import { DISPUTE_REASONS, FINDING_KINDS } from '#base/finding.ts';
import { dayOf } from '#reading/findings/tie-day.ts';
import { type Compared, cellsOf, countAll, countKind } from '../counting.ts';
import type { Table } from '../show-table.ts';
import { kindsOf, type Read } from './frozen-reads.ts';

type Thing = { readonly name: string; readonly of: (read: Read) => Compared };

const THINGS: readonly Thing[] = [
  { name: 'all kinds', of: kindsOf },
  {
    name: 'dispute reason',
    of: ({ frozen, reading }) => ({
      should: frozen.findings.flatMap((one) => (one.kind === 'dispute' ? [one.reason ?? 'other'] : [])),
      does: reading.findings.flatMap((one) =>
        one.reason && DISPUTE_REASONS.includes(one.reason) ? [one.reason] : [],
      ),
    }),
  },
  {
    name: 'promise day',
    of: ({ frozen, reading }) => ({
      should: frozen.findings.flatMap((one) => (one.kind === 'promise' ? [one.date ?? 'no day'] : [])),
      does: reading.findings.flatMap((one) => (one.kind === 'promise' ? [dayOf(one) ?? 'no day'] : [])),
    }),
  },
  {
    name: 'escalation',
    of: ({ frozen, reading }) => ({
      should: frozen.escalation ? ['yes'] : [],
      does: reading.escalation ? ['yes'] : [],
    }),
  },
];

/** Precision and recall of each kind and of what is read beside. */
export function thingsTable(reads: readonly Read[]): Table {
  const compared = reads.map(kindsOf);
  const counts = [
    ...FINDING_KINDS.map((kind) => ({ name: kind, count: countKind(compared, kind) })),
    ...THINGS.map(({ name, of }) => ({ name, count: countAll(reads.map(of)) })),
  ];
  return {
    name: 'kinds and what is read beside, frozen mails',
    head: ['what', 'there', 'precision', 'recall', 'F1'],
    rows: counts.map(({ name, count }) => [name, count.right + count.missed, ...cellsOf(count)]),
  };
}
