-- A case that was joined with another keeps its number: it leads to the case that its mails went to.
create index if not exists case_events_left on case_events (tenant_id, right(case_id::text, 10)) where kind = 'mail-removed';

-- A mail that goes back opens again the case that it left.
create index if not exists case_events_left_by on case_events (tenant_id, message_id, id) where kind = 'mail-removed';

-- What was moved in one go is undone in one go.
create index if not exists corrections_by_move on corrections (tenant_id, (body #>> '{move,id}')) where body #>> '{move,id}' is not null;
