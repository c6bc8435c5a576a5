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

-- Files on their way into the store, so that an import under way is known to every process and after a restart. Progress
-- is no act: the journal has the file's arrival, its being given up, and the import itself.
create table import_job (
  county      text        not null,
  id          text        not null,
  -- Who handed the file in.
  account     text        not null,
  name        text        not null,
  state       text        not null check (state in ('reading', 'preview', 'storing', 'done', 'refused', 'cancelled')),
  -- Which step of the reading is under way.
  step        integer     not null,
  -- Why it was refused.
  message     text,
  -- What was decoded, until the import has ended: SM3 of the bytes, format, encoding, notes, and the text.
  source      jsonb,
  text        text,
  -- What storing it would do, and what it did.
  foreseen    jsonb,
  result      jsonb,
  published   boolean,
  -- The process that works on it, and until when it is taken to be alive, by the database's clock.
  worker      text        not null,
  alive_until timestamptz not null,
  received_at timestamptz not null,
  primary key (county, id)
);

-- Who is named where: a body by its canonical name, else as printed. Only the beginning, so that no name however
-- damaged is too long for an index; the query compares the whole.
create index fact_by_body on fact (county, left(coalesce(value ->> 'canonical', value ->> 'name'), 120))
  where kind = 'body';
create index fact_of_person on fact (county, document, version) where kind = 'person';

-- Who cites whom: what a reference names, or the text that the clause it names belongs to, without title marks.
create index fact_by_target on fact (county, left(translate(value ->> 'target', '《》<>〈〉', ''), 120))
  where kind = 'reference';
create index fact_by_text on fact (county, left(translate(value ->> 'of', '《》<>〈〉', ''), 120))
  where kind = 'reference';

-- The documents that bear a title, print a text of that title below a notice, or announce one.
create index document_version_by_title on document_version
  (county, left(regexp_replace(title, '[[:space:]《》<>〈〉]', '', 'g'), 120));
create index document_version_by_carried on document_version
  (county, left(regexp_replace(printed ->> 'carries', '[[:space:]《》<>〈〉]', '', 'g'), 120));
create index document_version_by_announced on document_version
  (county, left(substring(regexp_replace(title, '[[:space:]《》<>〈〉]', '', 'g') from '印发(.+)的通知$'), 120));
