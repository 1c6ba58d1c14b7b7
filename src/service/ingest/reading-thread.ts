/** Takes mails apart and reads them in a thread of its own: the worst mail may take a second, and others go on. */
import { createHash } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import type { Mail } from '#mail/mail.ts';
import { mailOfPosted } from '#mail/posted-mail.ts';
import { readMime } from '#mail/read-mime.ts';
import { type Delta, withDelta } from '#reading/learned/company/delta.ts';
import { type CompanyLessons, foldAgain } from '#reading/learned/company/fold-again.ts';
import { MODEL } from '#reading/learned/ready-model.ts';
import { type ReadingHints, readOne } from '../../relance.ts';
import { sharedText } from '../learning/shared-text.ts';
import type { Incoming } from './incoming.ts';

export type ReadingAsk =
  | { readonly id: number; readonly kind: 'open'; readonly incoming: Incoming }
  | { readonly id: number; readonly kind: 'read'; readonly mail: Mail; readonly hints: ReadingHints }
  | { readonly id: number; readonly kind: 'learn'; readonly lessons: CompanyLessons };
export type ReadingTold =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly failed: string };

parentPort?.on('message', async (ask: ReadingAsk) => {
  parentPort?.postMessage(await answer(ask));
});

/** The reader of the company: the shared one, and what the company taught since this thread began. */
const fold = foldAgain(MODEL, sharedText());
let own = MODEL;

async function answer(ask: ReadingAsk): Promise<ReadingTold> {
  try {
    return { id: ask.id, value: await answerTo(ask) };
  } catch (error) {
    return { id: ask.id, failed: error instanceof Error ? (error.stack ?? error.message) : 'unknown' };
  }
}

function answerTo(ask: ReadingAsk): unknown {
  if (ask.kind === 'open') return openMail(ask.incoming);
  if (ask.kind === 'learn') return learn(ask.lessons);
  return readOne(ask.mail, ask.hints, own);
}

function learn(lessons: CompanyLessons): Delta {
  const delta = fold(lessons);
  own = withDelta(MODEL, delta);
  return delta;
}

/** Characters of a body that are read, some hundred pages. The whole message is kept all the same. */
const MAX_TEXT = 300_000;

async function openMail(incoming: Incoming): Promise<Mail> {
  const mail = await wholeMail(incoming);
  if (mail.text.length <= MAX_TEXT) return mail;
  const note = 'a very long mail: only its first 300,000 characters were read';
  return { ...mail, text: mail.text.slice(0, MAX_TEXT), notes: [...mail.notes, note] };
}

async function wholeMail(incoming: Incoming): Promise<Mail> {
  if (incoming.source === 'mime') return readMime(incoming.raw, sha256(incoming.raw));
  const mail = mailOfPosted(incoming.posted);
  return mail.messageId ? mail : { ...mail, messageId: `sha256:${sha256(JSON.stringify(incoming.posted))}` };
}

function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
