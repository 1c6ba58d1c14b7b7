/** Characters that may stand where a text of ours has a field: a name, a day, a list of numbers. */
const MOST_FILLED = 400;
/** Places of its first words that are tried. */
const MOST_TRIES = 20;
const PLACE = /\{\w{1,30}\}/;
const SPACES = /\s+/g;
const SENTENCE_END = /[.!?:;]\s/g;

/** A text on one line, with plain single spaces: lines are broken anew by every mail client. */
export function flattened(text: string): string {
  return text.replace(SPACES, ' ').trim();
}

/** The passage of a flattened text that a text of ours with its fields filled is; null where it does not stand there. */
export function passageOf(ours: string, flat: string): string | null {
  const parts = flattened(ours).split(PLACE);
  const words = parts.filter((part) => part.trim() !== '');
  for (let from = 0, tries = 0; tries < MOST_TRIES; tries += 1) {
    const start = flat.indexOf(words[0] ?? '', from);
    if (start < 0 || words.length === 0) return null;
    const end = endOf(words, flat, start);
    if (end !== null) return flat.slice(headOf(parts, flat, start), tailOf(parts, flat, end));
    from = start + 1;
  }
  return null;
}

/** Where the last words end, each found shortly behind those before it. */
function endOf(words: readonly string[], flat: string, start: number): number | null {
  let at = start;
  for (const part of words) {
    const found = flat.indexOf(part, at);
    if (found < 0 || found - at > MOST_FILLED) return null;
    at = found + part.length;
  }
  return at;
}

/** A text that begins with a field begins where its sentence does. */
function headOf([first = '']: readonly string[], flat: string, start: number): number {
  if (first.trim() !== '') return start;
  const before = flat.slice(Math.max(0, start - MOST_FILLED), start);
  const ends = [...before.matchAll(SENTENCE_END)];
  const last = ends.at(-1);
  return start - before.length + (last ? last.index + last[0].length : 0);
}

/** A text that ends with a field ends where its word does. */
function tailOf(parts: readonly string[], flat: string, end: number): number {
  if ((parts.at(-1) ?? '').trim() !== '') return end;
  const next = flat.indexOf(' ', end + 1);
  return next < 0 ? flat.length : next;
}
