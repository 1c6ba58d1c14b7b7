import type { CalendarDate } from '#base/calendar-date.ts';
import type { CollectionCase } from '../collection-case.ts';
import type { LetterKind } from '../letters/letter-kind.ts';
import type { CarriedStep, Stage } from './stage.ts';
import { stageOn } from './time-in-stages.ts';

/** One word of ours to the customer: the day, and the letter where a person said which. */
type Word = { readonly on: CalendarDate; readonly letter: LetterKind | null };

/** Stages with which a matter begins, or begins again. */
const BEGINS: readonly Stage[] = ['identified', 'reopened'];
/** Letters that tell how it goes on. */
const INFORMS: readonly (LetterKind | null)[] = ['status', 'outcome'];

/** Through which of the four steps a case was carried since the customer last opened the matter. */
export function carriedOf(collectionCase: CollectionCase, today: CalendarDate): readonly CarriedStep[] {
  const { stages, openedOn, steps } = collectionCase;
  const since = stages.findLast(({ stage }) => BEGINS.includes(stage))?.since ?? openedOn;
  const words = wordsSince(collectionCase, since);
  const given = steps.find(({ kind, on }) => kind === 'assigned' && on >= since);
  const isInformed = words.some(({ on, letter }) => INFORMS.includes(letter) || (given && on > given.on));
  return [
    ...(words.length > 0 ? (['acknowledged'] as const) : []),
    ...(given ? (['given'] as const) : []),
    ...(isInformed ? (['kept_informed'] as const) : []),
    ...(stageOn(collectionCase, today).stage === 'closed' ? (['closed'] as const) : []),
  ];
}

/** Our letters after the mail that opened the matter, and what a person says was told. */
function wordsSince({ mails, steps }: CollectionCase, since: CalendarDate): readonly Word[] {
  const opener = mails.find(({ direction, sentOn }) => direction === 'inbound' && sentOn >= since);
  if (!opener) return [];
  const letters = mails.filter(
    ({ direction, sentAt }) => direction === 'outbound' && Date.parse(sentAt) > Date.parse(opener.sentAt),
  );
  return [
    ...letters.map(({ sentOn }) => ({ on: sentOn, letter: null })),
    ...steps.flatMap((step) =>
      step.kind === 'customer-told' && step.on >= since ? [{ on: step.on, letter: step.letter }] : [],
    ),
  ];
}
