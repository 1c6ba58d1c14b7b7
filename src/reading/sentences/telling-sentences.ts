import type { LanguageCode } from '#languages/language.ts';
import type { Mail } from '#mail/mail.ts';
import type { MailParts } from '#mail/mail-parts.ts';
import type { Sentence } from '../reading.ts';
import { textsToRead } from '../texts-to-read.ts';
import { MAX_SENTENCES, sentencesOf } from './sentences.ts';

/** Letters of the shortest sentence that can say something ("We paid."); a row of sums has fewer. */
const LEAST_LETTERS = 6;
const LETTERS = /\p{L}/gu;

/** The sentences of a mail that a person can point at as saying something, in reading order; very short ones left out. */
export function tellingSentences(mail: Mail, parts: MailParts, language: LanguageCode): readonly Sentence[] {
  const all = textsToRead(mail, parts).flatMap((text) => sentencesOf(text, language));
  return all
    .slice(0, MAX_SENTENCES)
    .filter(({ text }) => (text.match(LETTERS)?.length ?? 0) >= LEAST_LETTERS);
}
