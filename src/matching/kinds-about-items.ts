import type { FindingKind } from '#base/finding.ts';
import type { Finding } from '#reading/reading.ts';

/** Kinds that almost always speak of items, even where they name none. */
const ABOUT_ITEMS: ReadonlySet<FindingKind> = new Set([
  'dispute',
  'promise',
  'paid',
  'plan_request',
  'resolution',
]);
/** Kinds that take the mail's own items, but are not read with those of the thread. */
const MAY_BE_ABOUT_ITEMS: ReadonlySet<FindingKind> = new Set([
  ...ABOUT_ITEMS,
  'acknowledgement',
  'document_request',
  'question',
  'legal',
]);

export function isAboutItems({ kind }: Finding): boolean {
  return ABOUT_ITEMS.has(kind);
}

export function mayBeAboutItems({ kind }: Finding): boolean {
  return MAY_BE_ABOUT_ITEMS.has(kind);
}
