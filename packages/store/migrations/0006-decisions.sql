-- What was open in a document and who settled it. A row is never changed: what is decided later, from whatever day, is
-- another row, and replaces what was decided before from its own day on.
create table decision (
  county     text        not null,
  -- `number/name` of the question, or the county's own id of it; of a convention likewise.
  question   text        not null,
  -- Counted from 1 in the order of deciding.
  ordinal    integer     not null check (ordinal > 0),
  reading    text        not null,
  -- Canonical name of the body that decided.
  body       text        not null,
  from_day   date        not null,
  why        text        not null,
  power      text        not null,
  decided_at timestamptz not null,
  actor      jsonb       not null,
  primary key (county, question, ordinal)
);
