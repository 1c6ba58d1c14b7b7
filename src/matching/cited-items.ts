import type { FindingKind } from '#base/finding.ts';
import { FORWARD_PREFIX } from '#mail/quote-words.ts';
import type { Finding, PointedAt, Reference } from '#reading/reading.ts';
import { isAboutItems } from './kinds-about-items.ts';
import type { MatchedItem } from './match.ts';
import { type Play, placeOf } from './play.ts';
import { type Resolved, viewsOf } from './resolve-references.ts';

/** The items of all references that count as said by this mail, whether or not a finding is about them. */
export function citedItems(
  play: Play,
  resolved: readonly Resolved[],
  findings: readonly Finding[],
): readonly MatchedItem[] {
  const cited = resolved.filter((one) => isCited(one, findings));
  return ownWords(play, cited, findings).flatMap(({ items }) => items);
}

/** Who passes a mail on and names an invoice himself speaks of that one, not of all that the other wrote. */
function ownWords(play: Play, cited: readonly Resolved[], findings: readonly Finding[]): readonly Resolved[] {
  if (!isInvoiceNamed(play, cited)) return cited;
  const own = new Set(cited.filter(isInBody).flatMap(({ items }) => items.map(({ number }) => number)));
  const taken = new Set(findings.flatMap(({ references }) => references.map(placeOf)));
  const isPassedOn = ({ reference: { evidence } }: Resolved) =>
    evidence.in === 'forwarded' ||
    (evidence.in === 'subject' && FORWARD_PREFIX.test(play.reading.texts.subject));
  const isSaid = ({ reference, items }: Resolved) =>
    taken.has(placeOf(reference)) || items.some(({ number }) => own.has(number));
  return cited.filter((one) => !isPassedOn(one) || isSaid(one));
}

/** Whether the words of the sender name an invoice: then what he passes on names no more. */
export function isInvoiceNamed(play: Play, resolved: readonly Resolved[]): boolean {
  const own = resolved.filter(isInBody).flatMap(({ items }) => items);
  return viewsOf(play, own).some(({ item }) => item.type === 'invoice');
}

function isInBody({ reference }: Resolved): boolean {
  return reference.evidence.in === 'body';
}

/**
 * "All open items" counts where something is said of them, and where insolvency takes them all; "thanks for your
 * statement" says nothing.
 */
function isCited({ reference }: Resolved, findings: readonly Finding[]): boolean {
  if (!isWhole(reference)) return true;
  return findings.some(
    (finding) =>
      (isOfOpen(finding, reference) && takes(finding, reference)) ||
      (finding.kind === 'insolvency' && reference.confidence >= PLAIN),
  );
}

function takes({ references }: Finding, reference: Reference): boolean {
  return references.some((one) => placeOf(one) === placeOf(reference));
}

/** "Please send all invoices to …" speaks of mail to come, of no item that is open. */
export function speaksOfOpen(finding: Finding, { reference }: Resolved): boolean {
  return !isWhole(reference) || isOfOpen(finding, reference);
}

/** "Thanks for your statement", "the statement please": of the paper, where nothing is said of what is owed. */
function isOfOpen(finding: Finding, { confidence }: Reference): boolean {
  return !OF_MAIL_TO_COME.has(finding.kind) && (confidence >= PLAIN || isAboutItems(finding));
}

/** From here on the words say "all open items", below they may mean the paper that lists them. */
const PLAIN = 0.5;

const OF_MAIL_TO_COME: ReadonlySet<FindingKind> = new Set([
  'contact_change',
  'bank_change',
  'auto_reply',
  'unrelated',
]);

function isWhole(reference: Reference): boolean {
  return reference.form === 'pointing' && WHOLE.has(reference.at.what);
}

const WHOLE: ReadonlySet<PointedAt['what']> = new Set(['all_open', 'all_overdue']);
