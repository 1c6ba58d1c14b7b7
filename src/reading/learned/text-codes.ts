/** Weights and bucket numbers as plain text that packs well: one sign a weight, one or two for a gap. */

/** Weights are kept as whole steps from minus to plus this many: finer ones tell no more (docs/decisions/0006). */
export const MOST_STEPS = 9;
/** The first sign; neither it nor any after it needs an escape in JSON but the backslash, which is left out. */
const FIRST = 35;
const BACKSLASH = 92;
/** A gap is written in digits of this base, all but the last raised by it. */
const BASE = 40;

/** Steps, a sign each. */
export function toSigns(steps: Int8Array): string {
  return Array.from(steps, (step) => signOf(step + MOST_STEPS)).join('');
}

export function fromSigns(text: string): Int8Array {
  return Int8Array.from(text, (_, at) => valueAt(text, at) - MOST_STEPS);
}

/** Rising numbers by the gaps between them. */
export function toGaps(rising: Int32Array): string {
  const signs: string[] = [];
  let last = 0;
  for (const number of rising) {
    let gap = number - last;
    last = number;
    for (; gap >= BASE; gap = Math.floor(gap / BASE)) signs.push(signOf(BASE + (gap % BASE)));
    signs.push(signOf(gap));
  }
  return signs.join('');
}

export function fromGaps(text: string): Int32Array {
  const rising: number[] = [];
  let [last, gap, unit] = [0, 0, 1];
  for (let at = 0; at < text.length; at++) {
    const digit = valueAt(text, at);
    gap += (digit % BASE) * unit;
    unit *= BASE;
    if (digit >= BASE) continue;
    last += gap;
    rising.push(last);
    [gap, unit] = [0, 1];
  }
  return Int32Array.from(rising);
}

function signOf(value: number): string {
  const code = FIRST + value;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}

function valueAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return (code < BACKSLASH ? code : code - 1) - FIRST;
}
