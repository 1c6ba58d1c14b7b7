import type { CustomerValue } from '#ledger/customer-value.ts';
import { type HouseRules, isKeyAccount } from './house-rules.ts';

/** A key account by the rules of the house is never worth less, whatever was billed of late. */
const KEY_VALUE = 3;

/** What a customer is worth to us: by what was billed, and by the rules of the house; null where neither tells. */
export function worthTo(house: HouseRules, billed: CustomerValue | null): CustomerValue | null {
  if (!isKeyAccount(house)) return billed;
  return billed === null || billed < KEY_VALUE ? KEY_VALUE : billed;
}
