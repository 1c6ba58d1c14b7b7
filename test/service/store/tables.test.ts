import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tables } from '../../../src/service/store/tables.ts';
import { engines, type TestStore } from '../engines.ts';

type Columns = { readonly [T in keyof Tables]: { readonly [C in keyof Required<Tables[T]>]: string } };

/** The columns of `Tables`; the compiler refuses one too many or too few. A `?` marks a column that may be null. */
const COLUMNS: Columns = {
  customers: {
    tenant_id: 'text',
    account_number: 'text',
    name: 'text',
    legal_name: 'text',
    country: 'text',
    language: 'text?',
    currency: 'text',
    vat_id: 'text',
    email_domains: 'jsonb',
    contacts: 'jsonb',
    bank_details: 'text',
    phone: 'text',
    value: 'smallint?',
    payment_terms_days: 'integer?',
    credit_limit: 'bigint?',
    segment: 'text',
    collector: 'text',
  },
  customer_keys: { tenant_id: 'text', kind: 'text', key: 'text', account_number: 'text' },
  customer_names: { tenant_id: 'text', name: 'text', carriers: 'integer', accounts: 'jsonb' },
  items: {
    tenant_id: 'text',
    id: 'uuid',
    account_number: 'text',
    number: 'text',
    key: 'text',
    tail: 'text',
    order_number: 'text',
    order_key: 'text',
    type: 'text',
    issued_on: 'date',
    due_on: 'date',
    amount: 'bigint',
    currency: 'text',
    open_at_export: 'bigint?',
  },
  payments: {
    tenant_id: 'text',
    id: 'uuid',
    reference: 'text',
    account_number: 'text',
    paid_on: 'date',
    amount: 'bigint',
    currency: 'text',
    item_number: 'text?',
  },
  mails: {
    tenant_id: 'text',
    id: 'uuid',
    mailbox: 'text',
    message_id: 'text',
    header_id: 'text',
    source: 'text',
    raw: 'bytea?',
    posted: 'jsonb?',
    mail: 'jsonb',
    subject: 'text',
    from_email: 'text',
    conversation_id: 'text?',
    direction: 'text',
    sent_at: 'timestamptz',
    sent_on: 'date',
    kept_at: 'timestamptz',
  },
  readings: {
    tenant_id: 'text',
    mail_id: 'uuid',
    message_id: 'text',
    reading: 'jsonb',
    match: 'jsonb',
    language: 'text',
    account_number: 'text?',
    tone: 'text',
    tone_score: 'double precision',
    is_settled: 'boolean',
    sent_on: 'date',
    read_at: 'timestamptz',
  },
  case_events: {
    tenant_id: 'text',
    id: 'uuid',
    case_id: 'uuid',
    kind: 'text',
    message_id: 'text?',
    at: 'timestamptz',
    by: 'text',
    body: 'jsonb',
  },
  cases: {
    tenant_id: 'text',
    id: 'uuid',
    account_number: 'text?',
    state: 'text',
    stage: 'text?',
    owner: 'text?',
    blocked: 'boolean',
    opened_on: 'date',
    last_on: 'date',
    snapshot: 'json',
  },
  case_mails: {
    tenant_id: 'text',
    case_id: 'uuid',
    message_id: 'text',
    conversation_id: 'text?',
    subject_key: 'text',
  },
  corrections: {
    tenant_id: 'text',
    id: 'uuid',
    mail_id: 'uuid',
    message_id: 'text',
    at: 'timestamptz',
    by: 'text',
    body: 'jsonb',
    was: 'text',
    undone_at: 'timestamptz?',
    undone_by: 'text?',
    forgotten_at: 'timestamptz?',
  },
  lessons: {
    tenant_id: 'text',
    correction_id: 'uuid',
    place: 'integer',
    mail_id: 'uuid',
    message_id: 'text',
    account_number: 'text?',
    at: 'timestamptz',
    by: 'text',
    body: 'jsonb',
  },
  imports: {
    tenant_id: 'text',
    id: 'uuid',
    at: 'timestamptz',
    by: 'text',
    customers: 'integer',
    items: 'integer',
    payments: 'integer',
    report: 'jsonb',
  },
  settings: { tenant_id: 'text', name: 'text', value: 'text' },
};

type Found = { table_name: string; column_name: string; data_type: string; is_nullable: string };

describe.each(await engines())('tables on $name', ({ make }) => {
  let made: TestStore;
  beforeAll(async () => {
    made = await make();
  });
  afterAll(() => made.drop());

  it('are those that Kysely is told', async () => {
    const { rows } = await sql<Found>`
      select table_name, column_name, data_type, is_nullable from information_schema.columns
      where table_schema = 'public' and table_name <> 'migrations'`.execute(made.store.db);
    expect(byTable(rows)).toEqual(COLUMNS);
  });

  it('lead every key and index by the tenant', async () => {
    const { rows } = await sql<{ tablename: string; indexdef: string }>`
      select tablename, indexdef from pg_indexes where schemaname = 'public' and tablename <> 'migrations'`.execute(
      made.store.db,
    );
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter(({ indexdef }) => !indexdef.includes('(tenant_id'))).toEqual([]);
  });
});

function byTable(rows: readonly Found[]): Record<string, Record<string, string>> {
  const tables: Record<string, Record<string, string>> = {};
  for (const { table_name, column_name, data_type, is_nullable } of rows) {
    const columns = tables[table_name] ?? {};
    const type = data_type.replace('timestamp with time zone', 'timestamptz');
    columns[column_name] = `${type}${is_nullable === 'YES' ? '?' : ''}`;
    tables[table_name] = columns;
  }
  return tables;
}
