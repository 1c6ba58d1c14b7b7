import type { Span } from '#base/span.ts';
import type { Mail } from '#mail/mail.ts';
import type { MailParts } from '#mail/mail-parts.ts';
import type { Reading, Sentence } from './reading.ts';

/** One text that is read, and the stretches of it that say nothing about the debt. */
export type TextToRead = {
  readonly in: Sentence['in'];
  readonly text: string;
  readonly marks: readonly Span[];
};

/** Words with which a mail is passed on ("please check, looks like yours") without taking its place. */
const FEW_WORDS = 40;

/** The subject, the newest text, and the forwarded one where the mail has few words of its own. */
export function textsToRead(mail: Mail, parts: MailParts): readonly TextToRead[] {
  const subject: TextToRead = { in: 'subject', text: mail.subject, marks: [] };
  const body: TextToRead = { in: 'body', text: parts.newest.text, marks: parts.newest.marks };
  const { forwarded } = parts;
  if (!forwarded || !isPassedOn(parts)) return [subject, body];
  return [subject, body, { in: 'forwarded', text: forwarded.text, marks: forwarded.marks }];
}

/** The same texts by the name of their place, as the readers of facts take them. */
export function textsByPlace(texts: readonly TextToRead[]): Reading['texts'] {
  const at = (place: Sentence['in']) => texts.find((text) => text.in === place)?.text ?? null;
  return { subject: at('subject') ?? '', body: at('body') ?? '', forwarded: at('forwarded') };
}

function isPassedOn(parts: MailParts): boolean {
  return parts.isOnlyForward || ownWords(parts.newest) <= FEW_WORDS;
}

function ownWords(newest: MailParts['newest']): number {
  let own = newest.text;
  for (const mark of newest.marks) {
    own = own.slice(0, mark.start) + ' '.repeat(mark.end - mark.start) + own.slice(mark.end);
  }
  return own.slice(0, FEW_WORDS * 100).match(/\S+/g)?.length ?? 0;
}
