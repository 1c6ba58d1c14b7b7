import type { Missed } from '#cases/corrections/correction.ts';
import type { CorrectionBody } from '#contract/contract.ts';
import type { Holds } from '../ingest/what-holds.ts';
import { refuse } from '../refuse.ts';
import { customersOf, itemsNamed } from '../store/ledger-slice.ts';
import type { Reader } from '../store/reader.ts';
import type { StoredReading } from '../store/readings.ts';
import { sentencesIn } from '../views/sentences-in.ts';

/** A mail as it was read, and what holds of it. */
type Mail = { readonly stored: StoredReading; readonly holds: Holds };

/** Refuses a correction that names what is not there: a finding, a sentence, an account, an item. */
export async function checkFits(reader: Reader, mail: Mail, body: CorrectionBody): Promise<void> {
  if ('finding' in body && body.finding !== null) checkFinding(mail, body.finding);
  if (body.field === 'account' && body.to !== null) await checkAccount(reader, body.to);
  if (body.field === 'items') await checkItems(reader, mail, body.to);
  if (body.field !== 'missed') return;
  checkSentence(mail, body.evidence);
  await checkItems(reader, mail, body.items);
}

/** One that was read and is struck out may be named still. */
function checkFinding({ stored, holds }: Mail, finding: number): void {
  if (stored.match.findings[finding] ?? holds.findings[finding]) return;
  throw refuse('correction/no-finding', 'The mail has no such finding. Load it again.', String(finding));
}

function checkSentence({ stored }: Mail, { in: place, start, end, text }: Missed['evidence']): void {
  const isThere = sentencesIn(stored).some(
    (one) => one.in === place && one.start === start && one.end === end && one.text === text,
  );
  if (isThere) return;
  throw refuse(
    'correction/no-sentence',
    'The mail has no such sentence. Choose one of its sentences as they are listed.',
    null,
  );
}

async function checkAccount(reader: Reader, account: string): Promise<void> {
  if ((await customersOf(reader, [account])).length > 0) return;
  throw refuse(
    'correction/no-account',
    `The ledger has no account ${account}. Choose one from the list.`,
    account,
  );
}

async function checkItems(reader: Reader, { holds }: Mail, numbers: readonly string[]): Promise<void> {
  const { account } = holds.match;
  const known = account ? (await itemsNamed(reader, account.number, numbers)).items : [];
  const unknown = numbers.find((number) => !known.some((item) => item.number === number));
  if (unknown === undefined) return;
  const whose = account ? `Account ${account.number}` : 'A mail without an account';
  throw refuse(
    'correction/no-item',
    `${whose} has no item ${unknown}. Choose the account first, then its items.`,
    unknown,
  );
}
