-- What a gazette prints, kept so that each reading can be rebuilt exactly and each citation resolves for ever.
--
-- Versions are never changed once written: a corrected text, a later attachment or an editor's correction is a new
-- version. Positions are UTF-16 units of the decoded source, half-open.

-- Each source once. text is what the positions count in, so the same bytes decoded into another text (by a better
-- program) are another source: hash is the SM3 of both hashes.
create table source (
  county      text        not null,
  hash        text        not null,
  bytes_hash  text        not null,
  text_hash   text        not null,
  name        text        not null,
  format      text        not null,
  encoding    text        not null,
  text        text        not null,
  received_at timestamptz not null,
  primary key (county, hash)
);

-- slug: 2022-02 for 2022年第2期; t-<hash of the title> where year or number is not printed.
create table issue (
  county     text        not null,
  slug       text        not null,
  year       integer,
  number     integer,
  created_at timestamptz not null,
  primary key (county, slug)
);

create table issue_version (
  county       text        not null,
  issue        text        not null,
  version      integer     not null check (version > 0),
  source       text        not null,
  -- SM3 of the whole reading with its positions: the same again is not a new version.
  reading_hash text        not null,
  title        text,
  serial       integer,
  -- The day printed on the issue; null when none is printed or the printed one is not a day of the calendar.
  printed_on   date,
  -- Issue, front and back matter exactly as read; nothing in them is searched by.
  issue_print  jsonb       not null,
  front        jsonb       not null,
  back         jsonb       not null,
  imported_at  timestamptz not null,
  imported_by  jsonb       not null,
  -- Null until it is published here; the public sees only published versions.
  published_at timestamptz,
  primary key (county, issue, version),
  foreign key (county, issue) references issue (county, slug),
  foreign key (county, source) references source (county, hash)
);

-- Which imports used a source (who may see its text).
create index issue_version_by_source on issue_version (county, source);

-- slug: the printed number without spaces, brackets as 〔〕; t-<hash> where none is printed; ~2 where the number is
-- already borne by another document.
create table document (
  county     text        not null,
  slug       text        not null,
  -- The number as in the slug, without ~2; null where none is printed.
  number     text,
  -- The issue it was first printed in.
  issue      text        not null,
  created_at timestamptz not null,
  primary key (county, slug),
  foreign key (county, issue) references issue (county, slug)
);

-- Who else bears a number.
create index document_by_number on document (county, number);

create table document_version (
  county        text        not null,
  document      text        not null,
  version       integer     not null check (version > 0),
  -- What made this version: print (a new or corrected text), attachment (one printed elsewhere), correction (an editor's).
  made_by       text        not null check (made_by in ('print', 'attachment', 'correction')),
  reason        text,
  actor         jsonb       not null,
  made_at       timestamptz not null,
  published_at  timestamptz,
  -- The import it was read from; a correction keeps that of the version it corrects.
  issue         text        not null,
  issue_version integer     not null,
  source        text        not null,
  -- SM3 of the document as printed without positions: equal means that the print has not changed.
  print_hash    text        not null,
  -- SM3 of the positions kept with this version, to see whether a later source has moved the document.
  places_hash   text        not null,
  number        text,
  title         text        not null,
  kind          text        not null,
  issuer        text,
  -- The printed day where it is a day of the calendar; printed holds it as read.
  issued        date,
  -- All other fields of the document exactly as read.
  printed       jsonb       not null,
  span_from     integer     not null,
  span_to       integer     not null,
  -- Counted once when written: nodes with a text of their own that are no headings; facts.
  clause_count  integer     not null,
  fact_count    integer     not null,
  primary key (county, document, version),
  foreign key (county, document) references document (county, slug),
  foreign key (county, issue, issue_version) references issue_version (county, issue, version),
  foreign key (county, source) references source (county, hash)
);

-- The documents of an issue's version in the order of print.
create table issue_document (
  county           text    not null,
  issue            text    not null,
  version          integer not null,
  ordinal          integer not null,
  document         text    not null,
  document_version integer not null,
  -- All positions in this version's source, where they differ from those kept with the document's version: a text
  -- corrected in one document moves the unchanged ones after it.
  places           jsonb,
  primary key (county, issue, version, ordinal),
  foreign key (county, issue, version) references issue_version (county, issue, version),
  foreign key (county, document, document_version) references document_version (county, document, version)
);

create index issue_document_by_document on issue_document (county, document, issue, version);

-- A document's tree, one row a node, in the order of print (a parent before its children).
create table clause (
  county      text    not null,
  document    text    not null,
  version     integer not null,
  ordinal     integer not null,
  path        text    not null,
  parent      text,
  depth       integer not null,
  kind        text    not null,
  label       text    not null,
  -- The text in force: the print, or the editor's correction of it.
  text        text    not null,
  -- The print where an editor has corrected it, else null.
  print       text,
  heading     boolean not null,
  span_from   integer not null,
  span_to     integer not null,
  label_from  integer,
  label_to    integer,
  body        jsonb   not null,
  cells       jsonb,
  -- 0: printed in the issue; N: read from attachment N, imported later (positions count in that attachment's source).
  origin      integer not null,
  -- SM3 of the clause with its children, without its own label, white space removed, full-width folded.
  fingerprint text    not null,
  primary key (county, document, version, ordinal),
  unique (county, document, version, path),
  foreign key (county, document, version) references document_version (county, document, version)
);

create table fact (
  county    text    not null,
  document  text    not null,
  version   integer not null,
  ordinal   integer not null,
  kind      text    not null,
  clause    text    not null,
  text      text    not null,
  span_from integer not null,
  span_to   integer not null,
  value     jsonb   not null,
  origin    integer not null,
  primary key (county, document, version, ordinal),
  foreign key (county, document, version) references document_version (county, document, version)
);

-- The facts in the margin of one clause.
create index fact_by_clause on fact (county, document, version, clause);

create table attachment (
  county   text    not null,
  document text    not null,
  version  integer not null,
  ordinal  integer not null,
  n        integer not null,
  title    text    not null,
  printed  boolean not null,
  note     text,
  -- The source it was imported from later; null where it is printed in the issue or still missing.
  source   text,
  primary key (county, document, version, ordinal),
  foreign key (county, document, version) references document_version (county, document, version),
  foreign key (county, source) references source (county, hash)
);

create index attachment_by_source on attachment (county, source) where source is not null;

-- Editors' corrections that hold in a version, with the reason, beside the print.
create table correction (
  county   text        not null,
  document text        not null,
  version  integer     not null,
  clause   text        not null,
  print    text        not null,
  text     text        not null,
  reason   text        not null,
  made_at  timestamptz not null,
  actor    jsonb       not null,
  -- The version that brought it; later versions carry it on.
  since    integer     not null,
  primary key (county, document, version, clause),
  foreign key (county, document, version) references document_version (county, document, version)
);

-- Findings (校核) of an issue's version, or of an attachment that came with a document's version.
create table finding (
  county        text    not null,
  owner_kind    text    not null check (owner_kind in ('issue', 'document')),
  owner         text    not null,
  owner_version integer not null,
  ordinal       integer not null,
  rule          text    not null,
  severity      text    not null check (severity in ('error', 'warning', 'note')),
  -- As the reader names it, and the slug it was found to be.
  document_print text,
  document      text,
  clause        text,
  message       text    not null,
  settle        text    not null,
  spans         jsonb   not null,
  -- SM3 of rule, document, clause and message: the same finding in a later version.
  fingerprint   text    not null,
  -- 0, or the number of the attachment it was found in.
  origin        integer not null,
  primary key (county, owner_kind, owner, owner_version, ordinal)
);

create index finding_by_document on finding (county, document, owner_kind, owner, owner_version);

-- What an editor has said of a finding. Kept apart from the findings, so that it holds when the same one comes again.
create table finding_state (
  county      text        not null,
  owner_kind  text        not null,
  owner       text        not null,
  fingerprint text        not null,
  state       text        not null check (state in ('open', 'dismissed')),
  reason      text        not null,
  at          timestamptz not null,
  actor       jsonb       not null,
  primary key (county, owner_kind, owner, fingerprint)
);
