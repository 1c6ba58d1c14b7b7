-- A case is looked up by its number, which is the end of its id (see #cases/case-number.ts).
create index if not exists cases_by_number on cases (tenant_id, right(id::text, 10));
