import type { Customer } from '#ledger/ledger.ts';
import type { CollectionCase } from '../collection-case.ts';

/** Who looks after a case: who took it; else the collector that the ledger has for the customer; else nobody. */
export function ownerOf(
  { owner }: CollectionCase,
  customer: Pick<Customer, 'collector'> | null,
): string | null {
  return owner ?? (customer?.collector.trim() || null);
}
