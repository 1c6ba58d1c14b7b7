import { sql } from 'kysely';
import type { FindingKind } from '#base/finding.ts';
import type { CaseEvent, CaseEventOf } from '#cases/case-event.ts';
import type { CollectionCase } from '#cases/collection-case.ts';
import type { MailInCase } from '#cases/mail-in-case.ts';
import type { Reader } from './reader.ts';

type Kinds = { readonly kinds: readonly FindingKind[] };
type Common = 'id' | 'caseId' | 'by' | 'kind' | 'messageId';
type Read = Pick<
  CaseEventOf<'mail-read'>,
  Common | 'direction' | 'from' | 'subject' | 'sentAt' | 'sentOn' | 'excerpt' | 'because'
>;
type Corrected = Pick<CaseEventOf<'mail-corrected'>, Common | 'at' | 'isUndo' | 'isRight' | 'on'>;

/** An event as a timeline shows it: of mails without what was found in them but for the kinds. */
export type ToldEvent =
  | (Read & Kinds)
  | (Corrected & Kinds)
  | Exclude<CaseEvent, { readonly kind: 'mail-read' | 'mail-corrected' }>;

/** What a mail that the case holds as it was read needs of its event: the rest stands in the case. */
type Pointer = Pick<CaseEventOf<'mail-read'>, Common>;

/**
 * All events of a case as a timeline shows them, oldest first. Of mails that the case holds as they were read only their
 * names are fetched: they are most of a long case, and fetched and parsed already. A corrected mail is shown as it was read,
 * so it comes whole.
 */
export async function toldEventsOf(
  { db, tenantId }: Reader,
  { id, mails }: Pick<CollectionCase, 'id' | 'mails'>,
): Promise<readonly ToldEvent[]> {
  const held = mails.map(({ messageId }) => messageId);
  const ofCase = sql`tenant_id = ${tenantId} and case_id = ${id}::uuid`;
  const { rows } = await sql<{ events: string }>`
    with corrected as (select message_id from case_events where ${ofCase} and kind = 'mail-corrected'),
    pointed as (select unnest(${held}::text[]) as message_id except select message_id from corrected)
    select coalesce(json_agg(case
      when kind = 'mail-read' and message_id in (select message_id from pointed)
      then jsonb_build_object('id', id, 'caseId', case_id, 'kind', kind, 'messageId', message_id, 'by', by)
      when kind in ('mail-read', 'mail-corrected')
      then (body - array['findings', 'items', 'people', 'matterWords', 'attachments', 'tone'])
        || jsonb_build_object('kinds', jsonb_path_query_array(body, '$.findings[*].kind'))
      else body end order by id), '[]')::text as events
    from case_events where ${ofCase}`.execute(db);
  const byId = new Map(mails.map((mail) => [mail.messageId, mail]));
  return (JSON.parse(rows[0]?.events ?? '[]') as (ToldEvent | Pointer)[]).map((event) => whole(event, byId));
}

function whole(event: ToldEvent | Pointer, mails: ReadonlyMap<string, MailInCase>): ToldEvent {
  if (event.kind !== 'mail-read' || 'sentAt' in event) return event as ToldEvent;
  const mail = mails.get(event.messageId);
  if (!mail) throw new Error(`told-events/no-mail: ${event.messageId} is not in its case`);
  const { direction, from, subject, sentAt, sentOn, excerpt, because, findings } = mail;
  const told = { direction, from, subject, sentAt, sentOn, excerpt, because };
  return { ...event, ...told, kinds: findings.map(({ kind }) => kind) };
}
