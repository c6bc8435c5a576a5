-- Explanations of documents (解读) by the unit that explains, and how soon what the county makes is made public.

-- Who explains a document that names nobody: as the office has assigned it; the latest of a document counts.
create table explainer (
  county      text        not null,
  document    text        not null,
  n           integer     not null check (n > 0),
  unit        text        not null,
  -- Number of the document or the meeting that it rests on.
  basis       text        not null,
  assigned_at timestamptz not null,
  assigned_by jsonb       not null,
  primary key (county, document, n),
  foreign key (county, document) references document (county, slug)
);

-- id: the document's slug and, after a hyphen, a number from 1.
create table explanation (
  county       text        not null,
  id           text        not null,
  document     text        not null,
  unit         text        not null,
  -- Whether the document names the unit, or the office has assigned it.
  named        text        not null check (named in ('文内', '指定')),
  -- What is written and not published, and of which version of the document; null: nothing.
  draft        jsonb,
  draft_of     integer,
  -- Counts up with every change, so that of two who write at once the second is told.
  revision     integer     not null check (revision > 0),
  begun_at     timestamptz not null,
  begun_by     jsonb       not null,
  written_at   timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_why text,
  primary key (county, id),
  foreign key (county, document) references document (county, slug),
  foreign key (county, document, draft_of) references document_version (county, document, version),
  check ((draft is null) = (draft_of is null)),
  check ((withdrawn_at is null) = (withdrawn_why is null))
);

create index explanation_of_document on explanation (county, document, id);

-- As published; never changed.
create table explanation_version (
  county           text        not null,
  explanation      text        not null,
  version          integer     not null check (version > 0),
  document         text        not null,
  -- The version of the document that is explained: its clauses are quoted from it.
  document_version integer     not null,
  title            text        not null,
  intro            text        not null,
  -- See tables/explanation.ts.
  parts            jsonb       not null,
  -- All its words in the form in which they are searched.
  searched         text        not null,
  -- Why it differs from the version before; null of the first.
  reason           text,
  published_at     timestamptz not null,
  published_by     jsonb       not null,
  primary key (county, explanation, version),
  foreign key (county, explanation) references explanation (county, id),
  foreign key (county, document, document_version) references document_version (county, document, version),
  check ((version = 1) = (reason is null))
);

-- When a version first became public here; kept when it is withdrawn. Null of what never was, and of what was withdrawn before
-- this was kept.
alter table document_version add column first_published_at timestamptz;
update document_version set first_published_at = published_at;

-- Days that a document's term of publication hangs on and that stand in no text here, as the office has entered them with their
-- source: when it was printed for issue (印发), and when it was published elsewhere.
create table disclosure_entry (
  county     text        not null,
  document   text        not null,
  version    integer     not null,
  n          integer     not null check (n > 0),
  kind       text        not null check (kind in ('印发', '他处公布')),
  day        date        not null,
  -- Where it was published; null of 印发.
  place      text,
  -- How it is known.
  source     text        not null,
  void_why   text,
  entered_at timestamptz not null,
  entered_by jsonb       not null,
  primary key (county, document, version, n),
  foreign key (county, document, version) references document_version (county, document, version),
  check ((kind = '印发') = (place is null))
);
