import type { LedgerSlice } from '#ledger/as-of.ts';
import type { CollectionCase } from '../collection-case.ts';
import { BY_LEDGER, type Dispute } from './dispute.ts';
import type { Creditable } from './match-credit.ts';

/** The disputes of a case that a credit note may still answer; `named` are keys of credit notes its mails name. */
export function creditablesOf(
  { id, disputes }: CollectionCase,
  { items, payments }: LedgerSlice,
  named: ReadonlySet<string>,
): readonly Creditable[] {
  return disputes.flatMap((dispute, at) => {
    if (!isCreditable(dispute)) return [];
    const own = items.filter(({ number }) => dispute.items.includes(number));
    const { since, amount } = dispute;
    return [{ caseId: id, disputeId: disputeIdOf(id, at), since, amount, items: own, payments, named }];
  });
}

/** Names a dispute by its case and its place there. */
export function disputeIdOf(caseId: string, place: number): string {
  return `${caseId} ${place}`;
}

/** Open; or said to be credited, or over in a way nobody told, and no note yet; or paid all the same, so that one is owed. */
export function isCreditable({ items, end }: Dispute): boolean {
  if (items.length === 0) return false;
  if (end === null) return true;
  const isAwaited = (end.outcome === 'credited' || end.outcome === 'other') && end.creditNumber === null;
  return isAwaited || (end.outcome === 'withdrawn' && end.because === BY_LEDGER);
}
