/** One line of a mail: as it stands, without its quote marks, and how deep it is quoted. */
export type QuotedLine = { readonly raw: string; readonly text: string; readonly depth: number };

/** Blanks allowed before a quote mark: more is an indented line of its own. */
const MARK_INDENT = 3;
/** Quote marks beyond this depth tell nothing more. */
const DEEPEST = 50;

/** The lines of a text with their quote marks counted off. */
export function quotedLines(text: string): readonly QuotedLine[] {
  return text.split('\n').map(quotedLine);
}

export function isBlank(line: QuotedLine | undefined): boolean {
  return line === undefined || line.text.trim() === '';
}

/** The first line at or after `from` that has words; the end of the list when there is none. */
export function nextFilled(lines: readonly QuotedLine[], from: number): number {
  let at = from;
  while (at < lines.length && isBlank(lines[at])) at += 1;
  return at;
}

function quotedLine(raw: string): QuotedLine {
  let start = 0;
  let depth = 0;
  for (let at = 0; at < raw.length && depth < DEEPEST; at += 1) {
    if (raw[at] === '>') {
      depth += 1;
      start = at + 1;
    } else if (!/\s/.test(raw[at] ?? '') || at - start >= MARK_INDENT) break;
  }
  const rest = raw.slice(start);
  return { raw, text: depth > 0 && rest.startsWith(' ') ? rest.slice(1) : rest, depth };
}
