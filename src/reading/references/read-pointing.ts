import { matchesOf } from '#base/matches.ts';
import { overlaps, type Span } from '#base/span.ts';
import type { LanguageCode } from '#languages/language.ts';
import type { AmountSeen, DaySeen, NumberReference, PointingReference, RangeReference } from '../reading.ts';
import { pointedAt } from './pointed-at.ts';
import { heldIn, pointingRowsIn, type ReadyRow } from './pointing-rows.ts';
import type { ReferenceLookup } from './reference-lookup.ts';
import { evidenceIn, type Scan } from './tokens.ts';

/** What else was read in the text: days and amounts fill pointing words, numbers make them needless. */
export type PointingContext = {
  /** Those told as a sum, no shares. */
  readonly amounts: readonly AmountSeen[];
  readonly days: readonly DaySeen[];
  readonly numbers: readonly (NumberReference | RangeReference)[];
  readonly language: LanguageCode;
};

/** Characters between pointing words and a day, an amount or the number that they introduce. */
const NEAR = 3;
const NUMBER_NEAR = 14;
/** Pointing words of one text: a mail has a handful. */
const MAX_POINTING = 200;

/** "this invoice", "both", "the rest of the invoices", "the March one", "the invoice for 473.10", "la grosse". */
export function readPointing(
  scan: Scan,
  lookup: ReferenceLookup,
  context: PointingContext,
): readonly PointingReference[] {
  const found = pointingRowsIn(context.language, scan.folded).flatMap((ready) =>
    targetsOf(scan, ready, { lookup, context }),
  );
  found.sort((a, b) => b.confidence - a.confidence || lengthOf(b.evidence) - lengthOf(a.evidence));
  const kept: PointingReference[] = [];
  for (const one of found) {
    if (kept.length >= MAX_POINTING) break;
    if (
      !kept.some((other) => overlaps(other.evidence, one.evidence)) &&
      !isNamed(scan, one, { ...context, lookup })
    )
      kept.push(one);
  }
  return kept;
}

function lengthOf(span: Span): number {
  return span.end - span.start;
}

type Around = { readonly lookup: ReferenceLookup; readonly context: PointingContext };

function targetsOf(scan: Scan, ready: ReadyRow, { lookup, context }: Around): PointingReference[] {
  const matches: PointingReference[] = [];
  for (const found of matchesOf(ready.head, scan.folded)) {
    if (matches.length >= MAX_POINTING) break;
    const filled = fill(scan, ready, { end: found.index + found[0].length, context });
    if (!filled) continue;
    const at = pointedAt(ready, { groups: found.groups ?? {}, lookup, ...filled });
    if (!at) continue;
    const kind = kindOf(found.groups ?? {});
    matches.push({
      form: 'pointing',
      kind,
      at,
      evidence: evidenceIn(scan, found.index, filled.end),
      confidence: ready.row.confidence,
    });
  }
  return matches;
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): PointingReference['kind'] {
  if (heldIn(groups, 'credit')) return 'credit_note';
  return heldIn(groups, 'one') || heldIn(groups, 'many') ? 'invoice' : 'number';
}

type Filled = { readonly end: number; readonly day: DaySeen | null; readonly amount: AmountSeen | null };

/** Looks for the day or amount that must stand behind the words, and for the words behind it. */
function fill(
  scan: Scan,
  { slot, tail }: ReadyRow,
  { end, context }: { end: number; context: PointingContext },
): Filled | null {
  if (!slot) return { end, day: null, amount: null };
  const isHere = ({ evidence }: DaySeen | AmountSeen) => {
    const start = evidence.start;
    return start >= end - NEAR && start <= end + NEAR && evidence.end > end;
  };
  const day = slot === 'day' ? (context.days.find(isHere) ?? null) : null;
  const amount = slot === 'amount' ? (context.amounts.find(isHere) ?? null) : null;
  const there = day ?? amount;
  if (!there) return null;
  const after = there.evidence.end;
  if (!tail) return { end: after, day, amount };
  tail.lastIndex = after;
  return tail.test(scan.folded) ? { end: tail.lastIndex, day, amount } : null;
}

/** Marks that may stand between pointing words and the number that they introduce: "these invoices: 4512". */
const INTRODUCES = /^[\s:,(–.°º-]{0,6}$/;
const ADJOINS = /^[\s:(.°º]{0,4}$/;

/** "this invoice INV-4512", "both invoices, no 4512 and 4513": the number says it. */
function isNamed(
  scan: Scan,
  { at, evidence }: PointingReference,
  { numbers, lookup }: PointingContext & { readonly lookup: ReferenceLookup },
): boolean {
  if (at.what === 'all_open' || at.what === 'all_overdue' || at.what === 'others') return false;
  const marks = at.what === 'this' || at.what === 'these' ? INTRODUCES : ADJOINS;
  const isSmall = (word: string) => lookup.fillers.has(word) || lookup.numberWords.has(word);
  return numbers.some((number) => {
    const gap = number.evidence.start - evidence.end;
    if (overlaps(number.evidence, evidence)) return true;
    if (gap < 0 || gap >= NUMBER_NEAR) return false;
    const between = scan.folded.slice(evidence.end, number.evidence.start);
    return marks.test(between.replace(/[a-z]+/g, '')) && (between.match(/[a-z]+/g) ?? []).every(isSmall);
  });
}
