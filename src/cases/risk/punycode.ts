/** Decodes one label of an internationalised domain name (RFC 3492): `xn--bcher-kva` is `bücher`. */

const BASE = 36;
const FIRST_THRESHOLD = 1;
const LAST_THRESHOLD = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 128;
const MOST_CODE = 0x10ffff;
/** Of a label in the domain name system. */
const LONGEST_LABEL = 63;

/** The label as it is shown; unchanged where it is plain or does not decode. */
export function decodeLabel(label: string): string {
  if (!label.startsWith('xn--') || label.length > LONGEST_LABEL) return label;
  const hyphen = label.lastIndexOf('-');
  const plain = hyphen > 3 ? label.slice(4, hyphen) : '';
  return (
    decode(
      [...plain].map((letter) => letter.charCodeAt(0)),
      label.slice(Math.max(4, hyphen + 1)),
    ) ?? label
  );
}

function decode(start: readonly number[], digits: string): string | null {
  const codes = [...start];
  let [code, place, bias, at] = [FIRST_CODE, 0, FIRST_BIAS, 0];
  while (at < digits.length) {
    const before = place;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = digitOf(digits.charAt(at));
      at += 1;
      if (digit === null) return null;
      place += digit * weight;
      const threshold = Math.min(LAST_THRESHOLD, Math.max(FIRST_THRESHOLD, k - bias));
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    bias = adapted(place - before, codes.length + 1, before === 0);
    code += Math.floor(place / (codes.length + 1));
    place %= codes.length + 1;
    if (!(code <= MOST_CODE)) return null;
    codes.splice(place, 0, code);
    place += 1;
  }
  return String.fromCodePoint(...codes);
}

function adapted(delta: number, length: number, isFirst: boolean): number {
  let left = Math.floor(delta / (isFirst ? DAMP : 2));
  left += Math.floor(left / length);
  let k = 0;
  for (; left > ((BASE - FIRST_THRESHOLD) * LAST_THRESHOLD) / 2; k += BASE)
    left = Math.floor(left / (BASE - FIRST_THRESHOLD));
  return k + Math.floor(((BASE - FIRST_THRESHOLD + 1) * left) / (left + SKEW));
}

/** `a` is 0, `z` 25, `0` 26, `9` 35. */
function digitOf(letter: string): number | null {
  if (/^[a-z]$/.test(letter)) return letter.charCodeAt(0) - 97;
  return /^[0-9]$/.test(letter) ? letter.charCodeAt(0) - 22 : null;
}
