import { lessonsOfMail } from '#cases/corrections/lessons-of-mail.ts';
import { splitMail } from '#mail/split-mail.ts';
import { MODEL } from '#reading/learned/ready-model.ts';
import { whatHolds } from '../ingest/what-holds.ts';
import { replaceLessons } from '../store/lessons.ts';
import type { Reader } from '../store/reader.ts';
import { correctionsOf, type StoredReading } from '../store/readings.ts';

/**
 * Writes down what the corrections of a mail teach, as they stand now. What else in the mail says the same is heard by
 * the shared reader, so that the lessons follow from the mail and its corrections alone.
 */
export async function teachMail(reader: Reader, stored: StoredReading): Promise<void> {
  const { mailId, mail, direction, reading, match } = stored;
  const corrections = (await correctionsOf(reader, mailId)).filter(({ isUndone }) => !isUndone);
  const whole = { mail, parts: splitMail(mail), language: reading.language, direction, match, corrections };
  const { account } = (await whatHolds(reader, stored)).match;
  const about = { mailId, messageId: mail.messageId, accountNumber: account?.number ?? null };
  const lessons = lessonsOfMail(whole, MODEL).flatMap((lesson) => {
    const said = corrections.find(({ id }) => id === lesson.correctionId);
    return said ? [{ ...lesson, ...about, at: said.at, by: said.by }] : [];
  });
  await replaceLessons(reader, mailId, lessons);
}
