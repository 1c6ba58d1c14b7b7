import { chooseLetters } from '#cases/letters/choose-letter.ts';
import type { LetterRefusal, LetterScene } from '#cases/letters/letter.ts';
import { type LetterAsked, writeLetter } from '#cases/letters/write-letter.ts';
import type { LetterChoice, LetterView } from '#contract/contract.ts';
import { LABELS } from '#languages/labels.ts';
import { LETTER_FIELDS, LETTER_LISTS } from '#languages/shape/letters.ts';
import { refuse } from '../refuse.ts';

/** The letter as the pane opens it; refuses with what is missing and the way out. */
export function letterView(asked: LetterAsked, scene: LetterScene): LetterView {
  const written = writeLetter(asked, scene);
  if (written.is === 'refused') throw refusalOf(written);
  const { kind, language, to, subject, html, text } = written.letter;
  return { kind, language, to, subject, html, text };
}

/** The letters that fit now, first the one that the next action asks for. */
export function lettersView(scene: LetterScene): readonly LetterChoice[] {
  return chooseLetters(scene);
}

function refusalOf({ code, template, missing }: LetterRefusal): Error {
  switch (code) {
    case 'letter/missing-field':
      return refuse(code, `The letter lacks: ${lacksOf(missing)}.`, missing.join(', '));
    case 'letter/stopped':
      return refuse(code, LABELS.en.refusals['letter/stopped'], template);
    case 'letter/too-long':
      return refuse(code, `${LABELS.en.refusals['letter/too-long']} Write about fewer invoices.`, template);
    case 'letter/unknown-variant':
      return refuse(
        code,
        'There is no such letter. Leave out the variant, and the one that fits is taken.',
        template,
      );
  }
}

/** What is missing and where to put it, each once. */
function lacksOf(missing: readonly string[]): string {
  const fields = [...LETTER_FIELDS, ...LETTER_LISTS].filter((field) => missing.includes(field));
  return [...new Set(fields.map((field) => LABELS.en.lacks[field]))].join('; ');
}
