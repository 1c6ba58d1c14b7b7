import { matchesOf } from '#base/matches.ts';
import { foldText } from '#languages/phrasing.ts';
import type { DaySeen, Sentence } from '../reading.ts';

/** UTF-16 units between "as agreed" and its day: "on ", "am ". */
const NEAR = 6;
const SIGHT = 60;

/**
 * Of several days in a sentence, one that is only recalled lies behind: "as agreed on Monday, we pay on Friday". A day
 * that stands alone is left as it is.
 */
export function withoutRecalled(
  days: readonly DaySeen[],
  sentences: readonly Sentence[],
  recalls: RegExp,
): readonly DaySeen[] {
  const recalled = new Set(
    sentences.flatMap((sentence) => {
      const here = days.filter((day) => stands(day, sentence));
      return here.filter(isAhead).length > 1 ? here.filter((day) => isRecalled(day, sentence, recalls)) : [];
    }),
  );
  return days.map((day) => (recalled.has(day) ? { ...day, future: null } : day));
}

function stands({ evidence }: DaySeen, sentence: Sentence): boolean {
  return evidence.in === sentence.in && evidence.start >= sentence.start && evidence.start < sentence.end;
}

function isAhead({ future }: DaySeen): boolean {
  return future !== null;
}

/** The words end right before the day ("as agreed on Monday"), or close around it ("wie am Montag besprochen"). */
function isRecalled({ past, evidence }: DaySeen, sentence: Sentence, recalls: RegExp): boolean {
  const [start, end] = [evidence.start - sentence.start, evidence.end - sentence.start];
  const from = Math.max(0, start - SIGHT);
  const around = foldText(sentence.text.slice(from, end + SIGHT));
  return (
    past !== null &&
    matchesOf(recalls, around).some(({ index, 0: words }) => {
      const last = from + index + words.length;
      return from + index < start && (last >= end || (last <= start && start - last <= NEAR));
    })
  );
}
