/**
 * Folded text as codes: 0 for all that is no letter, 1–26 for a–z, 27 for a digit, 28 for other letters; of several
 * digits, or signs, in a row only one is kept. What stands in a text as it is written also stands in it by its codes,
 * so that a pattern may be ruled out by looking for the codes of a word that it needs.
 */
export const [NO_LETTER, DIGIT, OTHER_LETTER] = [0, 27, 28];
/** Codes fit into so many bits. */
export const CODE_BITS = 5;
/** The last sign with a code of its own; what lies behind is no letter of ours. */
export const LAST_LETTER = 0x24f;

const CODES = Uint8Array.from({ length: LAST_LETTER + 1 }, (_, unit) => codeOf(unit));

let room = new Uint8Array(1024);

/** Signs behind a text that may be looked at with its last ones. */
const BEHIND = 4;

/** The codes of a text between two edges, and how many they are; behind them stands `NO_LETTER`. */
export type TextCodes = { readonly codes: Uint8Array; readonly length: number };

/** Reads a text into codes; the array is overwritten by the next call. */
export function codesOf(folded: string): TextCodes {
  if (room.length <= folded.length + BEHIND) room = new Uint8Array(2 * folded.length + 2 * BEHIND);
  let [length, last] = [1, NO_LETTER];
  room[0] = NO_LETTER;
  for (let at = 0; at < folded.length; at++) {
    const code = CODES[folded.charCodeAt(at)] ?? NO_LETTER;
    if (code === last && isMerged(code)) continue;
    room[length] = code;
    length += 1;
    last = code;
  }
  room.fill(NO_LETTER, length, length + BEHIND);
  return { codes: room, length: last === NO_LETTER ? length : length + 1 };
}

/** Whether several of them in a row count as one. */
export function isMerged(code: number): boolean {
  return code === NO_LETTER || code === DIGIT;
}

/** The code of a UTF-16 unit. */
export function codeOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit - 96;
  if (unit >= 48 && unit <= 57) return DIGIT;
  return unit >= 0xdf && unit <= LAST_LETTER ? OTHER_LETTER : NO_LETTER;
}
