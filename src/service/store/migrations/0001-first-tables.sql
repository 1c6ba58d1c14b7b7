-- Every table and key is led by the tenant; ids are made in the app (UUID v7); no sequence, trigger or deferred key.
create table if not exists customers (
  tenant_id text not null,
  account_number text not null,
  name text not null,
  legal_name text not null,
  country text not null,
  language text,
  currency text not null,
  vat_id text not null,
  email_domains jsonb not null,
  contacts jsonb not null,
  payment_terms_days integer,
  credit_limit bigint,
  segment text not null,
  collector text not null,
  primary key (tenant_id, account_number)
);

-- What a mail may name a customer by: kind is email, domain, vat or account; key is normalised.
create table if not exists customer_keys (
  tenant_id text not null,
  kind text not null,
  key text not null,
  account_number text not null,
  primary key (tenant_id, kind, key, account_number)
);

-- Words of customers' names: how many customers carry each, and who, where it is rare enough to tell something.
create table if not exists customer_names (
  tenant_id text not null,
  name text not null,
  carriers integer not null,
  accounts jsonb not null,
  primary key (tenant_id, name)
);

create table if not exists items (
  tenant_id text not null,
  id uuid not null,
  account_number text not null,
  number text not null,
  key text not null,
  tail text not null,
  order_number text not null,
  order_key text not null,
  type text not null,
  issued_on date not null,
  due_on date not null,
  amount bigint not null,
  currency text not null,
  open_at_export bigint,
  primary key (tenant_id, id)
);

create index if not exists items_by_key on items (tenant_id, key);

create index if not exists items_by_order on items (tenant_id, order_key) where order_key <> '';

create index if not exists items_by_account on items (tenant_id, account_number, issued_on);

create index if not exists items_by_tail on items (tenant_id, account_number, tail);

create table if not exists payments (
  tenant_id text not null,
  id uuid not null,
  reference text not null,
  account_number text not null,
  paid_on date not null,
  amount bigint not null,
  currency text not null,
  item_number text,
  primary key (tenant_id, id)
);

create index if not exists payments_by_account on payments (tenant_id, account_number, paid_on);

create table if not exists mails (
  tenant_id text not null,
  id uuid not null,
  mailbox text not null,
  message_id text not null,
  header_id text not null,
  source text not null,
  raw bytea,
  posted jsonb,
  mail jsonb not null,
  subject text not null,
  from_email text not null,
  conversation_id text,
  direction text not null,
  sent_at timestamptz not null,
  sent_on date not null,
  kept_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, mailbox, message_id)
);

create index if not exists mails_by_header on mails (tenant_id, mailbox, header_id);

create index if not exists mails_by_message on mails (tenant_id, message_id);

create index if not exists mails_by_sender on mails (tenant_id, from_email, sent_at);

create index if not exists mails_by_day on mails (tenant_id, sent_at);

-- What a mail says and what it was matched with, as first read. Account and tone are lifted out for the card.
create table if not exists readings (
  tenant_id text not null,
  mail_id uuid not null,
  message_id text not null,
  reading jsonb not null,
  parts jsonb not null,
  match jsonb not null,
  language text not null,
  account_number text,
  tone text not null,
  tone_score double precision not null,
  is_settled boolean not null,
  sent_on date not null,
  read_at timestamptz not null,
  primary key (tenant_id, mail_id)
);

create index if not exists readings_by_account on readings (tenant_id, account_number, sent_on);

-- Append-only: a case is the fold of its events.
create table if not exists case_events (
  tenant_id text not null,
  id uuid not null,
  case_id uuid not null,
  kind text not null,
  message_id text,
  at timestamptz not null,
  by text not null,
  body jsonb not null,
  primary key (tenant_id, id)
);

create index if not exists case_events_by_case on case_events (tenant_id, case_id, id);

-- The fold as it stands, so that nobody folds again to look; rebuilt from the events at any time.
create table if not exists cases (
  tenant_id text not null,
  id uuid not null,
  account_number text,
  state text not null,
  opened_on date not null,
  last_on date not null,
  snapshot jsonb not null,
  primary key (tenant_id, id)
);

create index if not exists cases_by_account on cases (tenant_id, account_number);

create table if not exists case_items (
  tenant_id text not null,
  case_id uuid not null,
  item_number text not null,
  primary key (tenant_id, case_id, item_number)
);

create index if not exists case_items_by_item on case_items (tenant_id, item_number);

create table if not exists case_mails (
  tenant_id text not null,
  case_id uuid not null,
  message_id text not null,
  conversation_id text,
  subject_key text not null,
  primary key (tenant_id, case_id, message_id)
);

create index if not exists case_mails_by_message on case_mails (tenant_id, message_id);

create index if not exists case_mails_by_conversation on case_mails (tenant_id, conversation_id) where conversation_id is not null;

create index if not exists case_mails_by_subject on case_mails (tenant_id, subject_key);

create table if not exists corrections (
  tenant_id text not null,
  id uuid not null,
  mail_id uuid not null,
  message_id text not null,
  at timestamptz not null,
  by text not null,
  body jsonb not null,
  was text not null,
  undone_at timestamptz,
  undone_by text,
  primary key (tenant_id, id)
);

create index if not exists corrections_by_mail on corrections (tenant_id, mail_id, id);

create table if not exists imports (
  tenant_id text not null,
  id uuid not null,
  at timestamptz not null,
  by text not null,
  customers integer not null,
  items integer not null,
  payments integer not null,
  report jsonb not null,
  primary key (tenant_id, id)
);

create table if not exists settings (
  tenant_id text not null,
  name text not null,
  value text not null,
  primary key (tenant_id, name)
);
