import { v7 } from 'uuid';
import { conversationOf } from '#cases/thread.ts';
import { LANGUAGE_CODES } from '#languages/language.ts';
import type { Mail } from '#mail/mail.ts';
import { withConversation } from '#matching/keys-of.ts';
import { type Filed, fileOne, type ReadMail } from '../../relance.ts';
import { candidatesFor } from '../store/candidates.ts';
import { addEvents, casesOfAccounts, casesOfThread } from '../store/cases.ts';
import { keepMail, languageBefore, type MailPlace, placeOf, replaceMail } from '../store/mails.ts';
import type { Store } from '../store/open-store.ts';
import type { Reader } from '../store/reader.ts';
import { saveReading } from '../store/readings.ts';
import { tx } from '../store/tx.ts';
import type { Incoming } from './incoming.ts';
import type { MailReader } from './mail-reader.ts';
import { placeAgain } from './place-again.ts';
import { postPayments } from './post-payments.ts';

/** What taking in a mail needs besides the mail. */
export type Intake = { readonly store: Store; readonly reader: MailReader; readonly us: readonly string[] };

/** What became of a mail: `same` where it was read before and nothing changed. */
export type Ingested = { readonly messageId: string; readonly is: MailPlace['is'] };

const BY_US = 'relance';

/**
 * Takes in one mail: kept, read, matched, filed in its cases, all in one transaction or not at all. Taking in the same
 * mail again changes nothing; the full message of a mail that the pane had posted replaces it.
 */
export async function ingestMail(intake: Intake, incoming: Incoming): Promise<Ingested> {
  const { store, reader, us } = intake;
  const mail = await reader.open(incoming);
  const known = await placeOf(store, incoming, mail);
  if (known.is === 'same') return { messageId: known.messageId, is: 'same' };
  const prior = await priorOf(store, mail);
  const read = await reader.read({ ...mail, messageId: known.messageId }, { us, prior });
  return tx(store, (db) =>
    keepAndFile({ db, tenantId: store.tenantId }, incoming, { read, headerId: mail.messageId }),
  );
}

type JustRead = { readonly read: ReadMail; readonly headerId: string };

async function keepAndFile(at: Reader, incoming: Incoming, { read, headerId }: JustRead): Promise<Ingested> {
  const place = await placeOf(at, incoming, { ...read.mail, messageId: headerId });
  const keep = { incoming, mail: { ...read.mail, messageId: headerId }, direction: read.direction };
  const ingested = { messageId: place.messageId, is: place.is };
  if (place.is === 'same') return ingested;
  if (place.is === 'new' && !(await keepMail(at, place, keep))) return { ...ingested, is: 'same' };
  if (place.is === 'fuller') await replaceMail(at, place, keep);
  const filed = await file(at, read);
  await saveReading(at, { mailId: place.id, ...read, match: filed.match }, filed.isSettled);
  if (place.is === 'fuller') await placeAgain(at, { mailId: place.id, ...read, match: filed.match }, FULLER);
  else await postPayments(at, await addEvents(at, filed.events, { by: BY_US, before: [] }));
  return ingested;
}

const FULLER = { by: BY_US, because: 'the full message came', correction: null };

/** Looks up what the mail names, and files it; keeps nothing yet. */
async function file(at: Reader, read: ReadMail): Promise<Filed> {
  const ofThread = await casesOfThread(at, read.mail);
  const conversation = conversationOf(read.mail, ofThread);
  const candidates = await candidatesFor(at, withConversation(read.keys, conversation));
  const ofAccounts = await casesOfAccounts(
    at,
    candidates.customers.map(({ accountNumber }) => accountNumber),
  );
  const cases = new Map(
    [...ofThread, ...ofAccounts].map((collectionCase) => [collectionCase.id, collectionCase]),
  );
  return fileOne(read, { candidates, conversation, cases: [...cases.values()] }, v7());
}

async function priorOf(at: Reader, mail: Mail) {
  const before = await languageBefore(at, mail);
  return LANGUAGE_CODES.find((code) => code === before) ?? null;
}
