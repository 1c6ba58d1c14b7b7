import { Hono } from 'hono';
import { LETTER_KINDS, type LetterKind } from '#cases/letters/letter-kind.ts';
import { refuse } from '../refuse.ts';
import type { Service } from '../service.ts';
import { caseById } from '../store/cases.ts';
import { todayOf } from '../store/settings.ts';
import { letterScene } from '../views/letter-scene.ts';
import { lettersView, letterView } from '../views/letter-view.ts';
import { bareId, uuidIn } from './ids.ts';

/** Letters about a case, as drafts for a person to send. Nothing is sent and nothing is kept. */
export function letterRoutes({ store }: Service): Hono {
  const sceneOf = async (caseId: string, messageId: string | undefined) => {
    const id = uuidIn(caseId, 'case/not-found');
    const found = await caseById(store, id);
    if (!found) throw refuse('case/not-found', 'There is no such case.', id);
    const today = await todayOf(store);
    return letterScene(store, found, { messageId: bareId(messageId ?? '') || null, today });
  };
  return new Hono()
    .get('/cases/:id/letters', async (c) =>
      c.json(lettersView(await sceneOf(c.req.param('id'), c.req.query('messageId')))),
    )
    .get('/cases/:id/letters/:kind', async (c) => {
      const asked = { kind: kindIn(c.req.param('kind')), variant: c.req.query('variant') ?? null };
      return c.json(letterView(asked, await sceneOf(c.req.param('id'), c.req.query('messageId'))));
    });
}

function kindIn(text: string): LetterKind {
  const kind = LETTER_KINDS.find((one) => one === text);
  if (kind) return kind;
  throw refuse(
    'letter/unknown-kind',
    `There is no such letter. Choose one of: ${LETTER_KINDS.join(', ')}.`,
    text,
  );
}
