import { Hono } from 'hono';
import { correctionSchema, postedMailSchema } from '#contract/schemas.ts';
import { correctMail, undoCorrection } from '../correct-mail.ts';
import { ingestMail } from '../ingest/ingest-mail.ts';
import { intakeOf } from '../intake.ts';
import { refuse } from '../refuse.ts';
import type { Service } from '../service.ts';
import { caseById } from '../store/cases.ts';
import { todayOf } from '../store/settings.ts';
import { caseView } from '../views/case-view.ts';
import { mailView } from '../views/mail-view.ts';
import { worklist } from '../views/worklist.ts';
import { bodyOf } from './body.ts';

/** Mails, their corrections, cases and the worklist. */
export function mailRoutes(service: Service): Hono {
  const { store } = service;
  const viewOf = async (messageId: string) => {
    const view = await mailView(store, messageId, await todayOf(store));
    if (!view) throw refuse('mail/not-read', 'This mail has not been read yet.', messageId);
    return view;
  };
  return new Hono()
    .get('/mails/:messageId', async (c) => c.json(await viewOf(bareId(c.req.param('messageId')))))
    .post('/mails', async (c) => {
      const posted = await bodyOf(c, postedMailSchema);
      const { intake, mailbox } = await intakeOf(service, posted.mailbox);
      const { messageId } = await ingestMail(intake, { source: 'posted', mailbox, posted });
      return c.json(await viewOf(messageId));
    })
    .post('/corrections', async (c) => {
      const body = await bodyOf(c, correctionSchema);
      const messageId = bareId(body.messageId);
      await correctMail(service, { ...body, messageId });
      return c.json(await viewOf(messageId));
    })
    .post('/corrections/:id/undo', async (c) =>
      c.json(await viewOf(await undoCorrection(service, uuidIn(c.req.param('id'), 'correction/not-found')))),
    )
    .get('/cases/:id', async (c) => {
      const id = uuidIn(c.req.param('id'), 'case/not-found');
      const found = await caseById(store, id);
      if (!found) throw refuse('case/not-found', 'There is no such case.', id);
      return c.json(await caseView(store, found, await todayOf(store)));
    })
    .get('/worklist', async (c) => c.json(await worklist(store, await todayOf(store))));
}

/** Outlook gives internet message ids with their angle brackets. */
export function bareId(messageId: string): string {
  return messageId.trim().replace(/^<|>$/g, '');
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

function uuidIn(text: string, code: string): string {
  if (UUID.test(text)) return text;
  throw refuse(code, 'There is no such thing under this id.', text.slice(0, 100));
}
