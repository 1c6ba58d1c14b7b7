/** How well the reader reads mails that nobody who wrote its words has seen: npm run bench accuracy. */
import { join } from 'node:path';
import { DISPUTE_REASONS, FINDING_KINDS } from '#base/finding.ts';
import { runEvaluate } from '#cli/evaluate-command.ts';
import { type Count, precisionOf, recallOf } from '#cli/score.ts';
import { dayOf } from '#reading/findings/tie-day.ts';
import { primaryOf } from '#reading/primary.ts';
import type { Reading } from '#reading/reading.ts';
import { type FrozenMail, frozenMails } from '../frozen/frozen-mails.ts';
import { readFrozen } from '../frozen/read-frozen.ts';
import { printTable } from './print-table.ts';

type Read = { readonly frozen: FrozenMail; readonly reading: Reading };
type Thing = { readonly name: string; readonly of: (read: Read) => { should: string[]; does: string[] } };

const FOLDER = join(import.meta.dirname, '..', 'frozen', 'mailbox');
const BANDS = 5;

const reads = frozenMails().map((frozen): Read => ({ frozen, reading: readFrozen(frozen) }));
console.log(`${reads.length} evaluation mails, read without ledger and thread`);
printTable(['kind', 'mails', 'precision', 'recall', 'F1'], [...kindThings(), ...wholeThings()].map(rowOf));
console.log('\nper language');
printTable(['language', 'primary %', 'kinds F1', 'tone %'], languageRows());
console.log('\nhow sure, and how often right');
printTable(['said sure', 'findings', 'mean', 'right %'], calibrationRows());
console.log('\nthe frozen mailbox, with its ledger');
const notes = { say: () => {}, progress: { show: () => {}, end: () => {}, clear: '' } };
await runEvaluate(
  {
    ledger: join(FOLDER, 'ledger'),
    mail: join(FOLDER, 'mail'),
    truth: join(FOLDER, 'truth.jsonl'),
    badRows: 'report',
  },
  notes,
  process.stdout,
);

function kindThings(): readonly Thing[] {
  return FINDING_KINDS.map((kind) => ({
    name: kind,
    of: ({ frozen, reading }) => ({
      should: frozen.findings.some((one) => one.kind === kind) ? [kind] : [],
      does: reading.findings.some((one) => one.kind === kind) ? [kind] : [],
    }),
  }));
}

function wholeThings(): readonly Thing[] {
  const kinds: Thing = {
    name: 'all kinds',
    of: ({ frozen, reading }) => ({
      should: frozen.findings.map((one) => one.kind),
      does: reading.findings.map((one) => one.kind),
    }),
  };
  const reasons: Thing = {
    name: 'dispute reason',
    of: ({ frozen, reading }) => ({
      should: frozen.findings.flatMap((one) => (one.kind === 'dispute' ? [one.reason ?? 'other'] : [])),
      does: reading.findings.flatMap((one) =>
        one.reason && DISPUTE_REASONS.includes(one.reason) ? [one.reason] : [],
      ),
    }),
  };
  const days: Thing = {
    name: 'promise day',
    of: ({ frozen, reading }) => ({
      should: frozen.findings.flatMap((one) => (one.kind === 'promise' ? [one.date ?? 'no day'] : [])),
      does: reading.findings.flatMap((one) => (one.kind === 'promise' ? [dayOf(one) ?? 'no day'] : [])),
    }),
  };
  const escalation: Thing = {
    name: 'escalation',
    of: ({ frozen, reading }) => ({
      should: frozen.escalation ? ['yes'] : [],
      does: reading.escalation ? ['yes'] : [],
    }),
  };
  return [kinds, reasons, days, escalation];
}

function rowOf(thing: Thing): readonly (string | number)[] {
  const count = countOf(thing, reads);
  return [
    thing.name,
    count.right + count.missed,
    percent(precisionOf(count)),
    percent(recallOf(count)),
    f1Of(count),
  ];
}

function countOf(thing: Thing, among: readonly Read[]): Count {
  let [right, wrong, missed] = [0, 0, 0];
  for (const read of among) {
    const { should, does } = thing.of(read);
    const [wanted, said] = [new Set(should), new Set(does)];
    const both = [...said].filter((one) => wanted.has(one)).length;
    right += both;
    wrong += said.size - both;
    missed += wanted.size - both;
  }
  return { right, wrong, missed };
}

function languageRows(): readonly (readonly (string | number)[])[] {
  const [kinds] = wholeThings();
  return [...new Set(reads.map(({ frozen }) => frozen.language))].map((language) => {
    const own = reads.filter(({ frozen }) => frozen.language === language);
    const primary = share(own, ({ frozen, reading }) => primaryOf(frozen.findings) === reading.primary);
    const tone = share(own, ({ frozen, reading }) => frozen.tone === reading.tone.label);
    return [language, percent(primary), kinds ? f1Of(countOf(kinds, own)) : '', percent(tone)];
  });
}

function calibrationRows(): readonly (readonly (string | number)[])[] {
  const said = reads.flatMap(({ frozen, reading }) =>
    reading.findings.map((one) => ({
      sure: one.confidence,
      isRight: frozen.findings.some((other) => other.kind === one.kind),
    })),
  );
  const bands = Array.from({ length: BANDS }, (_, band) =>
    said.filter(({ sure }) => Math.min(BANDS - 1, Math.floor(sure * BANDS)) === band),
  );
  const gap = bands.reduce((sum, band) => sum + Math.abs(mean(band) * band.length - rightIn(band)), 0);
  console.log(`expected calibration error ${(gap / said.length).toFixed(3)}`);
  return bands.flatMap((band, at) =>
    band.length === 0
      ? []
      : [
          [
            `from ${(at / BANDS).toFixed(1)}`,
            band.length,
            mean(band).toFixed(2),
            percent(rightIn(band) / band.length),
          ],
        ],
  );
}

type Said = { readonly sure: number; readonly isRight: boolean };

function mean(said: readonly Said[]): number {
  return said.reduce((sum, { sure }) => sum + sure, 0) / (said.length || 1);
}

function rightIn(said: readonly Said[]): number {
  return said.filter(({ isRight }) => isRight).length;
}

function share(among: readonly Read[], holds: (read: Read) => boolean): number {
  return among.filter(holds).length / (among.length || 1);
}

function percent(value: number | null): string {
  return value === null ? '–' : (value * 100).toFixed(1);
}

function f1Of({ right, wrong, missed }: Count): string {
  return percent((2 * right) / (2 * right + wrong + missed || 1));
}
