/** Typing errors of one edit: a character wrong, missing, too many, or two neighbours swapped. */
import { addRowsAt, type HashIndex, mayHold, type Sought } from './hash-index.ts';
import { hashOf, hashPiece, hashUnit, NO_KEY, powerOf, stirred } from './key-hash.ts';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const UNITS = Array.from(ALPHABET, (letter) => letter.charCodeAt(0));
/** Longer keys are no document number; the variants of one are about 74 times its length. */
const MAX_KEY_LENGTH = 40;

/** All keys one edit away from a key, without the key itself: about 900 for twelve characters. */
export function variantsOf(key: string): readonly string[] {
  if (key.length > MAX_KEY_LENGTH) return [];
  const found = new Set<string>();
  for (let at = 0; at <= key.length; at++) {
    const [before, here, after] = [key.slice(0, at), key.charAt(at), key.slice(at + 1)];
    for (const letter of ALPHABET) {
      found.add(before + letter + here + after);
      if (here) found.add(before + letter + after);
    }
    found.add(before + after);
    if (after) found.add(before + after.charAt(0) + here + after.slice(1));
  }
  found.delete(key);
  return [...found];
}

/**
 * The rows of an index that `variantsOf` finds, in that order, some twice: by their hashes, without writing the
 * variants; those of a length or with a sign that no key has are left out.
 */
export function rowsOneEditAway(index: HashIndex, key: string): readonly number[] {
  const sought: Sought = { isMeant: (one) => isOneEdit(one, key), found: [] };
  if (key.length > MAX_KEY_LENGTH) return [];
  const lookUp = (sum: number) => {
    if (mayHold(index, sum)) addRowsAt(index, sum, sought);
  };
  const [shorter, same, longer] = [-1, 0, 1].map((more) => index.lengths[key.length + more] === 1);
  const units = UNITS.filter((unit) => index.signs[unit] === 1);
  const pieces = Array.from({ length: key.length + 1 }, (_, at) => pieceOf(key.slice(at)));
  let before = NO_KEY;
  for (let at = 0; at < pieces.length; at++) {
    const [here, after] = [pieces[at] ?? NOTHING, pieces[at + 1] ?? NOTHING];
    for (const unit of units) {
      const changed = hashUnit(before, unit);
      if (longer) lookUp(behind(changed, here));
      if (same && at < key.length) lookUp(behind(changed, after));
    }
    if (shorter) lookUp(behind(before, after));
    const swapped = hashUnit(hashUnit(before, key.charCodeAt(at + 1)), key.charCodeAt(at));
    if (same && at + 1 < key.length) lookUp(behind(swapped, pieces[at + 2] ?? NOTHING));
    before = hashUnit(before, key.charCodeAt(at));
  }
  return sought.found;
}

/** A piece of a key by its hash. */
type Piece = { readonly hash: number; readonly power: number };
const NOTHING: Piece = pieceOf('');

function pieceOf(text: string): Piece {
  return { hash: hashOf(text), power: powerOf(text.length) };
}

function behind(before: number, { hash, power }: Piece): number {
  return stirred(hashPiece(before, hash, power));
}

/** True where exactly one edit leads from one key to the other. */
export function isOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const start = commonStart(a, b);
  const left = Math.max(a.length, b.length) - start - commonEnd(a, b, start);
  return left === 1 || (left === 2 && a.length === b.length && isSwap(a, b, start));
}

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

/** How many signs behind `start` are the same from the end. */
function commonEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let count = 0;
  while (count < most && a.charCodeAt(a.length - 1 - count) === b.charCodeAt(b.length - 1 - count)) count++;
  return count;
}

function isSwap(a: string, b: string, at: number): boolean {
  return a.charCodeAt(at) === b.charCodeAt(at + 1) && a.charCodeAt(at + 1) === b.charCodeAt(at);
}
