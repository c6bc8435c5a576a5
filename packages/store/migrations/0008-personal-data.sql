-- Personal data: the parties (服务对象) that the documents are for, each with fields sealed under a key of its own.

-- The keys by their ids; the keys themselves are in no database. Of each purpose one is active; a retiring one still
-- has something under it.
create table vault_key (
  county     text        not null,
  id         text        not null,
  -- master: wraps the keys of parties. index: makes the blind marks.
  purpose    text        not null check (purpose in ('master', 'index')),
  state      text        not null check (state in ('active', 'retiring', 'retired')),
  -- A code that only this key makes: tells a wrong key file from the right one.
  proof      text        not null,
  created_at timestamptz not null,
  retired_at timestamptz,
  primary key (county, id),
  check ((state = 'retired') = (retired_at is not null))
);

create unique index vault_key_active on vault_key (county, purpose) where state = 'active';

create table party (
  county         text        not null,
  id             text        not null,
  kind           text        not null check (kind in ('person', 'household', 'firm', 'organisation')),
  -- Empty once erased.
  name           text        not null,
  -- Division code of its township, nine digits.
  township       text        not null check (township ~ '^[0-9]{9}$'),
  village        text,
  -- Why it is kept, and until which day; null where the day is not settled yet.
  retention      text        not null,
  retained_until date,
  revision       integer     not null check (revision > 0),
  -- The import it came with, else null.
  origin         text,
  created_at     timestamptz not null,
  updated_at     timestamptz not null,
  erased_at      timestamptz,
  primary key (county, id)
);

-- Lists go by township, then by name.
create index party_by_township on party (county, township, name, id) where erased_at is null;
create index party_by_name on party (county, name, id) where erased_at is null;

-- The key of one party, wrapped under a master key. Its row is what is destroyed at the end of retention: the sealed
-- values in the journal then stay closed for ever.
create table party_key (
  county     text not null,
  party      text not null,
  master_key text not null,
  wrapped    text not null,
  primary key (county, party),
  foreign key (county, party) references party (county, id),
  foreign key (county, master_key) references vault_key (county, id)
);

create index party_key_by_master on party_key (county, master_key);

create table party_field (
  county text not null,
  party  text not null,
  field  text not null,
  sealed text not null,
  primary key (county, party, field),
  foreign key (county, party) references party (county, id)
);

-- What a number is found by. While an index key retires, a value may stand under either key.
create table party_mark (
  county    text not null,
  field     text not null,
  index_key text not null,
  mark      text not null,
  party     text not null,
  primary key (county, field, index_key, mark, party),
  foreign key (county, party) references party (county, id),
  foreign key (county, index_key) references vault_key (county, id)
);

create index party_mark_by_key on party_mark (county, index_key);
create index party_mark_by_party on party_mark (county, party);

-- An account of a party is that of a record here.
alter table account add constraint account_party_key foreign key (county, party) references party (county, id);
