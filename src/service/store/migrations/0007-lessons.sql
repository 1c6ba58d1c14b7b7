-- What corrections taught the reader: one row for each sentence, complete in itself. Derived from the corrections that stand; erased with a customer.
create table if not exists lessons (
  tenant_id text not null,
  correction_id uuid not null,
  place integer not null,
  mail_id uuid not null,
  message_id text not null,
  account_number text,
  at timestamptz not null,
  by text not null,
  body jsonb not null,
  primary key (tenant_id, correction_id, place)
);

create index if not exists lessons_by_mail on lessons (tenant_id, mail_id);

create index if not exists lessons_by_account on lessons (tenant_id, account_number);

-- A correction whose lessons were erased stands, and teaches no more.
alter table corrections add column if not exists forgotten_at timestamptz;
