-- What a report brings besides words: files of kinds that are told by their content, and figures that its duty asks for.

-- Nothing wrote this table before, so that no row wants a kind.
alter table duty_file add column type text not null check (type in ('jpg', 'png', 'webp', 'pdf', 'docx', 'xlsx'));

-- The figures that a report on it gives: [{ name, unit, step, clause, total }].
alter table duty_item add column asks jsonb not null default '[]';
