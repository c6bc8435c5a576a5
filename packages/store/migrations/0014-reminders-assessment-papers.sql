-- Reminders of what is due, assessment of units by a scheme that the office adopts, and papers drafted from the ledger.

-- When is reminded and who else is told: no document states any of it. Days are counted from the last day in time.
create table reminder_rule (
  county       text        not null,
  -- So many days before; on the day itself; so many days after: lists of whole numbers.
  before       jsonb       not null,
  on_day       boolean     not null,
  after        jsonb       not null,
  -- From how many days late the head of the unit, and the group's office, are told too; null: never.
  head_after   integer     check (head_after between 1 and 365),
  office_after integer     check (office_after between 1 and 365),
  -- Titles of posts whose holder is the head of a unit.
  head_posts   jsonb       not null,
  source       text        not null,
  set_at       timestamptz not null,
  set_by       text        not null,
  primary key (county)
);

-- Where a body's reminders go besides the inbox: a mailbox, a group's robot. One message a day and address.
create table reminder_address (
  county       text        not null,
  id           text        not null,
  body         text        not null,
  role         text        not null check (role in ('承办', '负责人')),
  channel      text        not null check (channel in ('email', 'webhook')),
  format       text        check (format in ('plain', 'wecom', 'dingtalk')),
  -- Often with a secret in it: shown masked.
  recipient    text        not null,
  -- Test messages sent so far: each has its own key.
  tests        integer     not null check (tests >= 0),
  entered_at   timestamptz not null,
  entered_by   text        not null,
  primary key (county, id),
  check ((format is not null) = (channel = 'webhook'))
);

-- In-app reminders: one for each duty or matter, day and whom it is for.
create table notice (
  county      text        not null,
  key         text        not null,
  body        text        not null,
  role        text        not null check (role in ('承办', '负责人')),
  day         date        not null,
  stage       text        not null check (stage in ('临近', '到期', '逾期')),
  object_kind text        not null check (object_kind in ('duty-item', 'matter')),
  object      text        not null,
  unit        text        not null,
  subject     text        not null,
  due         date        not null,
  -- Late by the strictest reading only.
  provisional boolean     not null,
  put_at      timestamptz not null,
  primary key (county, key)
);

create index notice_of_body on notice (county, body, day desc, key);

create table notice_read (
  county  text        not null,
  account text        not null,
  notice  text        not null,
  read_at timestamptz not null,
  primary key (county, account, notice),
  foreign key (county, notice) references notice (county, key)
);

-- Schemes of assessment as the office adopted them; a later one takes the place of an earlier from its day on.
create table assessment_scheme (
  county     text        not null,
  n          integer     not null check (n > 0),
  title      text        not null,
  -- Number of the document or the meeting that adopted it.
  basis      text        not null,
  from_day   date        not null,
  -- Numbers of the documents whose duties count; empty: all.
  documents  jsonb       not null,
  -- [{ measure, weight }], the weight an exact decimal.
  measures   jsonb       not null,
  -- 分类: each class of units by itself; 合并: all in one queue.
  grouping   text        not null check (grouping in ('分类', '合并')),
  -- 并列占位: the next place is left out; 并列不占位: it follows.
  ties       text        not null check (ties in ('并列占位', '并列不占位')),
  -- What was due and not reported by the cut-off.
  missing    text        not null check (missing in ('计为未按时', '不计入')),
  -- A unit that owed nothing.
  nothing_due text       not null check (nothing_due in ('不排名', '按满分')),
  -- Decimals to which a score is rounded, half up, before places are given.
  places     integer     not null check (places between 0 and 6),
  adopted_at timestamptz not null,
  adopted_by jsonb       not null,
  primary key (county, n)
);

-- Papers drafted from the ledger at a cut-off.
create table paper (
  county     text        not null,
  id         text        not null,
  kind       text        not null check (kind in ('通报', '工作简报', '督办单', '提醒函', '季度分析')),
  title      text        not null,
  addressees jsonb       not null,
  -- See tables/paper.ts.
  blocks     jsonb       not null,
  signature  text        not null,
  -- What it tells of, both days included, as it stood at this moment, with the journal's head of that moment.
  since      date        not null,
  until      date        not null,
  cutoff     timestamptz not null,
  head_seq   bigint      not null,
  head_hash  text        not null,
  -- The matter that a 督办单 is about.
  matter     text,
  state      text        not null check (state in ('草稿', '已印发', '已作废')),
  mark       text,
  year       integer,
  n          integer,
  signed_on  date,
  void_why   text,
  -- Slug of the gazette's document that it became.
  document   text,
  revision   integer     not null check (revision > 0),
  drafted_at timestamptz not null,
  drafted_by jsonb       not null,
  issued_at  timestamptz,
  issued_by  jsonb,
  primary key (county, id),
  foreign key (county, matter) references matter (county, id),
  check ((state = '草稿') = (issued_at is null)),
  check ((mark is null) = (issued_at is null) and (year is null) = (mark is null) and (n is null) = (mark is null)),
  check ((issued_at is null) = (issued_by is null) and (issued_at is null) = (signed_on is null)),
  check ((state = '已作废') = (void_why is not null))
);

create index paper_by_time on paper (county, drafted_at desc, id);

-- The register of numbers: for each mark and year from which number on, and every number given since.
create table number_series (
  county    text        not null,
  mark      text        not null,
  year      integer     not null check (year between 1949 and 2999),
  first     integer     not null check (first > 0),
  -- Why it begins there: numbers before were given outside.
  basis     text        not null,
  opened_at timestamptz not null,
  opened_by jsonb       not null,
  primary key (county, mark, year)
);

create table number_given (
  county   text        not null,
  mark     text        not null,
  year     integer     not null,
  n        integer     not null check (n > 0),
  -- Null of a number given without a paper of this system.
  paper    text,
  -- What it was used for where there is no paper, or why it is void.
  remark   text,
  void     boolean     not null,
  given_at timestamptz not null,
  given_by jsonb       not null,
  primary key (county, mark, year, n),
  foreign key (county, mark, year) references number_series (county, mark, year),
  foreign key (county, paper) references paper (county, id)
);

-- A summons or a referral is a matter of its own: the matter from which it follows.
alter table matter add column cause text;
-- Checked at the end of a transaction: a restored backup brings rows in another order.
alter table matter add foreign key (county, cause) references matter (county, id) deferrable initially deferred;
