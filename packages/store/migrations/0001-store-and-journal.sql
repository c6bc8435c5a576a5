-- The store itself, its journal, and who signs in.
--
-- Rules of every table: the county code (GB/T 2260) is first in its primary key, so that the data can be
-- partitioned or sharded by county; words of the law and of the program are text with checks, never PostgreSQL
-- enums, so that a new word needs no change of type. The one table without a county is schema_migration, which the
-- program creates itself: it is about the schema, not about a county's data.

-- One row a county. A store is real or rehearsal (演练) for ever.
create table store_meta (
  county         text        not null check (county ~ '^[0-9]{6}$'),
  kind           text        not null check (kind in ('real', 'rehearsal')),
  -- The day the rehearsal was begun with; null in a real store.
  rehearsal_from date,
  created_at     timestamptz not null,
  primary key (county),
  check ((kind = 'rehearsal') = (rehearsal_from is not null))
);

-- Append-only. hash = SM3 over prev_hash and the canonical JSON of the entry, so an entry that is edited, removed
-- or put elsewhere is found out by reading the chain again. seq counts from 1 without a gap.
create table journal (
  county      text        not null,
  seq         bigint      not null check (seq > 0),
  at          timestamptz not null,
  actor       jsonb       not null,
  verb        text        not null,
  object_kind text        not null,
  object_id   text        not null,
  clause      text,
  payload     jsonb       not null,
  prev_hash   text        not null,
  hash        text        not null,
  primary key (county, seq)
);

-- The history of one object, newest last.
create index journal_by_object on journal (county, object_kind, object_id, seq);

-- Stops mistakes and plain tampering; whoever disables it is found out by the chain.
create function journal_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the journal is append-only' using errcode = 'restrict_violation';
end
$$;

create trigger journal_no_change before update or delete on journal
  for each row execute function journal_is_append_only();

create trigger journal_no_truncate before truncate on journal
  for each statement execute function journal_is_append_only();

create table account (
  county      text        not null,
  id          text        not null,
  kind        text        not null check (kind in ('administrator')),
  name        text        not null,
  created_at  timestamptz not null,
  disabled_at timestamptz,
  primary key (county, id)
);

-- Only hashes of tokens are kept: whoever reads the database cannot sign in with what is found.
create table session (
  county       text        not null,
  token_hash   text        not null,
  account      text        not null,
  created_at   timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at   timestamptz not null,
  revoked_at   timestamptz,
  primary key (county, token_hash),
  foreign key (county, account) references account (county, id)
);

create index session_by_account on session (county, account);

create table one_time_link (
  county     text        not null,
  link_hash  text        not null,
  account    text        not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at    timestamptz,
  primary key (county, link_hash),
  foreign key (county, account) references account (county, id)
);

create index one_time_link_by_account on one_time_link (county, account);
