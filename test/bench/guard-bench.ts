/** How often the guard stops a fair letter, and how long it takes to answer: npm run bench guard. */
import { join } from 'node:path';
import { VERDICT_KINDS } from '#cases/outgoing/verdict.ts';
import type { DraftBody } from '../../src/contract/contract.ts';
import { checkDraft } from '../../src/service/check-draft.ts';
import { startMailReader } from '../../src/service/ingest/mail-reader.ts';
import { loadSample, SAMPLE } from '../../src/service/sample.ts';
import type { Service } from '../../src/service/service.ts';
import { engines } from '../service/engines.ts';
import { type Checked, replayGuard } from './guard-replay.ts';
import { printTable } from './print-table.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** Mailboxes of the tree with their ledgers. */
const BOXES = [
  [join(ROOT, 'sample', 'ledger'), join(ROOT, 'sample', 'mail')],
  [join(ROOT, 'test', 'practice', 'ledger'), join(ROOT, 'test', 'practice', 'mail')],
] as const;

const ROUNDS = 200;
/** A reminder of five items and the history of a long thread below it. */
const LETTER = [
  'Dear Helen,\n\nour ledger still shows these as unpaid. Please settle them by Friday:\n',
  ...['10412', '10455', '10467', '10366', '10301'].map((number) => `HR26-${number}   18/09/2026   £1,164.50`),
  '\nKind regards,\nNora\n\n-----Original Message-----\nFrom: Helen Marsh\nSent: 1 November 2026\nTo: Nora\nSubject: RE: account',
  ...Array.from(
    { length: 200 },
    (_, at) => `Line ${at} of what was written before, about HR26-104${10 + (at % 90)}.`,
  ),
].join('\n');

for (const [ledger, mail] of BOXES) {
  const checked = await replayGuard(ledger, mail);
  console.log(`\n${mail}: what the guard would have said of every mail that left`);
  printTable(['of', 'mails'], rowsOf(checked));
}

function rowsOf(checked: readonly Checked[]): readonly (readonly [string, number])[] {
  const warned = checked.filter(({ verdict }) => verdict.is === 'warn');
  const kinds = VERDICT_KINDS.map(
    (kind) =>
      [
        kind,
        warned.filter(({ verdict }) => verdict.reasons.some((reason) => reason.kind === kind)).length,
      ] as const,
  );
  return [['outbound', checked.length], ['warned', warned.length], ...kinds.filter(([, count]) => count > 0)];
}

console.log('\na draft checked in the service, with the sample company, in ms');
printTable(['engine', 'drafts', 'p50', 'p95', 'worst'], await latencyRows());

async function latencyRows() {
  const rows = [];
  for (const engine of await engines()) {
    const { store, drop } = await engine.make();
    const service: Service = { store, reader: startMailReader(), user: 'bench', version: '0', us: [] };
    await loadSample(service, SAMPLE, () => {});
    const times = await timesOf(service);
    const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1);
    rows.push([engine.name, times.length, at(0.5), at(0.95), at(1)]);
    await service.reader.close();
    await drop();
  }
  return rows;
}

/** In order; the first draft waits for the reader to start and is not counted. */
async function timesOf(service: Service): Promise<readonly number[]> {
  const draft: DraftBody = {
    to: [{ name: 'Helen Marsh', email: 'helen.marsh@ashdowngroup.example' }],
    subject: 'RE: account',
    text: LETTER,
    html: null,
    conversationId: null,
    inReplyTo: null,
    language: 'en',
  };
  await checkDraft(service, draft);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = performance.now();
    await checkDraft(service, { ...draft, text: `${draft.text}\n${round}` });
    times.push(performance.now() - before);
  }
  return times.toSorted((a, b) => a - b);
}
