-- What a report brings besides words: files of kinds that are told by their content.

-- Nothing wrote this table before, so that no row wants a kind.
alter table duty_file add column type text not null check (type in ('jpg', 'png', 'webp', 'pdf', 'docx', 'xlsx'));
