import type { NumberChunk } from './number-chunks.ts';
import type { ReferenceLookup } from './reference-lookup.ts';
import { gapBefore, type Scan } from './tokens.ts';

/** Dots, stars or crosses for digits left out: `…0187`, `...0187`, `**0187`. */
const LEFT_OUT = /(?:…|\.{2,6}|[*#]{2,6}) ?-?$/;
const MIN_DIGITS = 2;

/** Where a shortened number begins ("ending in 0187", "…0187"); null where nothing shows that digits are left out. */
export function tailBefore(scan: Scan, chunk: NumberChunk, { tails }: ReferenceLookup): number | null {
  if (chunk.isMixed || chunk.text.replace(/\D/g, '').length < MIN_DIGITS) return null;
  const gap = gapBefore(scan, chunk.first);
  const dots = LEFT_OUT.exec(gap);
  if (dots) return chunk.start - (gap.length - dots.index);
  const words = tails.find((tail) =>
    tail.every((word, i) => scan.tokens[chunk.first - tail.length + i]?.word === word),
  );
  if (!words || !/^[\s:]{0,3}$/.test(gap)) return null;
  return scan.tokens[chunk.first - words.length]?.start ?? null;
}
