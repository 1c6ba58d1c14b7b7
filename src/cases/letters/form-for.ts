import type { OpeningTone } from '#languages/shape/letters.ts';
import type { LetterChoice } from './choose-letter.ts';
import type { LetterForm } from './compose-letter.ts';
import type { LetterFacts } from './letter-facts.ts';
import type { LetterSeen } from './look-at-letter.ts';

/** How a letter speaks: in answer to the tone that was heard, with what is left to pay at the end of an outcome. */
export function formFor(choice: LetterChoice, looked: LetterSeen, facts: LetterFacts): LetterForm {
  return { ...choice, tone: toneFor(looked), rest: facts.remaining.length > 0 ? 'due' : 'nothing' };
}

/** Who is annoyed and has written before is told that we see it. */
function toneFor({ scene: { mail, collectionCase } }: LetterSeen): OpeningTone {
  if (mail.isEscalation || mail.tone.label === 'hostile') return 'hostile';
  if (mail.tone.label !== 'frustrated') return mail.tone.label;
  const before = collectionCase.mails.filter(
    ({ direction, sentAt, findings }) =>
      direction === 'inbound' && sentAt < mail.sentAt && !findings.some(({ kind }) => kind === 'auto_reply'),
  );
  return before.length > 0 ? 'again' : 'frustrated';
}
