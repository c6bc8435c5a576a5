-- The ledger of duties: who must do what by when, what was handed in for it, and how it ended.

-- From which day the office keeps it: what was due earlier is history and never late.
create table ledger (
  county      text        not null,
  begins      date        not null,
  -- How many days before the last one a duty counts as near, and where that figure comes from: no document states it.
  near_days   integer     not null check (near_days between 0 and 60),
  near_source text        not null,
  set_at      timestamptz not null,
  set_by      text        not null,
  primary key (county)
);

-- How far each declared duty is computed, and from what: while that stands, a further day adds only what is new.
create table duty_horizon (
  county   text not null,
  document text not null,
  duty     text not null,
  -- SM3 of everything that its days follow from: declaration, decisions, events, calendar.
  print    text not null,
  until    date not null,
  primary key (county, document, duty)
);

-- One time at which one unit owes one duty. Whether it is late is a function of this row and the moment.
create table duty_item (
  county      text        not null,
  -- Of a declared duty from its document, name, period, event and unit; of one made by hand any.
  id          text        not null,
  source      text        not null check (source in ('条文', '会议', '领导批示', '上级文件', '其他')),
  -- Of 条文: the document's number, the duty's name and the clause's path. Of others: where it comes from, in words.
  document    text,
  duty        text,
  clause      text,
  origin      text,
  -- Canonical name of a body, or the document's own words for units that it does not name.
  unit        text        not null,
  named       boolean     not null,
  -- Who helps, and to whom it is reported.
  along       jsonb       not null,
  reported_to jsonb       not null,
  what        text        not null,
  evidence    jsonb       not null,
  -- 目标, 措施, 标准 where they are fixed.
  fixed       jsonb       not null,
  -- 2022年6月; empty where it happens once.
  period      text        not null,
  -- As an official would print it: 每月月底前.
  rule        text        not null,
  -- Each reading with its day, the earliest first: [{ reading, argument, due, counted }]; of one made by hand none.
  dates       jsonb       not null,
  -- Questions that are open about the day: [{ id, question }].
  questions   jsonb       not null,
  -- Why no day can be given.
  because     text,
  -- The day the office set, as its own decision, and why.
  own_day     date,
  own_why     text,
  -- The last moment in time by the strictest reading, and by the mildest; null where there is no day.
  due_at      timestamptz,
  latest_at   timestamptz,
  -- Due before the ledger began.
  historic    boolean     not null,
  state       text        not null check (state in ('待办', '已报', '退回', '办结', '不再要求')),
  -- When what stands was handed in first, whether it was in time or not.
  reported_at timestamptz,
  closed_at   timestamptz,
  -- How its day changed: [{ at, from, to, why }].
  changes     jsonb       not null,
  revision    integer     not null check (revision > 0),
  created_at  timestamptz not null,
  primary key (county, id),
  check ((source = '条文') = (document is not null and duty is not null and clause is not null)),
  check ((source = '条文') = (origin is null)),
  check ((own_day is null) = (own_why is null)),
  check ((due_at is null) = (latest_at is null)),
  check ((state = '办结') = (closed_at is not null))
);

-- What is still owed, by day; the whole of a unit; the whole of a document.
create index duty_item_owed on duty_item (county, due_at, id) where state in ('待办', '已报', '退回');
create index duty_item_of_unit on duty_item (county, unit, due_at, id);
create index duty_item_of_document on duty_item (county, document, due_at, id);

-- What was reported, each time. What was handed in is never changed: a later one takes its place.
create table duty_report (
  county       text        not null,
  item         text        not null,
  n            integer     not null check (n > 0),
  state        text        not null check (state in ('草稿', '已报', '退回', '通过')),
  -- 完成 or 进展: whether it says that the duty is done.
  closes       boolean     not null,
  said         text        not null,
  -- Of the evidence that closes the duty, what this report brings.
  shows        jsonb       not null,
  -- Figures by their names: [{ name, value, unit }].
  figures      jsonb       not null,
  revision     integer     not null check (revision > 0),
  written_by   text        not null,
  written_at   timestamptz not null,
  handed_in_at timestamptz,
  -- Who handed it in, as the journal signs: account, person and posts of that moment.
  handed_in_by jsonb,
  judged_at    timestamptz,
  judged_by    jsonb,
  judged_why   text,
  primary key (county, item, n),
  foreign key (county, item) references duty_item (county, id),
  check ((state = '草稿') = (handed_in_at is null)),
  check ((handed_in_at is null) = (handed_in_by is null)),
  check ((state in ('退回', '通过')) = (judged_at is not null)),
  check ((judged_at is null) = (judged_by is null))
);

-- One draft an item.
create unique index duty_report_draft on duty_report (county, item) where state = '草稿';

-- Files handed in with a report.
create table duty_file (
  county  text    not null,
  item    text    not null,
  n       integer not null,
  file    integer not null check (file > 0),
  name    text    not null,
  size    integer not null,
  -- SM3 of the bytes, and the bytes in base64: so a backup carries them as it carries any text.
  print   text    not null,
  base64  text    not null,
  primary key (county, item, n, file),
  foreign key (county, item, n) references duty_report (county, item, n)
);

-- What happened that duties count from: 印发, 受理, 事发.
create table duty_event (
  county     text        not null,
  id         text        not null,
  document   text        not null,
  fact       text        not null,
  -- YYYY-MM-DD or YYYY-MM-DDTHH:MM, in the county's time.
  happened   text        not null,
  basis      text        not null,
  entered_by text        not null,
  entered_at timestamptz not null,
  -- Entered by mistake.
  void_why   text,
  primary key (county, id)
);
