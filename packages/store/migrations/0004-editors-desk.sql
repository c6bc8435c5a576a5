-- The editor's judgement of a finding gets a third word, and what was public can be withdrawn.

-- accepted: the editor has compared it with the original, which says so; it stays public with that note.
alter table finding_state drop constraint finding_state_state_check;
alter table finding_state add constraint finding_state_state_check check (state in ('open', 'dismissed', 'accepted'));

-- A version that was public and is no longer, with the reason that the public reads at its address. The row goes when
-- the version is published again; the journal keeps both acts.
create table withdrawal (
  county       text        not null,
  object_kind  text        not null check (object_kind in ('issue', 'document')),
  object       text        not null,
  version      integer     not null check (version > 0),
  reason       text        not null,
  withdrawn_at timestamptz not null,
  actor        jsonb       not null,
  primary key (county, object_kind, object, version)
);
