-- Supervision (督查督办): matters that are followed until they are struck off, with their whole history.

-- What no document says of the clocks, as the office has set it, each with where it comes from.
create table supervision (
  county  text        not null,
  setting text        not null check (setting in ('计日', '起算', '顺延', '临近')),
  value   text        not null,
  source  text        not null,
  set_at  timestamptz not null,
  set_by  text        not null,
  primary key (county, setting)
);

create table matter (
  county      text        not null,
  id          text        not null,
  what        text        not null,
  -- As the documents list it, and each document with its clause and own words, null where it does not list it:
  -- [{ document, clause, words }].
  category    text        not null,
  listed      jsonb       not null,
  source      text        not null check (source in ('议定', '交办', '台账', '上级', '其他')),
  -- Which meeting, whose note, which document.
  origin      text        not null,
  -- Who assigned it, in words.
  assigner    text        not null,
  -- The duty from which it grew.
  item        text,
  leads       jsonb       not null,
  along       jsonb       not null,
  -- Who checks before it is struck off; null: the county government's office.
  checker     text,
  -- Whether it is a major one, followed by 13710, and why: no document draws the line.
  major       boolean     not null,
  major_why   text        not null,
  -- Of a major one: settled within 7 days, or within a month.
  scale       text        not null check (scale in ('一般', '较大')),
  -- The limit the office set of one that is not followed by 13710.
  own_day     date,
  own_why     text,
  state       text        not null check (state in ('待交办', '办理', '待核查', '已销号')),
  -- Opened again, it goes through another round.
  round       integer     not null check (round > 0),
  entered_at  timestamptz not null,
  -- Of the running round: its beginning, when it was assigned, when the standing application to be struck off was made.
  begun_at    timestamptz not null,
  assigned_at timestamptz,
  applied_at  timestamptz,
  closed_at   timestamptz,
  -- The plan that the office approved: [{ what, due }]; empty where there is none. And the one that waits for approval.
  nodes       jsonb       not null,
  proposed    jsonb       not null,
  -- The sample it was drawn into and not yet checked again for.
  sample      text,
  revision    integer     not null check (revision > 0),
  primary key (county, id),
  foreign key (county, item) references duty_item (county, id),
  check ((own_day is null) = (own_why is null)),
  check ((state = '待交办') = (assigned_at is null)),
  check ((state = '已销号') = (closed_at is not null)),
  check ((state in ('待核查', '已销号')) = (applied_at is not null))
);

create index matter_open on matter (county, begun_at, id) where state <> '已销号';
create index matter_closed on matter (county, closed_at desc, id) where state = '已销号';

-- What was done on it, in order; never changed.
create table matter_step (
  county text        not null,
  matter text        not null,
  n      integer     not null check (n > 0),
  round  integer     not null check (round > 0),
  kind   text        not null check (kind in ('登记', '交办', '签收', '报处理情况', '报节点计划', '核准计划', '退回计划', '报节点',
    '申请销号', '销号', '退回', '抽中', '复查合格', '重新办理', '约谈', '移交', '改定')),
  -- Units that it was done for.
  units  jsonb       not null,
  said   text        not null,
  -- What this kind has besides: see tables/matter.ts.
  detail jsonb       not null,
  -- Of no concern to the units that the matter is about: a clue handed on.
  secret boolean     not null,
  at     timestamptz not null,
  by     jsonb       not null,
  primary key (county, matter, n),
  foreign key (county, matter) references matter (county, id)
);

-- Samples of closed matters, drawn so that anybody with the journal's head can draw them again.
create table matter_sample (
  county     text        not null,
  id         text        not null,
  basis      text        not null,
  -- Closed in these days, both included.
  since      date        not null,
  until      date        not null,
  -- The journal's head that the order was made from.
  head_seq   bigint      not null,
  head_hash  text        not null,
  -- Ids that could be drawn, and those that were.
  population jsonb       not null,
  drawn      jsonb       not null,
  at         timestamptz not null,
  by         jsonb       not null,
  primary key (county, id)
);
