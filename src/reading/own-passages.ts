/** A stretch of a text. */
export type Passage = { readonly start: number; readonly end: number };

/** Characters that may stand where a text of ours has a field: a name, a day, a list of numbers. */
const MOST_FILLED = 400;
/** Places of its first words that are tried. */
const MOST_TRIES = 60;
const PLACE = /\{\w{1,30}\}/;
const SPACES = /\s+/g;
const SENTENCE_END = /[.!?:;]\s/g;

/** A text on one line, with plain single spaces: lines are broken anew by every mail client. */
export function flattened(text: string): string {
  return text.replace(SPACES, ' ').trim();
}

/** Where a text of ours with its fields filled stands in a flattened text, every time that it does. */
export function passagesOf(ours: string, flat: string): readonly Passage[] {
  const parts = flattened(ours).split(PLACE);
  const words = parts.filter((part) => part.trim() !== '');
  const found: Passage[] = [];
  for (let from = 0, tries = 0; tries < MOST_TRIES && words.length > 0; tries += 1) {
    const start = flat.indexOf(words[0] ?? '', from);
    if (start < 0) break;
    const end = endOf(words, flat, start);
    if (end !== null) found.push({ start: headOf(parts, flat, start), end: tailOf(parts, flat, end) });
    from = end ?? start + 1;
  }
  return found;
}

/** What of a stretch of a text none of these passages covers. */
export function leftOf({ start, end }: Passage, passages: readonly Passage[], flat: string): string {
  const ours = passages.toSorted((a, b) => a.start - b.start);
  let left = '';
  let at = start;
  for (const passage of ours) {
    left += flat.slice(at, Math.min(Math.max(at, passage.start), end));
    at = Math.min(Math.max(at, passage.end), end);
  }
  return left + flat.slice(at, end);
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
