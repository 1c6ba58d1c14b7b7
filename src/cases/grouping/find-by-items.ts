import { compareText } from '#base/compare-text.ts';
import type { CollectionCase } from '../collection-case.ts';
import { numbersIn } from '../hear.ts';
import { because } from './because.ts';
import type { Piece } from './pieces.ts';
import type { Asked, FoundCase } from './placement.ts';

/** Share of the items spoken of that a case must hold: a remittance over ten items is not the dispute on one. */
const ENOUGH_SHARE = 1 / 3;

type Held = { readonly collectionCase: CollectionCase; readonly shared: readonly string[] };

/** The case where a person put the items last; else the one that holds most of them; of equals, the one that moved last. */
export function findByItems({ cases }: Asked, piece: Piece): FoundCase | null {
  const held = cases
    .map((collectionCase) => ({ collectionCase, shared: sharedItems(collectionCase, piece.items) }))
    .filter(({ shared }) => shared.length > 0 && shared.length >= piece.items.length * ENOUGH_SHARE)
    .toSorted(
      (a, b) =>
        compareText(putAt(b), putAt(a)) ||
        b.shared.length - a.shared.length ||
        byLast(a.collectionCase, b.collectionCase),
    );
  const best = held[0];
  return best ? { caseId: best.collectionCase.id, because: because.items(best.shared) } : null;
}

/** When a person last put a mail about these items into the case; empty where nobody did. */
function putAt({ collectionCase, shared }: Held): string {
  const put = collectionCase.mails.filter(
    (mail) => mail.putAt && shared.some((number) => numbersIn([mail]).has(number)),
  );
  return put.reduce((last, mail) => (mail.putAt && mail.putAt > last ? mail.putAt : last), '');
}

function sharedItems(collectionCase: CollectionCase, numbers: readonly string[]): readonly string[] {
  const held = new Set(collectionCase.items.map(({ number }) => number));
  return numbers.filter((number) => held.has(number));
}

function byLast(a: CollectionCase, b: CollectionCase): number {
  return a.lastOn < b.lastOn ? 1 : -1;
}
