-- People, the posts they hold in bodies, and what kinds of accounts there are.

-- Somebody who holds posts. Bodies stand by their canonical name: what they are is the county's content.
create table person (
  county     text        not null,
  id         text        not null,
  name       text        not null,
  revision   integer     not null check (revision > 0),
  created_at timestamptz not null,
  primary key (county, id)
);

-- A person holds a post in a body from a day on. It gives rights once it is approved, from `since` to `until` (both
-- days included), until it is ended or refused.
create table appointment (
  county         text        not null,
  id             text        not null,
  person         text        not null,
  body           text        not null,
  post           text        not null,
  -- 任职: holds it. 代理: acts for whoever holds it. 借调: works here for a time, and belongs to `home`.
  manner         text        not null check (manner in ('任职', '代理', '借调')),
  -- Of 代理: the post acted for, where somebody holds it. Of 借调: the post at home.
  other          text,
  -- Of 借调: whether the post at home rests for so long.
  rests          boolean     not null,
  since          date        not null,
  until          date,
  -- 文号, 会议 or another source.
  basis          text        not null,
  entered_by     text        not null,
  entered_at     timestamptz not null,
  approved_by    text,
  approved_at    timestamptz,
  refused_reason text,
  ended_at       timestamptz,
  ended_reason   text,
  -- Who takes over.
  successor      text,
  primary key (county, id),
  foreign key (county, person) references person (county, id),
  -- Deferrable, so that a backup may bring a row before the one it refers to.
  foreign key (county, other) references appointment (county, id) deferrable,
  foreign key (county, successor) references person (county, id),
  check (until is null or until >= since),
  check (manner <> '任职' or other is null),
  check (manner <> '借调' or other is not null),
  check (manner = '借调' or not rests),
  check ((approved_by is null) = (approved_at is null)),
  check (approved_at is null or refused_reason is null)
);

create index appointment_by_person on appointment (county, person);
create index appointment_by_body on appointment (county, body);

-- founder: whoever opened the store first. official: a person in office. administrator: one of the three that are kept
-- apart. party: a citizen or firm that the documents are for.
alter table account drop constraint account_kind_check;
update account set kind = 'founder';
alter table account
  add column duty   text check (duty in ('system', 'security', 'audit')),
  add column person text,
  add column party  text,
  add constraint account_kind_check check (kind in ('founder', 'official', 'administrator', 'party')),
  add constraint account_of_duty check ((kind = 'administrator') = (duty is not null)),
  add constraint account_of_person check (kind <> 'official' or person is not null),
  add constraint account_of_party check ((kind = 'party') = (party is not null)),
  add constraint account_person_key foreign key (county, person) references person (county, id);

-- Nobody has two open accounts: what is kept apart between accounts would meet again in one hand.
create unique index account_by_person on account (county, person) where disabled_at is null and person is not null;

-- One administrator a duty.
create unique index account_by_duty on account (county, duty) where disabled_at is null and duty is not null;

-- Bodies that no document of the gazette names: villages, schools, offices within bureaus. Those that it names are the
-- county's content.
create table body (
  county     text        not null,
  name       text        not null,
  -- Other names, a list.
  aliases    jsonb       not null,
  kind       text        not null,
  parent     text,
  entered_by text        not null,
  entered_at timestamptz not null,
  primary key (county, name)
);
