-- The parts of a mail are told from its text at any time.
alter table readings drop column if exists parts;

-- Cases are found by their mails and accounts, never by an item.
drop table if exists case_items;
