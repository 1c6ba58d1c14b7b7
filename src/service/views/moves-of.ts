import { sql } from 'kysely';
import { caseNumberOf } from '#cases/case-number.ts';
import type { CollectionCase } from '#cases/collection-case.ts';
import type { CorrectionBody, MoveView } from '#contract/contract.ts';
import { groupBy } from '../group-by.ts';
import type { Reader } from '../store/reader.ts';

type Row = { readonly id: string; readonly at: string; readonly by: string; readonly body: CorrectionBody };
type Put = Row & { readonly body: CorrectionBody & { readonly field: 'case' } };

/** What people put into a case, latest first; each can be taken back by its id. */
export async function movesOf(
  { db, tenantId }: Reader,
  { id, mails }: CollectionCase,
): Promise<readonly MoveView[]> {
  const put = mails.filter(({ putAt }) => putAt).map(({ messageId }) => messageId);
  if (put.length === 0) return [];
  const { rows } = await sql<Row>`select c.id, c.at, c.by, c.body
    from mails m join corrections c on c.tenant_id = m.tenant_id and c.mail_id = m.id
    where m.tenant_id = ${tenantId} and m.message_id = any(${put}::text[]) and c.undone_at is null
    order by c.id desc`.execute(db);
  const here = rows.filter((row): row is Put => row.body.field === 'case' && row.body.to === id);
  return [...groupBy(here, ({ body, id: own }) => body.move?.id ?? own).values()].flatMap(moveView);
}

function moveView(rows: readonly Put[]): readonly MoveView[] {
  const [first] = rows;
  if (!first) return [];
  const { id, at, by, body } = first;
  const from = body.from === null ? null : { id: body.from, number: caseNumberOf(body.from) };
  const messageIds = rows.map((row) => row.body.messageId);
  return [{ id, kind: body.move?.kind ?? 'split', on: at.slice(0, 10), by, from, messageIds }];
}
