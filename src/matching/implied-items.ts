import type { FindingKind } from '#base/finding.ts';
import { type Evidence, overlaps } from '#base/span.ts';
import type { Finding, PointedAt } from '#reading/reading.ts';
import type { ItemView } from './account-view.ts';
import { sentenceOf } from './beside.ts';
import { isAboutItems, mayBeAboutItems } from './kinds-about-items.ts';
import type { MatchedItem } from './match.ts';
import { distinctItems, matched, type Play } from './play.ts';
import type { Resolved } from './resolve-references.ts';
import type { OnItems } from './share-items.ts';

/** How sure we are of items that only the thread names. */
const BY_THREAD = 0.6;

/** What a finding that names no item may mean: all that the mail names, and whether it says one thing only. */
export type Implied = {
  readonly play: Play;
  readonly resolved: readonly Resolved[];
  readonly named: readonly MatchedItem[];
  /** Findings with the items that they name. */
  readonly own: readonly OnItems[];
  readonly isOnlyOne: boolean;
};

/** A finding that names no item: the mail's only item, what was spoken of just before, or what the thread is about. */
export function impliedItems(scene: Implied, finding: Finding): readonly MatchedItem[] {
  if (!mayBeAboutItems(finding) || namesWhatIsUnknown(finding)) return [];
  const { named } = scene;
  const known = isAboutItems(finding) ? ofThread(scene.play, finding) : [];
  if (known.length > 0 && isNamedLater(scene, finding)) return known;
  if (named.length === 1) return named;
  if (named.length > 1)
    return isAboutItems(finding) ? (scene.isOnlyOne ? named : spokenOfBefore(scene, finding)) : [];
  return known;
}

/** "The two of September are not ours", where they stay unclear: it speaks of these, and of no others. */
function namesWhatIsUnknown({ references, evidence }: Finding): boolean {
  return references.some(
    (one) =>
      one.evidence.in === evidence.in &&
      overlaps(one.evidence, evidence) &&
      (one.form === 'pointing'
        ? DESCRIBING.has(one.at.what)
        : one.kind === 'invoice' || one.kind === 'credit_note'),
  );
}

/** Words that tell items apart, as "this" and "these" do not. */
const DESCRIBING: ReadonlySet<PointedAt['what']> = new Set([
  'month',
  'issued_on',
  'due_on',
  'amount',
  'others',
]);

/** "It works on the 12th. And the one of order 1738 …": what is named only further on is another matter. */
function isNamedLater({ resolved }: Implied, { evidence }: Finding): boolean {
  const naming = resolved.filter((one) => one.items.length > 0);
  return naming.every(
    ({ reference }) => reference.evidence.in === evidence.in && reference.evidence.start >= evidence.end,
  );
}

/** The items of the last sentence before the finding that names any; all of the mail's where none does. */
function spokenOfBefore(scene: Implied, finding: Finding): readonly MatchedItem[] {
  const before = scene.resolved.filter(
    (one) => one.items.length > 0 && isBefore(one.reference.evidence, finding.evidence),
  );
  const last = before.at(-1);
  if (!last) return ofRows(scene, finding);
  const sentence = sentenceOf(scene.play.reading, last.reference.evidence);
  const together = before.filter(
    (one) => sentenceOf(scene.play.reading, one.reference.evidence) === sentence,
  );
  return distinctItems(together.flatMap((one) => one.items));
}

/** "We have paid the following:" speaks of the rows below it that say the same; of all that is named where none do. */
function ofRows({ own, named }: Implied, { kind }: Finding): readonly MatchedItem[] {
  const rows = own.filter(({ finding }) => finding.kind === kind).flatMap(({ items }) => items);
  return rows.length > 0 ? distinctItems(rows) : named;
}

function isBefore(a: Evidence, b: Evidence): boolean {
  return a.in === b.in && a.start < b.end;
}

function ofThread({ prior }: Play, { kind, evidence }: Finding): readonly MatchedItem[] {
  const owed = OF_WHAT_IS_OWED.has(kind) ? prior.filter(isOwed) : [];
  const meant = owed.length > 0 ? owed : prior;
  return meant.map((view) => matched(view, { confidence: BY_THREAD, evidence, because: 'conversation' }));
}

/** Of the thread's items, what is paid or put off are those that are still owed. */
const OF_WHAT_IS_OWED: ReadonlySet<FindingKind> = new Set(['promise', 'paid', 'plan_request']);

function isOwed({ item }: ItemView): boolean {
  return item.isOpen && item.type === 'invoice';
}
