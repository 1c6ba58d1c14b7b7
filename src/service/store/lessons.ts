import { v7 } from 'uuid';
import type { Lesson } from '#cases/corrections/lessons-of-mail.ts';
import { insertRows } from './insert-rows.ts';
import type { Reader } from './reader.ts';
import { saveSetting } from './settings.ts';
import { inBatch } from './storable.ts';

/** A lesson as it is kept: what was taught, by which correction of which mail, for which customer. */
export type StoredLesson = Lesson & {
  readonly mailId: string;
  readonly messageId: string;
  readonly accountNumber: string | null;
  readonly at: string;
  readonly by: string;
};

/** The lessons of a mail become these. */
export async function replaceLessons(
  reader: Reader,
  mailId: string,
  lessons: readonly StoredLesson[],
): Promise<void> {
  const { db, tenantId } = reader;
  const query = db.deleteFrom('lessons').where('tenant_id', '=', tenantId).where('mail_id', '=', mailId);
  const { numDeletedRows } = await query.executeTakeFirst();
  if (lessons.length > 0)
    await insertRows(
      db,
      'lessons',
      lessons.map((one) => rowOf(tenantId, one)),
    );
  if (lessons.length > 0 || numDeletedRows > 0) await tellOfLessons(reader);
}

/** From now on readers know that the lessons are others. */
export async function tellOfLessons(reader: Reader): Promise<void> {
  await saveSetting(reader, 'lessons', v7());
}

/** All lessons in the order in which they were taught. */
export async function lessonsIn({ db, tenantId }: Reader): Promise<readonly StoredLesson[]> {
  const rows = await db
    .selectFrom('lessons')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .orderBy('correction_id')
    .orderBy('place')
    .execute();
  return rows.map(({ correction_id, mail_id, message_id, account_number, at, by, body }) => ({
    ...body,
    correctionId: correction_id,
    mailId: mail_id,
    messageId: message_id,
    accountNumber: account_number,
    at,
    by,
  }));
}

function rowOf(tenantId: string, lesson: StoredLesson) {
  const { correctionId, mailId, messageId, accountNumber, at, by, ...taught } = lesson;
  return {
    tenant_id: tenantId,
    correction_id: correctionId,
    place: taught.place,
    mail_id: mailId,
    message_id: messageId,
    account_number: accountNumber,
    at,
    by,
    body: inBatch(taught),
  };
}
