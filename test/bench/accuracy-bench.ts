/** How well the reader reads mails that nobody who wrote its words has seen: npm run bench accuracy. */
import { calibrationTable } from './accuracy/calibration.ts';
import { disputeOrPromiseTable, primaryTable } from './accuracy/confusion.ts';
import { frozenReads } from './accuracy/frozen-reads.ts';
import { kindsByLanguageTable, languagesTable } from './accuracy/languages.ts';
import { mailboxTable } from './accuracy/mailboxes.ts';
import { thingsTable } from './accuracy/things.ts';
import { showTable } from './show-table.ts';

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
for (const kind of ['frozen', 'practice'] as const) showTable(await mailboxTable(kind));
