import { type Break, findBreaks } from './breaks.ts';
import { earlierMails } from './earlier-mails.ts';
import type { Mail } from './mail.ts';
import type { EarlierMail, MailParts } from './mail-parts.ts';
import { marksOf } from './marks.ts';
import { hasOwnWords } from './own-words.ts';
import { FORWARD_PREFIX } from './quote-words.ts';
import { isBlank, nextFilled, type QuotedLine, quotedLines } from './quoted-lines.ts';

/** A text cut in two: what its sender typed, and the earlier mails, the first of them perhaps passed on. */
type Cut = { readonly own: string; readonly earlier: readonly EarlierMail[]; readonly isForward: boolean };

/** Cutting again finds what the first cut brought together; the third finds nothing (see the law in the tests). */
const MOST_CUTS = 4;

/**
 * Tells what the sender typed this time from the history below it and from a mail passed on. Every line with
 * words is in one of them, except the header lines and sentences that frame an earlier mail.
 */
export function splitMail(mail: Mail): MailParts {
  const cut = cutToTheEnd(mail.text);
  const isForward = cut.isForward || FORWARD_PREFIX.test(mail.subject);
  const [first, ...rest] = cut.earlier;
  const passedOn = isForward && first ? first : null;
  const newest = { text: cut.own, marks: marksOf(cut.own, mail.from?.name ?? '') };
  return {
    newest,
    quoted: passedOn ? rest : cut.earlier,
    forwarded: passedOn ? { ...passedOn, marks: marksOf(passedOn.text, passedOn.from?.name ?? '') } : null,
    isOnlyForward: passedOn !== null && !hasOwnWords(newest),
  };
}

function cutToTheEnd(text: string): Cut {
  let cut = cutOnce(text);
  for (let times = 1; times < MOST_CUTS; times += 1) {
    const again = cutOnce(cut.own);
    if (again.own === cut.own) return cut;
    cut = {
      own: again.own,
      earlier: [...cut.earlier, ...again.earlier],
      isForward: cut.isForward || again.isForward,
    };
  }
  return cut;
}

function cutOnce(text: string): Cut {
  const lines = quotedLines(text);
  const breaks = findBreaks(lines);
  const isEarlier = earlierLines(lines, breaks);
  const [first] = breaks;
  return {
    own: ownText(lines, isEarlier),
    earlier: earlierMails({ lines, breaks, isEarlier }),
    isForward:
      first?.isForward === true &&
      lines.slice(0, first.start).every((line) => line.depth === 0 || isBlank(line)),
  };
}

/** Which lines belong to earlier mails: marked ones, and all that follows a frame with no marks below it. */
function earlierLines(lines: readonly QuotedLine[], breaks: readonly Break[]): readonly boolean[] {
  const marked = lines.filter((line) => line.depth > 0 && !isBlank(line)).length;
  const areMarksQuotes = marked > 1 || (marked > 0 && breaks.length > 0);
  const isEarlier = lines.map((line) => areMarksQuotes && line.depth > 0);
  for (const found of breaks) {
    const isRest = found === breaks[0] && found.isForward ? true : isHard(lines, found);
    isEarlier.fill(true, found.start, isRest ? lines.length : found.end);
    if (isRest) break;
  }
  return isEarlier;
}

/** Below this frame nothing marks the quote, so that it goes on to the end of the mail. */
function isHard(lines: readonly QuotedLine[], found: Break): boolean {
  const frame = lines[found.start]?.depth ?? 0;
  return frame === 0 && (lines[nextFilled(lines, found.end)]?.depth ?? 0) === 0;
}

/** The sender's own lines; one blank line stands where something was taken out between two of them. */
function ownText(lines: readonly QuotedLine[], isEarlier: readonly boolean[]): string {
  const own: string[] = [];
  let isCut = false;
  for (const [at, line] of lines.entries()) {
    if (isEarlier[at]) isCut = true;
    else if (!isCut) own.push(line.raw);
    else if (!isBlank(line)) {
      if (own.length && own.at(-1)?.trim() !== '') own.push('');
      own.push(line.raw);
      isCut = false;
    }
  }
  return own.join('\n').trim();
}
