/** Typing errors of one edit: a character wrong, missing, too many, or two neighbours swapped. */

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
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

/** True where exactly one edit leads from one key to the other. */
export function isOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const start = commonStart(a, b);
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (a.length < b.length) return restA === restB.slice(1);
  if (a.length > b.length) return restA.slice(1) === restB;
  return restA.slice(1) === restB.slice(1) || isSwap(restA, restB);
}

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at++;
  return at;
}

function isSwap(a: string, b: string): boolean {
  return (
    a.charAt(0) === b.charAt(1) && a.charAt(1) === b.charAt(0) && a.slice(2) === b.slice(2) && a.length > 1
  );
}
