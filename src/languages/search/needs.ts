import { isMerged } from './text-codes.ts';

/** Words in codes (see text-codes.ts, as the units of strings) of which one stands at some place. */
export type Needed = readonly string[];

/** What is known of the texts that a part of a pattern matches. */
export type Part = {
  /** All of them, where they are few. */
  readonly exact: Needed | null;
  /** With which they begin, and with which they end. */
  readonly head: Needed;
  readonly tail: Needed;
  /** Wherever in them one word of each of these lists stands. */
  readonly needs: readonly Needed[];
};

/** Texts listed of one part: a pattern with more is known by its pieces. */
const MOST_TEXTS = 96;
/** Codes of a word worth looking for. */
const SHORTEST = 3;
/** What may be nothing. */
const NOTHING: Needed = [''];

export const NOTHING_KNOWN: Part = { exact: null, head: NOTHING, tail: NOTHING, needs: [] };
/** Matches without taking a sign. */
export const NO_WIDTH: Part = exactly(NOTHING);

export function exactly(texts: Needed): Part {
  return { exact: texts, head: texts, tail: texts, needs: [] };
}

/** Parts behind each other: what ends one and begins the next is one word. */
export function inOrder(parts: readonly Part[]): Part {
  const whole: Needed[] = [];
  let run = NOTHING;
  for (const part of parts) {
    const longer = joinedEach(run, part.head);
    if (longer && part.exact) {
      run = longer;
      continue;
    }
    whole.push(longer ?? run, ...(longer || part.exact ? [] : [part.head]), ...part.needs);
    run = part.tail;
  }
  const [head, ...needs] = whole;
  return head ? { exact: null, head, needs, tail: run } : exactly(run);
}

/** One part or the other. */
export function eitherOf(parts: readonly Part[]): Part {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const exact = allOf(parts.map((part) => part.exact));
  if (exact) return exactly(exact);
  const surest = parts.map((part) => needsOf(part)[0] ?? null);
  const needed = surest.every((one) => one !== null) ? unique(surest.flatMap((one) => one ?? [])) : null;
  return {
    exact: null,
    head: allOf(parts.map((part) => part.head)) ?? NOTHING,
    tail: allOf(parts.map((part) => part.tail)) ?? NOTHING,
    needs: needed ? [needed] : [],
  };
}

/** A part again and again. */
export function repeated(part: Part, least: number, most: number): Part {
  const isOneSign =
    part.exact?.length === 1 && part.exact.every((text) => text.length === 1 && isMerged(text.charCodeAt(0)));
  if (part.exact && (isOneSign || most <= 1))
    return exactly(least > 0 ? part.exact : unique(['', ...part.exact]));
  return least > 0 ? { ...part, exact: null } : NOTHING_KNOWN;
}

/** What must stand in the text, the most telling first; nothing where all may. */
export function needsOf({ exact, head, needs, tail }: Part): readonly Needed[] {
  return (exact ? [exact] : [head, ...needs, tail])
    .filter((needed) => shortest(needed) >= SHORTEST)
    .sort((a, b) => shortest(b) - shortest(a) || a.length - b.length);
}

function shortest(needed: Needed): number {
  return Math.min(...needed.map((word) => word.length));
}

/** The texts of all lists, where all are known and not too many. */
function allOf(lists: readonly (Needed | null)[]): Needed | null {
  const all = unique(lists.flatMap((list) => list ?? []));
  return lists.every((list) => list !== null) && all.length <= MOST_TEXTS ? all : null;
}

function joinedEach(heads: Needed, tails: Needed): Needed | null {
  if (heads.length * tails.length > MOST_TEXTS) return null;
  return unique(heads.flatMap((head) => tails.map((tail) => joined(head, tail))));
}

function joined(head: string, tail: string): string {
  const last = head.charCodeAt(head.length - 1);
  const isOne = head !== '' && last === tail.charCodeAt(0) && isMerged(last);
  return head + (isOne ? tail.slice(1) : tail);
}

function unique(words: Needed): Needed {
  return [...new Set(words)];
}
