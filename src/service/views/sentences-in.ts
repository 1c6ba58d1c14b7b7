import type { SentenceView } from '#contract/contract.ts';
import { splitMail } from '#mail/split-mail.ts';
import { tellingSentences } from '#reading/sentences/telling-sentences.ts';
import type { StoredReading } from '../store/readings.ts';

/** The sentences of a mail in which something can have been missed, told from the mail anew. */
export function sentencesIn({ mail, reading }: StoredReading): readonly SentenceView[] {
  return tellingSentences(mail, splitMail(mail), reading.language);
}
