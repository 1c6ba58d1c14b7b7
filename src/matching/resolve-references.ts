import type { Evidence } from '#base/span.ts';
import type { PointingReference, Reference } from '#reading/reading.ts';
import type { ItemView } from './account-view.ts';
import { sentenceOf } from './beside.ts';
import { itemsOfSum } from './items-of-sum.ts';
import type { MatchedItem } from './match.ts';
import { matched, type Play } from './play.ts';
import { resolveNumber, resolveRange } from './resolve-number.ts';
import { type Memory, resolvePointing } from './resolve-pointing.ts';

/** The items of each reference of the mail, in reading order. */
export type Resolved = { readonly reference: Reference; readonly items: readonly MatchedItem[] };

/** Words that point at one item together stand this close: "la petite de fin décembre (511,88)". Characters. */
const NEARBY = 40;

/** How sure pointing words make us: an amount or a day nearly names an item, "this" hangs on what came before. */
const CONFIDENCE: Readonly<Record<PointingReference['at']['what'], number>> = {
  amount: 0.9,
  issued_on: 0.9,
  due_on: 0.88,
  all_open: 0.9,
  all_overdue: 0.88,
  this: 0.85,
  these: 0.85,
  others: 0.82,
  month: 0.8,
  rank: 0.78,
};
/** Several items where the words may mean one. */
const SEVERAL = 0.85;

/** Resolves the references of subject, newest text and forwarded text against the items of the account. */
export function resolveReferences(play: Play): readonly Resolved[] {
  const { references } = play.reading;
  const numbers = new Map(references.map((reference) => [reference, resolveWritten(play, reference)]));
  const done: Resolved[] = [];
  const sums = references.some(isLooking) ? itemsOfAmounts(play) : [];
  for (const reference of references) {
    const written = numbers.get(reference) ?? [];
    const items =
      reference.form === 'pointing' ? resolvePointed(play, reference, { done, numbers, sums }) : written;
    done.push({ reference, items });
  }
  return done;
}

function resolveWritten(play: Play, reference: Reference): readonly MatchedItem[] {
  if (reference.form === 'number') return resolveNumber(play, reference);
  return reference.form === 'range' ? resolveRange(play, reference) : [];
}

type SoFar = {
  readonly done: readonly Resolved[];
  readonly numbers: ReadonlyMap<Reference, readonly MatchedItem[]>;
  /** Items that an amount alone names, where some words look for "the others". */
  readonly sums: readonly Summed[];
};

/** Pointing words in a subject ("your statement", "the invoices") are a heading, and point nowhere. */
function resolvePointed(play: Play, reference: PointingReference, soFar: SoFar): readonly MatchedItem[] {
  if (reference.evidence.in === 'subject' || isToldByNumber(reference, soFar)) return [];
  const beside = besideOf(play, reference, soFar);
  const memory = memoryOf(play, reference, soFar, beside);
  const found = resolvePointing(play, reference, memory);
  const common = beside ? found.filter((view) => beside.includes(view)) : [];
  const meant = common.length > 0 ? common : found;
  const confidence = CONFIDENCE[reference.at.what] * (isPlain(reference, meant) ? 1 : SEVERAL);
  return meant.map((view) =>
    matched(view, { confidence, evidence: reference.evidence, because: wayOf(reference) }),
  );
}

/** "The other one, 8-332-3616": the number behind the words says which. */
function isToldByNumber({ at, evidence }: PointingReference, { numbers }: SoFar): boolean {
  if (at.what !== 'others') return false;
  return [...numbers].some(([other, items]) => {
    const gap = other.evidence.start - evidence.end;
    return items.length > 0 && other.evidence.in === evidence.in && gap >= 0 && gap <= APPOSED;
  });
}

/** Characters between words and the number that stands for them: a comma, a colon and spaces. */
const APPOSED = 3;

function isPlain(reference: PointingReference, found: readonly ItemView[]): boolean {
  return found.length === 1 || ['all_open', 'all_overdue', 'these', 'others'].includes(reference.at.what);
}

function wayOf(reference: PointingReference): string {
  const { what } = reference.at;
  return what === 'amount' || what === 'month' ? what : 'pointing';
}

/** What other words of the same sentence, close by, mean; null where there are none. */
function besideOf(play: Play, reference: PointingReference, soFar: SoFar): readonly ItemView[] | null {
  const near = play.reading.references.filter(
    (other) => other !== reference && isNear(play, other, reference),
  );
  const sets = near
    .map((other) => describedBy(play, { other, reference, soFar }))
    .filter((set) => set.length > 0);
  if (sets.length === 0) return null;
  return sets.reduce((common, set) => {
    const both = common.filter((view) => set.includes(view));
    return both.length > 0 ? both : common;
  });
}

type Pair = { readonly other: Reference; readonly reference: PointingReference; readonly soFar: SoFar };

/** What a neighbour means without looking at what was said before: a number, a description, the largest of such. */
function describedBy(play: Play, { other, reference, soFar }: Pair): readonly ItemView[] {
  if (other.form !== 'pointing') return viewsOf(play, soFar.numbers.get(other) ?? []);
  if (DESCRIBING.has(other.at.what)) return resolvePointing(play, other, NOTHING_SAID);
  if (other.at.what !== 'rank' || !DESCRIBING.has(reference.at.what)) return [];
  return resolvePointing(play, other, {
    ...NOTHING_SAID,
    beside: resolvePointing(play, reference, NOTHING_SAID),
  });
}

const NOTHING_SAID: Memory = { named: [], elsewhere: [], last: [], inSubject: [], beside: null };

/** Words that describe an item by itself, whatever was said before. */
const DESCRIBING: ReadonlySet<PointingReference['at']['what']> = new Set([
  'amount',
  'issued_on',
  'due_on',
  'month',
]);

function isNear(play: Play, other: Reference, reference: Reference): boolean {
  const [a, b] = [other.evidence, reference.evidence];
  const gap = Math.max(a.start, b.start) - Math.min(a.end, b.end);
  return a.in === b.in && gap <= NEARBY && sentenceOf(play.reading, a) === sentenceOf(play.reading, b);
}

function memoryOf(
  play: Play,
  reference: PointingReference,
  soFar: SoFar,
  beside: readonly ItemView[] | null,
): Memory {
  const before = soFar.done.filter((one) => one.items.length > 0 && one.reference.evidence.in !== 'subject');
  const last = before.at(-1);
  const lastSentence = last && sentenceOf(play.reading, last.reference.evidence);
  const together = before.filter((one) => sentenceOf(play.reading, one.reference.evidence) === lastSentence);
  const written = [...soFar.numbers].flatMap(([one, items]) => (one.evidence.in === 'subject' ? [] : items));
  const named = viewsOf(
    play,
    before.flatMap((one) => one.items),
  );
  return {
    named,
    elsewhere: isLooking(reference) ? [...viewsOf(play, written), ...ofAmounts(play, reference, soFar)] : [],
    last: viewsOf(
      play,
      together.flatMap((one) => one.items),
    ),
    inSubject: viewsOf(
      play,
      soFar.done.flatMap((one) => (one.reference.evidence.in === 'subject' ? one.items : [])),
    ),
    beside,
  };
}

type Summed = { readonly evidence: Evidence; readonly view: ItemView };

function itemsOfAmounts(play: Play): readonly Summed[] {
  return play.reading.amounts.flatMap((amount) => {
    const [view, ...more] = itemsOfSum(play, amount);
    return view && more.length === 0 ? [{ evidence: amount.evidence, view }] : [];
  });
}

/** Items that only an amount in a sentence before names: "the 353.45 … The other one …". */
function ofAmounts(play: Play, { evidence }: PointingReference, { sums }: SoFar): readonly ItemView[] {
  const start = sentenceOf(play.reading, evidence)?.start ?? evidence.start;
  const before = sums.filter((one) => one.evidence.in === evidence.in && one.evidence.end <= start);
  return before.map(({ view }) => view);
}

/** "The others" leaves out what is named anywhere in the mail, not only before. */
function isLooking(reference: Reference): boolean {
  return reference.form === 'pointing' && reference.at.what === 'others';
}

/** The views of matched items, each once. */
export function viewsOf(play: Play, items: readonly MatchedItem[]): readonly ItemView[] {
  const numbers = new Set(items.map((item) => item.number));
  const views = new Map(play.account.items.map((view) => [view.item.number, view]));
  return [...numbers].flatMap((number) => views.get(number) ?? []);
}
