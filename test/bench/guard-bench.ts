/** How often the guard stops a fair letter: npm run bench guard. */
import { join } from 'node:path';
import { VERDICT_KINDS } from '#cases/outgoing/verdict.ts';
import { type Checked, replayGuard } from './guard-replay.ts';
import { printTable } from './print-table.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** Mailboxes of the tree with their ledgers. */
const BOXES = [
  [join(ROOT, 'sample', 'ledger'), join(ROOT, 'sample', 'mail')],
  [join(ROOT, 'test', 'practice', 'ledger'), join(ROOT, 'test', 'practice', 'mail')],
] as const;

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
