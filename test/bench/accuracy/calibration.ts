import { percent, shareOf } from '../counting.ts';
import type { Table } from '../show-table.ts';
import type { Read } from './frozen-reads.ts';

/** One finding: how sure it was said, and whether the mail has a finding of its kind. */
type Said = { readonly sure: number; readonly isRight: boolean };

const BANDS = 10;

/** How sure findings are said, and how often they are right then. The last row: the expected calibration error. */
export function calibrationTable(reads: readonly Read[]): Table {
  const said = reads.flatMap(saidIn);
  const bands = Array.from({ length: BANDS }, (_, band) =>
    said.filter(({ sure }) => Math.min(BANDS - 1, Math.floor(sure * BANDS)) === band),
  );
  const gaps = bands.map((band) => Math.abs(meanOf(band) - shareOf(band, isRight)) * band.length);
  const error = gaps.reduce((sum, gap) => sum + gap, 0) / (said.length || 1);
  return {
    name: 'how sure and how often right, frozen mails',
    head: ['said sure', 'findings', 'mean', 'right %'],
    rows: [
      ...bands.flatMap((band, at) => (band.length === 0 ? [] : [rowOf(band, at)])),
      ['expected calibration error', said.length, error.toFixed(3), ''],
    ],
  };
}

function saidIn({ frozen, reading }: Read): readonly Said[] {
  return reading.findings.map(({ kind, confidence }) => ({
    sure: confidence,
    isRight: frozen.findings.some((other) => other.kind === kind),
  }));
}

function rowOf(band: readonly Said[], at: number): readonly (string | number)[] {
  const from = `from ${(at / BANDS).toFixed(1)}`;
  return [from, band.length, meanOf(band).toFixed(2), percent(shareOf(band, isRight))];
}

function meanOf(said: readonly Said[]): number {
  return said.reduce((sum, { sure }) => sum + sure, 0) / (said.length || 1);
}

function isRight(said: Said): boolean {
  return said.isRight;
}
