/** The tables as Kysely sees them; test/service/store/tables.test.ts compares them with the database. */
import type { ColumnType, JSONColumnType } from 'kysely';
import type { CalendarDate } from '#base/calendar-date.ts';
import type { ToneLabel } from '#base/finding.ts';
import type { CaseEvent } from '#cases/case-event.ts';
import type { CollectionCase } from '#cases/collection-case.ts';
import type { Stage } from '#cases/stages/stage.ts';
import type { CorrectionBody, LedgerImport, PostedMail } from '#contract/contract.ts';
import type { LanguageCode } from '#languages/language.ts';
import type { CustomerValue } from '#ledger/customer-value.ts';
import type { Customer, OpenItemType } from '#ledger/ledger.ts';
import type { Direction, Mail } from '#mail/mail.ts';
import type { Match } from '#matching/match.ts';
import type { TaughtSentence } from '#reading/learned/company/teach-sentences.ts';
import type { KeptReading } from './kept-reading.ts';

type Json<T extends object> = JSONColumnType<T, string, string>;
/** ISO 8601 in UTC. */
type Timestamp = string;
type Tenant = { tenant_id: string };

export type Tables = {
  customers: CustomersTable;
  customer_keys: CustomerKeysTable;
  customer_names: CustomerNamesTable;
  items: ItemsTable;
  payments: PaymentsTable;
  mails: MailsTable;
  readings: ReadingsTable;
  case_events: CaseEventsTable;
  cases: CasesTable;
  case_mails: CaseMailsTable;
  corrections: CorrectionsTable;
  lessons: LessonsTable;
  imports: ImportsTable;
  settings: SettingsTable;
};

export type CustomersTable = Tenant & {
  account_number: string;
  name: string;
  legal_name: string;
  country: string;
  language: string | null;
  currency: string;
  vat_id: string;
  email_domains: Json<Customer['emailDomains'] & object>;
  contacts: Json<Customer['contacts'] & object>;
  bank_details: string;
  phone: string;
  value: CustomerValue | null;
  payment_terms_days: number | null;
  credit_limit: number | null;
  segment: string;
  collector: string;
};

export type CustomerKeyKind = 'email' | 'domain' | 'vat' | 'account';
export type CustomerKeysTable = Tenant & { kind: CustomerKeyKind; key: string; account_number: string };
export type CustomerNamesTable = Tenant & { name: string; carriers: number; accounts: Json<string[]> };

export type ItemsTable = Tenant & {
  id: string;
  account_number: string;
  number: string;
  key: string;
  tail: string;
  order_number: string;
  order_key: string;
  type: OpenItemType;
  issued_on: CalendarDate;
  due_on: CalendarDate;
  amount: number;
  currency: string;
  open_at_export: number | null;
};

export type PaymentsTable = Tenant & {
  id: string;
  reference: string;
  account_number: string;
  paid_on: CalendarDate;
  amount: number;
  currency: string;
  item_number: string | null;
};

export type MailsTable = Tenant & {
  id: string;
  mailbox: string;
  message_id: string;
  /** The id in the header; `message_id` is a hash where another text uses it too. */
  header_id: string;
  source: 'mime' | 'posted';
  raw: Uint8Array | null;
  posted: ColumnType<PostedMail | null, string | null, string | null>;
  mail: Json<Mail>;
  subject: string;
  from_email: string;
  conversation_id: string | null;
  direction: Direction;
  sent_at: Timestamp;
  sent_on: CalendarDate;
  kept_at: Timestamp;
};

export type ReadingsTable = Tenant & {
  mail_id: string;
  message_id: string;
  reading: Json<KeptReading>;
  match: Json<Match>;
  language: LanguageCode;
  account_number: string | null;
  tone: ToneLabel;
  tone_score: number;
  is_settled: boolean;
  sent_on: CalendarDate;
  read_at: Timestamp;
};

export type CaseEventsTable = Tenant & {
  id: string;
  case_id: string;
  kind: CaseEvent['kind'];
  message_id: string | null;
  at: Timestamp;
  by: string;
  body: Json<CaseEvent>;
};

export type CasesTable = Tenant & {
  id: string;
  account_number: string | null;
  state: CollectionCase['state'];
  /** Null in rows of the first version, until they are folded anew. */
  stage: Stage | null;
  owner: string | null;
  /** Whether it stops all reminders to its account. */
  blocked: boolean;
  opened_on: CalendarDate;
  last_on: CalendarDate;
  snapshot: Json<CollectionCase>;
};

export type CaseMailsTable = Tenant & {
  case_id: string;
  message_id: string;
  conversation_id: string | null;
  subject_key: string;
};

export type CorrectionsTable = Tenant & {
  id: string;
  mail_id: string;
  message_id: string;
  at: Timestamp;
  by: string;
  body: Json<CorrectionBody>;
  was: string;
  undone_at: Timestamp | null;
  undone_by: string | null;
  /** When its lessons were erased on request: it teaches no more. */
  forgotten_at: Timestamp | null;
};

export type LessonsTable = Tenant & {
  correction_id: string;
  /** Number of the sentence in its mail. */
  place: number;
  mail_id: string;
  message_id: string;
  account_number: string | null;
  at: Timestamp;
  by: string;
  body: Json<TaughtSentence>;
};

export type ImportsTable = Tenant & {
  id: string;
  at: Timestamp;
  by: string;
  customers: number;
  items: number;
  payments: number;
  report: Json<LedgerImport>;
};

export type SettingsTable = Tenant & {
  /** `lessons`: changes with every lesson. `learned`: up to which correction all was learned anew, and when. */
  name: 'today' | 'us' | 'mailbox' | 'policy' | 'refold' | 'lessons' | 'learned';
  value: string;
};
