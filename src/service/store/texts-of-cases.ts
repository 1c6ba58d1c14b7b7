import { sql } from 'kysely';
import type { CollectionCase } from '#cases/collection-case.ts';
import type { KnownOfCustomer } from '#cases/outgoing/draft.ts';
import { writtenIn } from '#cases/outgoing/texts-of-case.ts';
import type { Mail } from '#mail/mail.ts';
import type { Reader } from './reader.ts';

/** Mails of a customer's cases that are looked through, the latest of each side: the guard must answer at once. */
const MOST_INSIDE = 40;
const MOST_OUTSIDE = 40;
/** Characters of one mail: what is pasted from deeper down is not what people paste. */
const LONGEST_TEXT = 20_000;

/** What was written in these cases inside and outside. Where nothing was written inside, nobody asks for the rest. */
export async function textsOfCases(
  reader: Reader,
  cases: readonly CollectionCase[],
): Promise<Pick<KnownOfCustomer, 'inside' | 'outside'>> {
  const caseOf = new Map(cases.flatMap(({ id, mails }) => mails.map(({ messageId }) => [messageId, id])));
  const latest = cases.flatMap(({ mails }) => mails).toSorted((a, b) => (a.sentAt < b.sentAt ? 1 : -1));
  const inside = latest.filter(({ direction }) => direction === 'internal').slice(0, MOST_INSIDE);
  if (inside.length === 0) return { inside: [], outside: [] };
  const outside = latest.filter(({ direction }) => direction !== 'internal').slice(0, MOST_OUTSIDE);
  const ids = [...inside, ...outside].map(({ messageId }) => messageId);
  const mails = await mailsNamed(reader, [...new Set(ids)]);
  const isInside = (messageId: string) => inside.some((one) => one.messageId === messageId);
  return {
    inside: mails
      .filter(({ messageId }) => isInside(messageId))
      .map((mail) => ({
        caseId: caseOf.get(mail.messageId) ?? '',
        who: mail.from?.name || mail.from?.email || '',
        on: mail.sentOn,
        text: writtenIn({ ...mail, text: mail.text.slice(0, LONGEST_TEXT) }),
      })),
    outside: mails
      .filter(({ messageId }) => !isInside(messageId))
      .map(({ text }) => text.slice(0, LONGEST_TEXT)),
  };
}

/** Mails under the ids by which cases know them. */
export async function mailsNamed({ db, tenantId }: Reader, ids: readonly string[]): Promise<readonly Mail[]> {
  const { rows } = await sql<{ message_id: string; mail: Mail }>`
    select message_id, mail from mails
    where tenant_id = ${tenantId} and message_id = any(${ids}::text[]) order by id`.execute(db);
  return rows.map(({ message_id, mail }) => ({ ...mail, messageId: message_id }));
}
