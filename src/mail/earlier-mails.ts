import type { Break } from './breaks.ts';
import { factsOf } from './earlier-facts.ts';
import type { EarlierMail } from './mail-parts.ts';
import { isBlank, nextFilled, type QuotedLine } from './quoted-lines.ts';

/** The lines that are not the sender's own, with the frames found in them. */
export type Earlier = {
  readonly lines: readonly QuotedLine[];
  readonly breaks: readonly Break[];
  readonly isEarlier: readonly boolean[];
};

/** One earlier mail in the making. */
type Piece = { readonly frame: Break | null; readonly depth: number; readonly lines: string[] };

/** Earlier mails that may still go on, looked at from the nearest: a thread deeper than this is not interleaved. */
const REACH = 40;

/** The earlier mails in their order, which is nearest first. */
export function earlierMails(earlier: Earlier): readonly EarlierMail[] {
  const pieces: Piece[] = [];
  const frames = new Map(earlier.breaks.map((found) => [found.start, found]));
  for (let at = 0; at < earlier.lines.length; at += 1) {
    const line = earlier.lines[at];
    const frame = frames.get(at);
    if (!line || !earlier.isEarlier[at]) continue;
    if (frame) {
      const body = earlier.lines[nextFilled(earlier.lines, frame.end)];
      pieces.push({ frame, depth: Math.max(body?.depth ?? 0, line.depth), lines: [] });
      at = frame.end - 1;
    } else pieceFor(pieces, line).lines.push(line.text);
  }
  return pieces.map(mailOf).filter((mail) => mail.text || mail.from || mail.sentOn || mail.subject);
}

/** A line goes on with the nearest piece of its depth; a deeper line without a frame begins an unnamed one. */
function pieceFor(pieces: Piece[], line: QuotedLine): Piece {
  const recent = pieces.slice(-REACH).reverse();
  const last = recent[0];
  if (last && isBlank(line)) return last;
  const open = recent.find((piece) => piece.depth <= line.depth) ?? last;
  if (open && open.depth >= line.depth) return open;
  const unnamed = { frame: null, depth: line.depth, lines: [] };
  pieces.push(unnamed);
  return unnamed;
}

function mailOf(piece: Piece): EarlierMail {
  const text = piece.lines.join('\n').trim();
  return { ...factsOf(piece.frame?.head ?? ''), text };
}
