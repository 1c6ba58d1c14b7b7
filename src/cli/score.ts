import { FINDING_KINDS, type FindingKind } from '#base/finding.ts';
import type { ReadingLine } from './reading-line.ts';
import type { TruthLine } from './truth.ts';

/** A mail as labelled and as read. */
export type Pair = { readonly truth: TruthLine; readonly line: ReadingLine };

/** How often a thing was said rightly, wrongly, or missed. */
export type Count = { readonly right: number; readonly wrong: number; readonly missed: number };

/** One row of the evaluation: `kind` is a finding kind, or what else is counted; `language` null for all. */
export type ScoreRow = { readonly kind: string; readonly language: string | null; readonly count: Count };

/** Share of what was said that is right; null when nothing was said. */
export function precisionOf({ right, wrong }: Count): number | null {
  return right + wrong === 0 ? null : right / (right + wrong);
}

/** Share of what should have been said that was; null when nothing should. */
export function recallOf({ right, missed }: Count): number | null {
  return right + missed === 0 ? null : right / (right + missed);
}

/** Every kind over all languages, then per language; rows in which nothing was said or labelled are left out. */
export function scoreRows(pairs: readonly Pair[]): readonly ScoreRow[] {
  const languages = [...new Set(pairs.map(({ truth }) => truth.language))].toSorted();
  const groups = [
    { language: null, among: pairs },
    ...languages.map((language) => ({
      language,
      among: pairs.filter(({ truth }) => truth.language === language),
    })),
  ];
  const rows = groups.flatMap(({ language, among }) =>
    THINGS.map(({ kind, of }) => ({ kind, language, count: sum(among.map(of)) })),
  );
  return rows.filter(({ count: { right, wrong, missed } }) => right + wrong + missed > 0);
}

type Thing = { readonly kind: string; readonly of: (pair: Pair) => Count };

const THINGS: readonly Thing[] = [
  {
    kind: 'account',
    of: ({ truth, line }) =>
      compare(truth.account ? [truth.account] : [], line.account ? [line.account.number] : []),
  },
  {
    kind: 'invoices',
    of: ({ truth, line }) =>
      compare(
        truth.invoices,
        line.invoices.map(({ number }) => number),
      ),
  },
  ...FINDING_KINDS.map((kind) => ({ kind, of: (pair: Pair) => countKind(pair, kind) })),
  {
    kind: 'dispute reason',
    of: ({ truth, line }) =>
      compare(said(truth.findings, 'dispute', 'reason'), said(line.findings, 'dispute', 'reason')),
  },
  {
    kind: 'promise day',
    of: ({ truth, line }) =>
      compare(said(truth.findings, 'promise', 'date'), said(line.findings, 'promise', 'date')),
  },
];

function countKind({ truth, line }: Pair, kind: FindingKind): Count {
  const has = (findings: readonly { readonly kind: FindingKind }[]) =>
    findings.some((finding) => finding.kind === kind);
  return compare(has(truth.findings) ? [kind] : [], has(line.findings) ? [kind] : []);
}

type Said = { readonly kind: FindingKind; readonly reason?: string | null; readonly date?: string | null };

function said(findings: readonly Said[], kind: FindingKind, field: 'reason' | 'date'): readonly string[] {
  return findings.filter((finding) => finding.kind === kind).map((finding) => finding[field] ?? 'none told');
}

function compare(labelled: readonly string[], read: readonly string[]): Count {
  const [should, does] = [new Set(labelled), new Set(read)];
  const right = [...does].filter((value) => should.has(value)).length;
  return { right, wrong: does.size - right, missed: should.size - right };
}

function sum(counts: readonly Count[]): Count {
  return counts.reduce(
    (all, { right, wrong, missed }) => ({
      right: all.right + right,
      wrong: all.wrong + wrong,
      missed: all.missed + missed,
    }),
    { right: 0, wrong: 0, missed: 0 },
  );
}
