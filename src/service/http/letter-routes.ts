import { Hono } from 'hono';
import { LETTER_KINDS, type LetterKind } from '#cases/letters/letter-kind.ts';
import { LANGUAGE_CODES, type LanguageCode } from '#languages/language.ts';
import { ownDomainsOf } from '../intake.ts';
import { refuse } from '../refuse.ts';
import type { Service } from '../service.ts';
import { caseById } from '../store/cases.ts';
import { todayOf } from '../store/settings.ts';
import { handOverScene } from '../views/hand-over-scene.ts';
import { letterScene } from '../views/letter-scene.ts';
import { lettersView, letterView } from '../views/letter-view.ts';
import { bareId, uuidIn } from './ids.ts';

/** Letters about a case, as drafts for a person to send. Nothing is sent and nothing is kept. */
export function letterRoutes(service: Service): Hono {
  const { store } = service;
  const caseIn = async (caseId: string) => {
    const id = uuidIn(caseId, 'case/not-found');
    const found = await caseById(store, id);
    if (!found) throw refuse('case/not-found', 'There is no such case.', id);
    return found;
  };
  const sceneOf = async (caseId: string, messageId: string | undefined) => {
    const found = await caseIn(caseId);
    const today = await todayOf(store);
    return letterScene(store, found, { messageId: bareId(messageId ?? '') || null, today });
  };
  const insideOf = async (caseId: string, language: string | undefined) => {
    const [us, today] = [await ownDomainsOf(service), await todayOf(store)];
    return handOverScene(store, await caseIn(caseId), { us, today, language: languageIn(language) });
  };
  return new Hono()
    .get('/cases/:id/letters', async (c) =>
      c.json(lettersView(await sceneOf(c.req.param('id'), c.req.query('messageId')))),
    )
    .get('/cases/:id/letters/:kind', async (c) => {
      const asked = { kind: kindIn(c.req.param('kind')), variant: c.req.query('variant') ?? null };
      const id = c.req.param('id');
      const isInside = asked.kind === 'hand_over';
      const { language, messageId } = c.req.query();
      return c.json(letterView(asked, await (isInside ? insideOf(id, language) : sceneOf(id, messageId))));
    });
}

/** The language of the screen; English where we do not speak it. */
function languageIn(text: string | undefined): LanguageCode {
  return LANGUAGE_CODES.find((code) => code === text) ?? 'en';
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
