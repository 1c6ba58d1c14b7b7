import type { LabelKind } from '#languages/shape/reference-words.ts';
import type { ReferenceLookup } from './reference-lookup.ts';
import { gapBefore, type Scan } from './tokens.ts';

/** A label found before a number. */
export type Label = {
  readonly kind: LabelKind;
  /** True where a word for "number" stands between: "invoice no". */
  readonly isNumbered: boolean;
  /** True where nothing but that word says what it is: "no 4512". */
  readonly isBare: boolean;
};

/** Small words allowed between a label and its number: "Rechnung mit der Nummer". */
const MAX_BETWEEN = 4;
/** What may stand between two words of a label, or between a label and its number. */
const CLOSE = /^[\s:.#°ºª"'„“«»‘’([\]*=|/–-]{0,40}$/;

const BARE: Label = { kind: 'number', isNumbered: true, isBare: true };

/** The label that the number at token `first` follows; null where none does. */
export function labelBefore(scan: Scan, first: number, lookup: ReferenceLookup): Label | null {
  let isNumbered = /[#°º]/.test(gapBefore(scan, first));
  let isBelow = false;
  for (let end = first; end > 0 && first - end <= MAX_BETWEEN; end -= 1) {
    const gap = gapBefore(scan, end);
    if (!isClose(gap)) return null;
    isBelow ||= gap.includes('\n');
    const kind = labelEndingAt(scan, end - 1, lookup);
    if (kind === 'foreign' && isBelow) return null;
    if (kind) return { kind, isNumbered, isBare: false };
    const word = scan.tokens[end - 1]?.word ?? '';
    const isNumberWord = lookup.numberWords.has(word);
    if (!isNumberWord && !lookup.fillers.has(word)) return isNumbered ? BARE : null;
    isNumbered ||= isNumberWord;
  }
  return isNumbered ? BARE : null;
}

/** One line break is allowed ("Rechnung\n4512"), a blank line or the end of a sentence is not. */
function isClose(gap: string): boolean {
  return CLOSE.test(gap) && gap.indexOf('\n') === gap.lastIndexOf('\n');
}

/** What the words that end with this token name: the longest label wins. */
export function labelEndingAt(scan: Scan, last: number, { labels }: ReferenceLookup): LabelKind | null {
  for (const { words, kind } of labels.get(scan.tokens[last]?.word ?? '') ?? []) {
    const first = last - words.length + 1;
    const isHere = words.every((word, i) => scan.tokens[first + i]?.word === word);
    const isTogether = words.every((_, i) => i === 0 || isClose(gapBefore(scan, first + i)));
    if (isHere && isTogether) return kind;
  }
  return null;
}
