-- A corrected text is read again, an import under way outlives the program that does it, and what is asked most often
-- is found by an index.

-- The document's fields and facts as printed, where corrections hold; null where none does. printed, number, title,
-- kind, issuer, issued and the table fact then say what the text in force states.
alter table document_version add column print jsonb;
-- Findings that no longer hold: by their fingerprints, with the correction or attachment that settled them.
alter table document_version add column solved jsonb not null default '[]';
-- Of a finding that a correction made: the clause that each span counts in (its own text in force). Null where spans
-- count in a source.
alter table finding add column within jsonb;
