import type { Writable } from 'node:stream';
import { cliError } from './cli-error.ts';
import { type Notes, type ReadingOptions, readAll } from './inputs.ts';
import type { Pair } from './pair.ts';
import { type ReadingLine, readingLineOf } from './reading-line.ts';
import { precisionOf, recallOf, type ScoreRow, scoreRows } from './score.ts';
import { scoreCases } from './score-cases.ts';
import { spareItems } from './spare-items.ts';
import { tableOf } from './table.ts';
import { bareId, readTruth, type TruthLine } from './truth.ts';

export type EvaluateOptions = ReadingOptions & { readonly truth: string };

/** Columns of figures. */
const FIGURES = [2, 3, 4];

/** All labelled mails of a folder, each as labelled and as read. */
export async function pairsRead(options: EvaluateOptions, notes: Notes): Promise<readonly Pair[]> {
  const truth = await readTruth(options.truth);
  const lines = new Map<string, ReadingLine>();
  await readAll(options, notes, ({ read, filed }) => {
    lines.set(bareId(read.mail.messageId), readingLineOf(read, filed));
  });
  const pairs = pairsOf(truth, lines);
  sayUnread(truth.length - pairs.length, notes);
  return spareItems(pairs);
}

/** `relance evaluate`: precision and recall per kind and language on mail that a person has labelled. */
export async function runEvaluate(options: EvaluateOptions, notes: Notes, output: Writable): Promise<void> {
  const pairs = await pairsRead(options, notes);
  if (pairs.length === 0) {
    throw cliError(
      'No label fits a mail of the folder.',
      'Check that the messageId of the labels is the Message-ID of the mails.',
    );
  }
  output.write(reportOf(pairs));
}

function pairsOf(truth: readonly TruthLine[], lines: ReadonlyMap<string, ReadingLine>): readonly Pair[] {
  return truth.flatMap((labels) => {
    const line = lines.get(labels.messageId);
    return line ? [{ truth: labels, line }] : [];
  });
}

function sayUnread(count: number, notes: Notes): void {
  if (count > 0) notes.say(`${count} labels have no mail in the folder and are not counted.`);
}

/** Findings are counted on the mails of others: our own letters are read for their case only. */
function reportOf(pairs: readonly Pair[]): string {
  const rows = scoreRows(pairs.filter(({ truth }) => truth.direction !== 'outbound'));
  const cases = scoreCases(pairs);
  return [
    `${pairs.length} labelled mails`,
    tableOf([HEADER, ...rows.map(rowOf)], FIGURES),
    `cases: precision ${percent(cases.precision)}, recall ${percent(cases.recall)} (B-cubed); cases that mix customers: ${cases.mixed}`,
    '',
  ].join('\n\n');
}

const HEADER = ['language', 'what', 'precision', 'recall', 'labelled'];

function rowOf({ language, kind, count }: ScoreRow): readonly string[] {
  return [
    language ?? 'all',
    kind,
    percent(precisionOf(count)),
    percent(recallOf(count)),
    String(count.right + count.missed),
  ];
}

function percent(share: number | null): string {
  return share === null ? '–' : `${(100 * share).toFixed(1)} %`;
}
