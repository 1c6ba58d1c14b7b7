import { sql } from 'kysely';
import type { FindingKind } from '#base/finding.ts';
import type { CaseEvent, CaseEventOf } from '#cases/case-event.ts';
import type { Reader } from './reader.ts';

type Kinds = { readonly kinds: readonly FindingKind[] };
type Common = 'id' | 'caseId' | 'at' | 'by' | 'kind' | 'messageId';
type Read = Pick<
  CaseEventOf<'mail-read'>,
  Common | 'direction' | 'from' | 'subject' | 'sentAt' | 'sentOn' | 'excerpt' | 'because'
>;
type Corrected = Pick<CaseEventOf<'mail-corrected'>, Common | 'isUndo' | 'isRight' | 'on'>;

/** An event as a timeline shows it: of mails without what was found in them but for the kinds. */
export type ToldEvent =
  | (Read & Kinds)
  | (Corrected & Kinds)
  | Exclude<CaseEvent, { readonly kind: 'mail-read' | 'mail-corrected' }>;

/** All events of a case as a timeline shows them, oldest first; half the size of the events, which is half the time. */
export async function toldEventsOf({ db, tenantId }: Reader, caseId: string): Promise<readonly ToldEvent[]> {
  const { rows } = await sql<{ events: string }>`
    select coalesce(json_agg(case when kind in ('mail-read', 'mail-corrected')
      then (body - array['findings', 'items', 'people', 'matterWords', 'attachments', 'tone'])
        || jsonb_build_object('kinds', jsonb_path_query_array(body, '$.findings[*].kind'))
      else body end order by id), '[]')::text as events
    from case_events where tenant_id = ${tenantId} and case_id = ${caseId}::uuid`.execute(db);
  return JSON.parse(rows[0]?.events ?? '[]') as ToldEvent[];
}
