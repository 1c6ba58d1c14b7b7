/** How well the reader reads mails that nobody who wrote its words has seen: npm run bench accuracy. */
import { join } from 'node:path';
import { runEvaluate } from '#cli/evaluate-command.ts';
import { calibrationTable } from './accuracy/calibration.ts';
import { disputeOrPromiseTable, primaryTable } from './accuracy/confusion.ts';
import { frozenReads } from './accuracy/frozen-reads.ts';
import { kindsByLanguageTable, languagesTable } from './accuracy/languages.ts';
import { thingsTable } from './accuracy/things.ts';
import { showTable } from './show-table.ts';

const FOLDER = join(import.meta.dirname, '..', 'frozen', 'mailbox');
const TABLES = [
  thingsTable,
  languagesTable,
  kindsByLanguageTable,
  disputeOrPromiseTable,
  primaryTable,
  calibrationTable,
];

const reads = frozenReads();
console.log(`${reads.length} evaluation mails, read without ledger and thread`);
for (const tableOf of TABLES) showTable(tableOf(reads));
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
