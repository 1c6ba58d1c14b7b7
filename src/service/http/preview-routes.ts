import { Hono } from 'hono';
import { ingestMail } from '../ingest/ingest-mail.ts';
import { intakeOf } from '../intake.ts';
import { refuse } from '../refuse.ts';
import type { Service } from '../service.ts';
import { previewBody, previewMessages } from '../views/preview.ts';
import { bareId } from './ids.ts';

/** The mailbox of the stand-in Outlook. */
export function previewRoutes(service: Service): Hono {
  const { store } = service;
  const bodyOf = async (messageId: string) => {
    const body = await previewBody(store, messageId);
    if (!body) throw refuse('mail/not-read', 'There is no such mail in the preview.', messageId);
    return body;
  };
  return new Hono()
    .get('/preview/messages', async (c) => c.json(await previewMessages(store)))
    .get('/preview/messages/:messageId', async (c) => c.json(await bodyOf(bareId(c.req.param('messageId')))))
    .post('/preview/messages', async (c) => {
      const raw = new Uint8Array(await c.req.arrayBuffer());
      if (raw.length === 0)
        throw refuse('request/bad-body', 'The file is empty. Drop in an .eml file.', 'body');
      const { intake, mailbox } = await intakeOf(service, null);
      const { messageId } = await ingestMail(intake, { source: 'mime', mailbox, raw });
      const { html, ...message } = await bodyOf(messageId);
      return c.json(message);
    });
}
