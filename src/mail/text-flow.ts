/** Text written piece by piece into lines, as a browser would set it: see `html-text.ts`. */
export type Flow = {
  /** Finished lines. */
  lines: string[];
  /** The line being written. */
  line: string;
  /** It ends in a space. Asked for at every piece; asking the line itself would copy it each time. */
  isSpaced: boolean;
  /** A blank line is owed before the next words. */
  isBlankOwed: boolean;
};

export function newFlow(): Flow {
  return { lines: [], line: '', isSpaced: false, isBlankOwed: false };
}

/** Adds words (white space collapsed, hard spaces kept) to the line being written; `mark` opens a new one. */
export function write(flow: Flow, words: string, mark: string): void {
  const isFresh = flow.line === '';
  const isDouble = words.startsWith(' ') && (isFresh || flow.isSpaced);
  const shown = isDouble ? words.slice(1) : words;
  if (shown === '') return;
  if (isFresh && flow.isBlankOwed) pushBlank(flow, mark);
  if (isFresh) flow.isBlankOwed = false;
  flow.isSpaced = shown.endsWith(' ');
  flow.line = isFresh ? mark + shown : flow.line + shown;
}

/** Ends the line being written, when there is one; with two breaks a blank line follows before the next words. */
export function breakLine(flow: Flow, breaks: 0 | 1 | 2): void {
  if (breaks === 0) return;
  if (flow.line !== '') endLine(flow);
  if (breaks === 2) flow.isBlankOwed = true;
}

/** A forced break: ends the line, or leaves a blank one. */
export function forceBreak(flow: Flow, mark: string): void {
  if (flow.line !== '') endLine(flow);
  else pushBlank(flow, mark);
}

/** Adds finished lines of a table cell or row. */
export function writeLines(flow: Flow, lines: readonly string[], mark: string): void {
  breakLine(flow, 1);
  for (const line of lines) {
    write(flow, line, mark);
    forceBreak(flow, mark);
  }
}

function endLine(flow: Flow): void {
  const line = flow.line.replaceAll('\u00A0', ' ').trimEnd();
  flow.line = '';
  if (/^[> ]*$/.test(line)) pushBlank(flow, line);
  else flow.lines.push(line);
}

/** Never two blank lines in a row, and none at the top. */
function pushBlank(flow: Flow, mark: string): void {
  const blank = mark.trimEnd();
  if (flow.lines.length && !/^[> ]*$/.test(flow.lines.at(-1) ?? '')) flow.lines.push(blank);
}
