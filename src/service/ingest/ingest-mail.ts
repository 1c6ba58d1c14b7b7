import { v7 } from 'uuid';
import type { CorrectionBody } from '#contract/contract.ts';
import { LANGUAGE_CODES } from '#languages/language.ts';
import { fileOne, type ReadMail } from '../../relance.ts';
import { keepTaught } from '../learning/keep-taught.ts';
import { teachMail } from '../learning/teach-mail.ts';
import { foundFor } from '../store/candidates.ts';
import {
  isPlaceTaken,
  keepFullMessage,
  knownBefore,
  type MailPlace,
  replaceMail,
  writesOfMail,
} from '../store/mails.ts';
import type { Store } from '../store/open-store.ts';
import type { Reader } from '../store/reader.ts';
import { correctionsOf } from '../store/readings.ts';
import { tx } from '../store/tx.ts';
import { arrivalOf } from './arrival-of.ts';
import type { Incoming } from './incoming.ts';
import type { MailReader } from './mail-reader.ts';
import { type PlacedAgain, placeAgain } from './place-again.ts';
import { needsPerson, openOrKeep, readOrKeep } from './read-or-keep.ts';
import { tellCases } from './tell-cases.ts';

/** What taking in a mail needs besides the mail. */
export type Intake = { readonly store: Store; readonly reader: MailReader; readonly us: readonly string[] };

/** What became of a mail: `same` where it was read before and nothing changed. */
export type Ingested = { readonly messageId: string; readonly is: MailPlace['is'] };

const BY_US = 'relance';
/** Tries for a mail whose place another one takes each time while it is read. */
const MAX_TRIES = 4;

/**
 * Takes in one mail: kept, read, matched, filed in its cases, all in one transaction or not at all. Taking in the same
 * mail again changes nothing; the full message of a mail that the pane had posted replaces it.
 */
export async function ingestMail(intake: Intake, incoming: Incoming): Promise<Ingested> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await ingestOnce(intake, incoming);
    } catch (error) {
      if (tried === MAX_TRIES || !isPlaceTaken(error)) throw error;
    }
  }
}

async function ingestOnce({ store, reader, us }: Intake, incoming: Incoming): Promise<Ingested> {
  const mail = await openOrKeep(reader, incoming);
  const { place, language } = await knownBefore(store, incoming, mail);
  const { messageId, is } = place;
  if (is === 'same') return { messageId, is };
  const prior = LANGUAGE_CODES.find((code) => code === language) ?? null;
  await keepTaught({ store, reader }).catch(() => {}); // better read without the lessons than not at all
  const read = await readOrKeep(reader, { ...mail, messageId }, { us, prior });
  const kept = { incoming, place, read, headerId: mail.messageId };
  await tx(store, (db) => keepAndFile({ db, tenantId: store.tenantId }, kept));
  return { messageId, is };
}

type JustRead = {
  readonly incoming: Incoming;
  readonly place: MailPlace;
  readonly read: ReadMail;
  readonly headerId: string;
};

const FULLER: PlacedAgain = { by: BY_US, because: { kind: 'full_message', value: '' }, correction: null };

async function keepAndFile(at: Reader, { incoming, place, read, headerId }: JustRead): Promise<void> {
  if (place.is === 'fuller' && (await isCorrected(at, place.id)))
    return keepFullMessage(at, place.id, incoming);
  const keptAt = new Date().toISOString();
  const found = await foundFor(at, read.keys, read);
  const arrived = await arrivalOf(at, read.mail, keptAt);
  const { match, events, ...filed } = fileOne(read, { ...found, arrived }, v7());
  const isSettled = filed.isSettled && !needsPerson(read.mail);
  const stored = { ...read, mailId: place.id, keptAt, match };
  const keep = { incoming, stored, headerId, isSettled };
  if (place.is === 'fuller') {
    await replaceMail(at, keep);
    await placeAgain(at, stored, FULLER);
    await teachMail(at, stored);
  } else {
    const { cases: before, ledger } = found;
    await tellCases(at, { events, by: BY_US, before, ledger }, writesOfMail(at, keep));
  }
}

/** A person said what the findings mean: they are not read anew, or each would be taken for another. */
async function isCorrected(at: Reader, mailId: string): Promise<boolean> {
  const corrections = await correctionsOf(at, mailId);
  return corrections.some(({ isUndone, body }) => !isUndone && speaksOfFinding(body));
}

function speaksOfFinding(body: CorrectionBody): boolean {
  return body.field === 'missed' || ('finding' in body && body.finding !== null);
}
