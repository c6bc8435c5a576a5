-- What is searched: made from the versions kept elsewhere, in the same transaction as they are written or opened, and
-- made again when the program's way of normalising changes (form). Nothing here is a record of its own.
--
-- Of each document there are at most two versions: the newest, and the newest that the public may see.

-- One row a county: counts up with every change below, so that a process knows when what it remembers is old.
create table search_state (
  county   text   not null,
  revision bigint not null,
  primary key (county)
);

create table search_document (
  county   text    not null,
  -- Short and stable while the row lives: the name of the document in search_clause.
  id       integer not null,
  document text    not null,
  version  integer not null,
  form     integer not null,
  newest   boolean not null,
  public   boolean not null,
  issue    text    not null,
  number   text,
  title    text    not null,
  kind     text    not null,
  issuer   text,
  issued   date,
  -- In force from and until (exclusive) by its own words; a null end is open.
  since    date,
  until    date,
  -- Canonical names of the bodies that it names.
  bodies   jsonb   not null,
  -- Normalised, a line each: number, titles, issuer, day.
  head     text    not null,
  -- Normalised, a line each: what it calls things (titles, headings, quoted words), for words mistyped.
  terms    text    not null,
  -- How many rows of search_clause it has.
  clauses  integer not null,
  primary key (county, id),
  unique (county, document, version),
  foreign key (county, document, version) references document_version (county, document, version)
);

create table search_clause (
  county   text      not null,
  document integer   not null,
  ordinal  integer   not null,
  path     text      not null,
  heading  boolean   not null,
  -- Normalised: labels, a line end, the clause's own text in force.
  text     text      not null,
  -- Normalised: the texts above it, a line each.
  context  text      not null,
  -- Canonical names of the bodies that it names, each between two line ends.
  bodies   text      not null,
  -- Pairs of neighbouring characters of text and context, and one number for each body.
  grams    integer[] not null,
  primary key (county, document, ordinal),
  foreign key (county, document) references search_document (county, id) on delete cascade
);

-- Without a pending list: a query never waits for entries that another one left unsorted.
create index search_clause_by_gram on search_clause using gin (grams) with (fastupdate = off);
