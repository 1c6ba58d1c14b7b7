import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pairsRead } from '#cli/evaluate-command.ts';
import type { Count, Pair } from '#cli/pair.ts';
import { precisionOf, recallOf, type ScoreRow, scoreRows } from '#cli/score.ts';
import { scoreCases } from '#cli/score-cases.ts';
import { f1Of, percent } from '../counting.ts';
import type { Table } from '../show-table.ts';

const TESTS = join(import.meta.dirname, '..', '..');
/** Written blind and never opened by who tunes; and those that we look into. */
const KINDS_OF_MAILBOX = { frozen: join(TESTS, 'frozen', 'mailboxes'), practice: join(TESTS, 'practice') };
const NOTES = { say: () => {}, progress: { show: () => {}, end: () => {}, clear: '' } };
const NONE: Count = { right: 0, wrong: 0, missed: 0 };

type Mailbox = { readonly name: string; readonly pairs: readonly Pair[] };
type Column = { readonly head: string; readonly cell: (mailbox: Counted) => string | number };
type Counted = { readonly mails: number; readonly rows: readonly ScoreRow[]; readonly cases: number };

const COLUMNS: readonly Column[] = [
  { head: 'mails', cell: ({ mails }) => mails },
  { head: 'account', cell: ofBoth('account') },
  { head: 'invoices', cell: ofBoth('invoices') },
  { head: 'cases', cell: ({ cases }) => percent(cases) },
  { head: 'primary', cell: shareOf('primary kind') },
  { head: 'kinds', cell: ofBoth('all kinds') },
  { head: 'findings', cell: ofBoth('findings with reason and day') },
  { head: 'reason', cell: ofBoth('dispute reason') },
  { head: 'promise day', cell: ofBoth('promise day') },
  { head: 'its sum', cell: shareOf('promise amount') },
  { head: 'invoices of findings', cell: ofBoth('invoices of findings') },
  { head: 'tone', cell: shareOf('tone') },
  { head: 'escalation', cell: ofBoth('escalation') },
  { head: 'no correction', cell: shareOf('no correction needed') },
  {
    head: 'filed alone',
    cell: ({ rows }) => percent(filedShare(countOf(rows, 'filed with nobody looking'))),
  },
  {
    head: 'of these right',
    cell: ({ rows }) => percent(precisionOf(countOf(rows, 'filed with nobody looking'))),
  },
];

/** Whole mailboxes read with their ledgers in the order of their mails, one row each, and all together. */
export async function mailboxTable(kind: keyof typeof KINDS_OF_MAILBOX): Promise<Table> {
  const folder = KINDS_OF_MAILBOX[kind];
  const mailboxes: Mailbox[] = [];
  for (const name of readdirSync(folder).toSorted())
    mailboxes.push(await readMailbox(join(folder, name), name));
  const all = { name: 'all', pairs: mailboxes.flatMap(({ pairs }) => pairs) };
  return {
    name: `${kind} mailboxes`,
    head: ['mailbox', ...COLUMNS.map(({ head }) => head)],
    rows: [...mailboxes, all].map((one) => [one.name, ...COLUMNS.map(({ cell }) => cell(counted(one)))]),
  };
}

async function readMailbox(folder: string, name: string): Promise<Mailbox> {
  const [ledger, mail, truth] = ['ledger', 'mail', 'truth.jsonl'].map((part) => join(folder, part)) as Three;
  const pairs = await pairsRead({ ledger, mail, truth, badRows: 'report' }, NOTES);
  return { name, pairs: pairs.map((pair) => caseOf(pair, name)) };
}

type Three = [string, string, string];

/** Cases of two mailboxes are two. */
function caseOf({ truth, line }: Pair, name: string): Pair {
  const named = (one: string | null) => one && `${name} ${one}`;
  return { truth: { ...truth, case: named(truth.case) }, line: { ...line, case: named(line.case) } };
}

/** Findings are counted on the mails of others: our own letters are read for their case only. */
function counted({ pairs }: Mailbox): Counted {
  const others = pairs.filter(({ truth }) => truth.direction !== 'outbound');
  const { precision, recall } = scoreCases(pairs);
  const rows = scoreRows(others).filter(({ language }) => language === null);
  return { mails: others.length, rows, cases: (2 * precision * recall) / (precision + recall) };
}

function countOf(rows: readonly ScoreRow[], kind: string): Count {
  return rows.find((row) => row.kind === kind)?.count ?? NONE;
}

function ofBoth(kind: string): Column['cell'] {
  return ({ rows }) => f1Of(countOf(rows, kind));
}

/** Of what is labelled: an answer is either right or not. */
function shareOf(kind: string): Column['cell'] {
  return ({ rows }) => percent(recallOf(countOf(rows, kind)));
}

function filedShare({ right, wrong, missed }: Count): number {
  return (right + wrong) / (right + wrong + missed);
}
