import { FINDING_KINDS, type FindingKind } from '#base/finding.ts';
import { primaryOf } from '#reading/primary.ts';
import type { Count, Pair } from './pair.ts';

/** Something that is counted over labelled mails. */
export type Thing = { readonly kind: string; readonly of: (pair: Pair) => Count };

const NOTHING: Count = { right: 0, wrong: 0, missed: 0 };
/** Half a cent. */
const SAME_SUM = 0.005;
/** What is said of items. */
const OF_ITEMS: readonly FindingKind[] = ['dispute', 'promise', 'paid'];

/** All that is counted, in the order in which it is shown. */
export const THINGS: readonly Thing[] = [
  {
    kind: 'account',
    of: ({ truth, line }) => compare(told(truth.account), told(line.account?.number)),
  },
  { kind: 'invoices', of: ({ truth, line }) => compare(truth.invoices, numbersOf(line.invoices)) },
  ...FINDING_KINDS.map((kind) => ({ kind, of: (pair: Pair) => countKind(pair, kind) })),
  { kind: 'all kinds', of: ({ truth, line }) => compare(kindsOf(truth.findings), kindsOf(line.findings)) },
  {
    kind: 'dispute reason',
    of: ({ truth, line }) => compare(saidOf(truth.findings, 'dispute'), saidOf(line.findings, 'dispute')),
  },
  {
    kind: 'promise day',
    of: ({ truth, line }) => compare(saidOf(truth.findings, 'promise'), saidOf(line.findings, 'promise')),
  },
  {
    kind: 'findings with reason and day',
    of: ({ truth, line }) => compare(truth.findings.map(said), line.findings.map(said)),
  },
  {
    kind: 'primary kind',
    of: ({ truth, line }) => compare(told(primaryOf(truth.findings)), told(line.primary)),
  },
  { kind: 'promise amount', of: countAmounts },
  { kind: 'invoices of findings', of: countItems },
  {
    kind: 'tone',
    of: ({ truth, line }) => (truth.tone ? compare([truth.tone], [line.tone.label]) : NOTHING),
  },
  {
    kind: 'escalation',
    of: ({ truth, line }) =>
      truth.escalation === null ? NOTHING : compare(flag(truth.escalation), flag(line.escalation)),
  },
  {
    kind: 'no correction needed',
    of: (pair) => (isWhollyRight(pair) ? { ...NOTHING, right: 1 } : { ...NOTHING, missed: 1 }),
  },
  { kind: 'filed with nobody looking', of: countSettled },
];

type Said = {
  readonly kind: FindingKind;
  readonly reason?: string | null;
  readonly date?: string | null;
  readonly amount?: number | null;
  readonly invoices?: readonly string[];
};

/** A dispute by its reason, a promise by its day, any other kind once. */
function said({ kind, reason, date }: Said): string {
  if (kind === 'dispute') return `dispute ${reason ?? 'none told'}`;
  return kind === 'promise' ? `promise ${date ?? 'none told'}` : kind;
}

function saidOf(findings: readonly Said[], kind: FindingKind): readonly string[] {
  return findings.filter((finding) => finding.kind === kind).map(said);
}

function kindsOf(findings: readonly Said[]): readonly FindingKind[] {
  return findings.map(({ kind }) => kind);
}

function countKind({ truth, line }: Pair, kind: FindingKind): Count {
  const has = (findings: readonly Said[]) => findings.some((finding) => finding.kind === kind);
  return compare(has(truth.findings) ? [kind] : [], has(line.findings) ? [kind] : []);
}

/** Each labelled sum of a promise: right where a promise of that day has it. */
function countAmounts({ truth, line }: Pair): Count {
  const labelled = truth.findings.filter(({ kind, amount }) => kind === 'promise' && amount !== null);
  const right = labelled.filter((one) =>
    line.findings.some(
      (read) => said(read) === said(one) && Math.abs((read.amount ?? -1) - (one.amount ?? 0)) < SAME_SUM,
    ),
  ).length;
  return { right, wrong: 0, missed: labelled.length - right };
}

/** Items of disputes, promises and payments, each kind by itself. */
function countItems({ truth, line }: Pair): Count {
  const itemsOf = (findings: readonly Said[]) =>
    findings
      .filter(({ kind }) => OF_ITEMS.includes(kind))
      .flatMap(({ kind, invoices = [] }) => invoices.map((number) => `${kind} ${number}`));
  return compare(itemsOf(truth.findings), itemsOf(line.findings));
}

/** Account, items and findings as labelled: nobody needs to touch it. */
function isWhollyRight({ truth, line }: Pair): boolean {
  const counts = [
    compare(told(truth.account), told(line.account?.number)),
    compare(truth.invoices, numbersOf(line.invoices)),
    compare(truth.findings.map(said), line.findings.map(said)),
  ];
  return counts.every(({ wrong, missed }) => wrong + missed === 0);
}

/** Filed rightly, filed wrongly, or left to a person. */
function countSettled(pair: Pair): Count {
  if (!pair.line.settled) return { ...NOTHING, missed: 1 };
  return isWhollyRight(pair) ? { ...NOTHING, right: 1 } : { ...NOTHING, wrong: 1 };
}

function numbersOf(invoices: Pair['line']['invoices']): readonly string[] {
  return invoices.map(({ number }) => number);
}

function told(value: string | null | undefined): readonly string[] {
  return value ? [value] : [];
}

function flag(value: boolean): readonly string[] {
  return value ? ['yes'] : [];
}

function compare(labelled: readonly string[], read: readonly string[]): Count {
  const [should, does] = [new Set(labelled), new Set(read)];
  const right = [...does].filter((value) => should.has(value)).length;
  return { right, wrong: does.size - right, missed: should.size - right };
}
