import type { NewestText } from './mail-parts.ts';
import { FOR_YOUR_INFORMATION, plainly } from './quote-words.ts';

/** Words up to which a text with "FYI" in it only passes a mail on: "Anna, see below, can you look at this please". */
const LONGEST_HANDING_ON = 12;

/** False where nothing but greeting, signature, disclaimer and perhaps "FYI" was typed. */
export function hasOwnWords(newest: NewestText): boolean {
  const words = unmarked(newest).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return false;
  return (
    words.length > LONGEST_HANDING_ON ||
    /\d/.test(words.join('')) ||
    !FOR_YOUR_INFORMATION.test(plainly(unmarked(newest)))
  );
}

function unmarked({ text, marks }: NewestText): string {
  const isMarked = (at: number) => marks.some((mark) => at >= mark.start && at < mark.end);
  return (
    Array.from(text.slice(0, 2000), (letter, at) => (isMarked(at) ? ' ' : letter)).join('') + text.slice(2000)
  );
}
