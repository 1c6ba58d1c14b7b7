import { type Selectable, sql } from 'kysely';
import { v7 } from 'uuid';
import type { Lesson } from '#cases/corrections/lessons-of-mail.ts';
import { insertRows } from './insert-rows.ts';
import type { Reader } from './reader.ts';
import { saveSetting } from './settings.ts';
import { inBatch } from './storable.ts';
import type { LessonsTable } from './tables.ts';

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
  const query = db.selectFrom('lessons').selectAll().where('tenant_id', '=', tenantId);
  return (await query.orderBy('correction_id').orderBy('place').execute()).map(lessonOf);
}

/** The lessons of the latest corrections, those before `before` where it is given; latest first. */
export async function latestLessons(
  { db, tenantId }: Reader,
  { before, count }: { readonly before: string | null; readonly count: number },
): Promise<readonly StoredLesson[]> {
  const corrections = db
    .selectFrom('lessons')
    .select('correction_id')
    .distinct()
    .where('tenant_id', '=', tenantId)
    .$if(before !== null, (all) => all.where('correction_id', '<', before))
    .orderBy('correction_id', 'desc')
    .limit(count);
  const query = db
    .selectFrom('lessons')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('correction_id', 'in', corrections);
  return (await query.orderBy('correction_id', 'desc').orderBy('place').execute()).map(lessonOf);
}

/** How many corrections teach. */
export async function countLessons({ db, tenantId }: Reader): Promise<number> {
  const { count } = db.fn;
  const row = await db
    .selectFrom('lessons')
    .select(count<number>('correction_id').distinct().as('corrections'))
    .where('tenant_id', '=', tenantId)
    .executeTakeFirst();
  return Number(row?.corrections ?? 0);
}

/** How many sentences each correction of a mail taught. */
export async function taughtInMail(
  { db, tenantId }: Reader,
  mailId: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('lessons')
    .select('correction_id')
    .where('tenant_id', '=', tenantId)
    .where('mail_id', '=', mailId)
    .execute();
  const taught = new Map<string, number>();
  for (const { correction_id: id } of rows) taught.set(id, (taught.get(id) ?? 0) + 1);
  return taught;
}

/** What was erased of a customer: sentences learned from, and how many corrections taught them. */
export type Erased = { readonly sentences: number; readonly corrections: number };

/** Erases what the mails of an account taught; their corrections stand, and teach no more. */
export async function eraseLessonsOf(reader: Reader, account: string): Promise<Erased> {
  const { db, tenantId } = reader;
  const erased = await db
    .deleteFrom('lessons')
    .where('tenant_id', '=', tenantId)
    .where('account_number', '=', account)
    .returning('correction_id')
    .execute();
  await sql`
    update corrections c set forgotten_at = ${new Date().toISOString()} from readings r
    where c.tenant_id = ${tenantId} and r.tenant_id = c.tenant_id and r.mail_id = c.mail_id
      and r.account_number = ${account} and c.forgotten_at is null`.execute(db);
  if (erased.length > 0) await tellOfLessons(reader);
  return { sentences: erased.length, corrections: new Set(erased.map((one) => one.correction_id)).size };
}

function lessonOf({
  correction_id,
  mail_id,
  message_id,
  account_number,
  at,
  by,
  body,
}: Selectable<LessonsTable>): StoredLesson {
  const of = { correctionId: correction_id, mailId: mail_id, messageId: message_id };
  return { ...body, ...of, accountNumber: account_number, at, by };
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
