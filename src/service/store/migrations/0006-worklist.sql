-- The worklist looks at the cases that go on: where each stands and who took it are lifted out of its fold.
alter table cases add column if not exists stage text;

alter table cases add column if not exists owner text;

create index if not exists cases_going_on on cases (tenant_id, last_on) where stage is distinct from 'closed';

insert into settings (tenant_id, name, value) select distinct tenant_id, 'refold', '0006' from cases on conflict (tenant_id, name) do nothing;
