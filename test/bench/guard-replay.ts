/** Replays a mailbox as if the guard had stood before every mail that left: what would it have said? */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { conversationOf } from '#cases/grouping/thread.ts';
import { checkOutgoing } from '#cases/outgoing/check-outgoing.ts';
import type { Draft, KnownOfCustomer } from '#cases/outgoing/draft.ts';
import { matchDraft } from '#cases/outgoing/match-draft.ts';
import { writtenIn } from '#cases/outgoing/texts-of-case.ts';
import type { Verdict } from '#cases/outgoing/verdict.ts';
import { DEFAULT_POLICY } from '#cases/policy/default-policy.ts';
import {
  type CaseBook,
  casesOfCustomers,
  casesOfThread,
  emptyCaseBook,
  keepEvent,
  languageOfThread,
} from '#cli/case-book.ts';
import { itemsAsOf } from '#ledger/as-of.ts';
import { ownDomains } from '#mail/direction.ts';
import type { Mail } from '#mail/mail.ts';
import { readMime } from '#mail/read-mime.ts';
import { candidatesFor } from '#matching/candidates-for.ts';
import { withConversation } from '#matching/keys-of.ts';
import { indexLedger, type LedgerIndex } from '#matching/ledger-index.ts';
import type { Candidates } from '#matching/match.ts';
import { readLedgerFolder } from '#service/ledgers/read-ledger-folder.ts';
import { fileOne, type ReadMail, readOne } from '../../src/relance.ts';

/** A mail that left, and what the guard would have said before it did. */
export type Checked = { readonly draft: Draft; readonly verdict: Verdict };

type Box = {
  readonly index: LedgerIndex;
  readonly book: CaseBook;
  readonly us: readonly string[];
  readonly mails: Map<string, ReadMail>;
};

/** Every outbound mail of a folder with its verdict, in the order of their dates. */
export async function replayGuard(ledger: string, folder: string): Promise<readonly Checked[]> {
  const read = await readLedgerFolder(ledger, { whenBad: 'report' });
  if (read.outcome === 'refused') throw new Error(read.message);
  const mails = await mailsIn(folder);
  const box: Box = {
    index: indexLedger(read.ledger),
    book: emptyCaseBook(),
    us: ownDomains(mails),
    mails: new Map(),
  };
  return mails.flatMap((mail) => passThrough(box, mail));
}

async function mailsIn(folder: string): Promise<readonly Mail[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.eml'));
  const mails = await Promise.all(
    names.map(async (name) => readMime(await readFile(join(folder, name)), name)),
  );
  return mails.toSorted((a, b) => Date.parse(a.sentAt ?? a.sentOn) - Date.parse(b.sentAt ?? b.sentOn));
}

function passThrough({ index, book, us, mails }: Box, mail: Mail): readonly Checked[] {
  const read = readOne(mail, { us, prior: languageOfThread(book, mail) });
  const ofThread = casesOfThread(book, mail);
  const conversation = conversationOf(mail, ofThread);
  const candidates = candidatesFor(index, withConversation(read.keys, conversation));
  const cases = [...new Set([...ofThread, ...casesOfCustomers(book, candidates.customers)])];
  const draft = { read, match: matchDraft(read, candidates, conversation) };
  const thread = ofThread.map(({ id }) => id);
  const known = knownOf({ index, book, us, mails }, draft, { candidates, thread });
  const checked = read.direction === 'outbound' ? [{ draft, verdict: checkOutgoing(draft, known) }] : [];
  const { events } = fileOne(read, { candidates, conversation, cases }, mail.messageId);
  book.languages.set(mail.messageId, read.reading.language);
  mails.set(mail.messageId, read);
  const at = mail.sentAt ?? mail.sentOn;
  for (const event of events)
    keepEvent(book, { id: `${event.caseId} ${mail.messageId}`, at, by: 'relance', ...event });
  return checked;
}

type FoundForDraft = { readonly candidates: Candidates; readonly thread: readonly string[] };

function knownOf(
  { index, book, us, mails }: Box,
  { match, read }: Draft,
  { candidates, thread }: FoundForDraft,
): KnownOfCustomer {
  const account = match.account?.number ?? '';
  const today = read.mail.sentOn;
  const cases = [...(book.byAccount.get(account) ?? [])].flatMap((id) => book.cases.get(id) ?? []);
  const payments = index.paymentsOf.get(account) ?? [];
  const held = cases.flatMap((one) =>
    one.mails.flatMap(({ messageId }) => {
      const kept = mails.get(messageId);
      return kept ? [{ caseId: one.id, kept }] : [];
    }),
  );
  return {
    today,
    policy: DEFAULT_POLICY,
    us,
    customer: index.customers.get(account) ?? null,
    others: candidates.customers.filter(({ accountNumber }) => accountNumber !== account),
    items: itemsAsOf({ items: index.itemsOf.get(account) ?? [], payments }, today),
    payments,
    cases,
    thread,
    inside: held
      .filter(({ kept }) => kept.direction === 'internal')
      .map(({ caseId, kept: { mail } }) => ({
        caseId,
        who: mail.from?.name ?? '',
        on: mail.sentOn,
        text: writtenIn(mail),
      })),
    outside: held.filter(({ kept }) => kept.direction !== 'internal').map(({ kept: { mail } }) => mail.text),
  };
}
