import { Hono } from 'hono';
import { correctionSchema, postedMailSchema } from '#contract/schemas.ts';
import { correctMail, readMailOf, undoCorrection } from '../correct-mail.ts';
import { ingestMail } from '../ingest/ingest-mail.ts';
import { intakeOf } from '../intake.ts';
import { refuse } from '../refuse.ts';
import type { Service } from '../service.ts';
import { todayOf } from '../store/settings.ts';
import { mailView } from '../views/mail-view.ts';
import { sentencesIn } from '../views/sentences-in.ts';
import { bodyOf } from './body.ts';
import { bareId, uuidIn } from './ids.ts';

/** Mails and their corrections. */
export function mailRoutes(service: Service): Hono {
  const { store } = service;
  const viewOf = async (messageId: string) => {
    const view = await mailView(store, messageId, await todayOf(store));
    if (!view) throw refuse('mail/not-read', 'This mail has not been read yet.', messageId);
    return view;
  };
  return new Hono()
    .get('/mails/:messageId', async (c) => c.json(await viewOf(bareId(c.req.param('messageId')))))
    .get('/mails/:messageId/sentences', async (c) => {
      const stored = await readMailOf(store, bareId(c.req.param('messageId')));
      return c.json(sentencesIn(stored));
    })
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
    );
}
