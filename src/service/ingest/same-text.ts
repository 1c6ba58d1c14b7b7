/** Words of a text that are looked at: enough to tell two mails apart. */
const MAX_WORDS = 2_000;
const WORD = /[\p{L}\p{N}]{1,40}/gu;
/** Share of the shorter text's words that the other has too: the pane's HTML and the MIME of one mail share nearly all. */
const SAME_SHARE = 0.6;

/** Whether two readings of a mail, from the pane and from MIME, are of one text. */
export function isSameText(one: string, other: string): boolean {
  const [short, long] = [wordsOf(one), wordsOf(other)].toSorted((a, b) => a.size - b.size);
  if (!short || !long || short.size === 0) return (long?.size ?? 0) === 0;
  const shared = [...short].filter((word) => long.has(word)).length;
  return shared / short.size >= SAME_SHARE;
}

function wordsOf(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [word] of text.matchAll(WORD)) {
    words.add(word.toLowerCase());
    if (words.size === MAX_WORDS) break;
  }
  return words;
}
