-- What a change of bank details is checked by: what the ledger knows, and the number to call.
alter table customers add column if not exists bank_details text not null default '';

alter table customers add column if not exists phone text not null default '';
