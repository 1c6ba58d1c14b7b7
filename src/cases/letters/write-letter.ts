import { LANGUAGES } from '#languages/index.ts';
import { LETTER_VARIANTS } from '#languages/shape/letters.ts';
import type { Person } from '#mail/mail.ts';
import { dunningBlockOf } from '../dunning/dunning-block.ts';
import { textOfBlock } from './block.ts';
import { variantFor } from './choose-letter.ts';
import { composeLetter, type LetterForm } from './compose-letter.ts';
import { factsFor } from './facts-for.ts';
import { formFor } from './form-for.ts';
import { htmlOfBlocks } from './html-of-blocks.ts';
import type { LetterRefusal, LetterScene, WrittenLetter } from './letter.ts';
import type { LetterFacts } from './letter-facts.ts';
import type { LetterKind } from './letter-kind.ts';
import { lookAtLetter } from './look-at-letter.ts';
import { utf8Length } from './utf8-length.ts';

/** Outlook refuses a longer body in its reply form (Office.js, displayReplyForm): 32 KB. */
export const MOST_HTML_BYTES = 32 * 1024;
/** Rows of a list of items: what a person reads; fewer where the letter would grow too long. */
const ROWS = [30, 15, 5, 1] as const;

/** Which letter is asked for; `variant` null takes the one that fits best. */
export type LetterAsked = { readonly kind: LetterKind; readonly variant: string | null };

/**
 * The letter of this kind as the case stands today, or why there is none: a field without a value is named, never left
 * empty. Pure; throws `letter/unknown-field` only where a text of ours names a field that does not exist.
 */
export function writeLetter({ kind, variant }: LetterAsked, scene: LetterScene): WrittenLetter {
  const looked = lookAtLetter(scene);
  const chosen = variant ?? variantFor(looked, kind);
  const refuse = (code: LetterRefusal['code'], missing: readonly string[] = []): LetterRefusal => {
    const template = `${scene.language}.${kind}.${chosen}`;
    return { is: 'refused', code, template, missing };
  };
  if (kind !== 'hand_over' && isStopped(scene)) return refuse('letter/stopped');
  if (!(LETTER_VARIANTS[kind] as readonly string[]).includes(chosen)) return refuse('letter/unknown-variant');
  const facts = factsFor(looked, { kind, variant: chosen });
  return fittingDraft(formFor({ kind, variant: chosen }, looked, facts), facts, { scene, refuse });
}

/** Law or insolvency: nobody writes to the customer before those who know the matter have said so, or someone lifted the block. */
function isStopped({ collectionCase, today }: LetterScene): boolean {
  const block = dunningBlockOf([collectionCase], today);
  return block !== null && block.kind !== 'by_hand';
}

type Drafting = {
  readonly scene: LetterScene;
  readonly refuse: (code: LetterRefusal['code'], missing?: readonly string[]) => LetterRefusal;
};

/** The draft with as many rows as the limit of its length allows. */
function fittingDraft(form: LetterForm, facts: LetterFacts, { scene, refuse }: Drafting): WrittenLetter {
  const language = LANGUAGES[scene.language];
  for (const most of ROWS) {
    const { subject, blocks, missing } = composeLetter(form, facts, { language, most });
    if (missing.length > 0) return refuse('letter/missing-field', missing);
    const html = htmlOfBlocks(blocks, language.code);
    if (utf8Length(html) > MOST_HTML_BYTES) continue;
    const paragraphs = blocks.map(textOfBlock);
    const draft = {
      subject: `[${facts.caseNumber}] ${subject}`,
      paragraphs,
      text: paragraphs.join('\n\n'),
      html,
    };
    const { kind, variant } = form;
    return {
      is: 'letter',
      letter: { kind, variant, language: language.code, to: readersOf(kind, scene), ...draft },
    };
  }
  return refuse('letter/too-long');
}

/** A hand-over stays among us: where no address is known, a person fills it in. */
function readersOf(kind: LetterKind, { to, resolverAt }: LetterScene): readonly Person[] {
  if (kind !== 'hand_over') return [to];
  return resolverAt ? [resolverAt] : [];
}
