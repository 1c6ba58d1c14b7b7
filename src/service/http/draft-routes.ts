import { Hono } from 'hono';
import type { VerdictView } from '#contract/contract.ts';
import { draftSchema } from '#contract/schemas.ts';
import { checkDraft } from '../check-draft.ts';
import type { Service } from '../service.ts';
import { bodyOf } from './body.ts';

/** Mails before they are sent. */
export function draftRoutes(service: Service): Hono {
  return new Hono().post('/drafts/check', async (c) =>
    c.json((await checkDraft(service, await bodyOf(c, draftSchema))) satisfies VerdictView),
  );
}
