-- A case is read and written as a whole: as json it is kept as it was written, as jsonb it is taken apart and put together
-- again each time, which is half of the time of drawing a long one.
alter table cases alter column snapshot type json using snapshot::json;
