-- What a customer is worth to us, 1 to 4: worked out over the whole ledger when it is imported. Empty until the next import.
alter table customers add column if not exists value smallint;
