/** The ledger's shapes and their rows: `…OfRow` reads back what `rowOf…` wrote. */
import type { Insertable, Selectable } from 'kysely';
import { v7 } from 'uuid';
import type { CurrencyCode, Money } from '#base/money.ts';
import type { CustomerValue } from '#ledger/customer-value.ts';
import type { Customer, OpenItem, Payment } from '#ledger/ledger.ts';
import { COMMON_NAME } from '#matching/candidates-for.ts';
import { customerKeysOf, itemKeysOf } from '#matching/ledger-keys.ts';
import { inBatch } from './storable.ts';
import type {
  CustomerKeysTable,
  CustomerNamesTable,
  CustomersTable,
  ItemsTable,
  PaymentsTable,
} from './tables.ts';

export type CustomerRow = Selectable<CustomersTable>;
/** An item without what it is found by. */
export type ItemRow = Omit<Selectable<ItemsTable>, 'tenant_id' | 'key' | 'tail' | 'order_key'>;
export type PaymentRow = Omit<Selectable<PaymentsTable>, 'tenant_id' | 'id'>;

/** A customer, and what the whole ledger says they are worth. */
export function rowOfCustomer(
  tenantId: string,
  customer: Customer,
  value: CustomerValue | null,
): Insertable<CustomersTable> {
  return {
    tenant_id: tenantId,
    account_number: customer.accountNumber,
    name: customer.name,
    legal_name: customer.legalName,
    country: customer.country,
    language: customer.language,
    currency: customer.currency,
    vat_id: customer.vatId,
    email_domains: inBatch(customer.emailDomains),
    contacts: inBatch(customer.contacts),
    bank_details: customer.bankDetails,
    phone: customer.phone,
    value,
    payment_terms_days: customer.paymentTermsDays,
    credit_limit: customer.creditLimit?.minor ?? null,
    segment: customer.segment,
    collector: customer.collector,
  };
}

export function customerOfRow(row: CustomerRow): Customer {
  return {
    accountNumber: row.account_number,
    name: row.name,
    legalName: row.legal_name,
    country: row.country,
    language: row.language,
    currency: row.currency,
    vatId: row.vat_id,
    emailDomains: row.email_domains,
    contacts: row.contacts,
    bankDetails: row.bank_details,
    phone: row.phone,
    paymentTermsDays: row.payment_terms_days,
    creditLimit: moneyOf(row.credit_limit, row.currency),
    segment: row.segment,
    collector: row.collector,
  };
}

/** What the customer is found by, but for the names. */
export function keyRowsOfCustomer(tenantId: string, customer: Customer): Insertable<CustomerKeysTable>[] {
  const keys = customerKeysOf(customer);
  const named = [
    ...keys.emails.map((key) => ['email', key] as const),
    ...keys.domains.map((key) => ['domain', key] as const),
    ['vat', keys.vatId] as const,
    ['account', keys.account] as const,
  ];
  const distinct = new Map(named.map(([kind, key]) => [`${kind} ${key}`, { kind, key }]));
  return [...distinct.values()]
    .filter(({ key }) => key !== '')
    .map((row) => ({ ...row, tenant_id: tenantId, account_number: customer.accountNumber }));
}

/** The names of all customers, each with those who carry it. Common names keep only the count. */
export function nameRowsOf(
  tenantId: string,
  customers: readonly Customer[],
): Insertable<CustomerNamesTable>[] {
  const carriers = new Map<string, string[]>();
  for (const customer of customers) {
    for (const name of customerKeysOf(customer).names) {
      const known = carriers.get(name);
      if (known) known.push(customer.accountNumber);
      else carriers.set(name, [customer.accountNumber]);
    }
  }
  return [...carriers].map(([name, accounts]) => ({
    tenant_id: tenantId,
    name,
    carriers: accounts.length,
    accounts: inBatch(accounts.length <= COMMON_NAME ? accounts : []),
  }));
}

export function rowOfItem(tenantId: string, item: OpenItem): Insertable<ItemsTable> {
  const { key, tail, orderKey } = itemKeysOf(item);
  return {
    tenant_id: tenantId,
    id: v7(),
    account_number: item.accountNumber,
    number: item.number,
    key,
    tail,
    order_number: item.orderNumber,
    order_key: orderKey,
    type: item.type,
    issued_on: item.issuedOn,
    due_on: item.dueOn,
    amount: item.amount.minor,
    currency: item.amount.currency,
    open_at_export: item.openAtExport?.minor ?? null,
  };
}

export function itemOfRow(row: ItemRow): OpenItem {
  return {
    number: row.number,
    accountNumber: row.account_number,
    type: row.type,
    issuedOn: row.issued_on,
    dueOn: row.due_on,
    amount: { minor: row.amount, currency: row.currency },
    openAtExport: moneyOf(row.open_at_export, row.currency),
    orderNumber: row.order_number,
  };
}

export function rowOfPayment(tenantId: string, payment: Payment): Insertable<PaymentsTable> {
  return {
    tenant_id: tenantId,
    id: v7(),
    reference: payment.reference,
    account_number: payment.accountNumber,
    paid_on: payment.paidOn,
    amount: payment.amount.minor,
    currency: payment.amount.currency,
    item_number: payment.itemNumber,
  };
}

export function paymentOfRow(row: PaymentRow): Payment {
  return {
    reference: row.reference,
    accountNumber: row.account_number,
    paidOn: row.paid_on,
    amount: { minor: row.amount, currency: row.currency },
    itemNumber: row.item_number,
  };
}

function moneyOf(minor: number | null, currency: CurrencyCode): Money | null {
  return minor === null ? null : { minor, currency };
}
