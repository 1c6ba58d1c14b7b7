import type { CurrencyCode } from '#base/money.ts';
import type { MailView } from '#contract/contract.ts';

/** The currency in which a mail's sums are typed: of its items, else of its customer. */
export function currencyOf({ items, customer }: Pick<MailView, 'items' | 'customer'>): CurrencyCode {
  return items[0]?.open.currency ?? customer?.balance.currency ?? 'EUR';
}
