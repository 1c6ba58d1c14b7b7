import type { CollectionCase } from '../collection-case.ts';
import { asksOnlyFor } from './amounts-named.ts';
import { partsOf, type SeenItem } from './said.ts';
import type { Parts, ReasonOf } from './verdict.ts';

/** The ledger shows it settled. */
export function paid({ chased: { item }, cases, known }: SeenItem): ReasonOf<'paid'> | null {
  if (item.isOpen) return null;
  const own = known.payments.filter(
    ({ itemNumber, accountNumber, paidOn }) =>
      itemNumber === item.number && accountNumber === item.accountNumber && paidOn <= known.today,
  );
  const days = own.map(({ paidOn }) => paidOn).toSorted();
  return { kind: 'paid', item: item.number, on: days.at(-1) ?? null, caseId: cases[0]?.id ?? null };
}

/** A credit note was posted for all of it, netted or not. */
export function creditedWhole({ chased: { item }, cases }: SeenItem): ReasonOf<'credited'> | null {
  for (const { id, credits } of cases) {
    const credit = credits.findLast(({ itemNumber, isWhole }) => isWhole && itemNumber === item.number);
    if (credit) return creditedBy(credit, id, null);
  }
  return null;
}

/** A credit note that still stands open beside its invoice; one that was netted has lowered what is open already. */
export function creditedPart(seen: SeenItem): ReasonOf<'credited'> | null {
  const { item } = seen.chased;
  for (const { id, credits } of seen.cases) {
    const credit = credits.findLast(({ itemNumber }) => itemNumber === item.number);
    const note = credit && seen.known.items.find(({ number }) => number === credit.creditNumber);
    if (!credit || !note?.isOpen || credit.amount.currency !== item.open.currency) continue;
    const rest = { ...item.open, minor: Math.max(0, item.open.minor - credit.amount.minor) };
    if (asksOnlyFor(rest.minor, seen.chased, seen.reading)) continue;
    return creditedBy(credit, id, partsOf(item, credit.amount, rest));
  }
  return null;
}

type Credit = CollectionCase['credits'][number];

function creditedBy(credit: Credit, caseId: string, parts: Parts | null): ReasonOf<'credited'> {
  const { itemNumber: item, issuedOn: on, creditNumber: number } = credit;
  return { kind: 'credited', item, on, number, parts, caseId };
}
