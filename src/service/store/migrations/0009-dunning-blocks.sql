-- Cases that stop all reminders to their account are few and asked for often.
alter table cases add column if not exists blocked boolean not null default false;

update cases set blocked = true where state in ('insolvency', 'legal') and stage is distinct from 'closed';

create index if not exists cases_blocked on cases (tenant_id, account_number) where blocked;
