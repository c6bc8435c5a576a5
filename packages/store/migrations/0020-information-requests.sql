-- Requests for information (依申请公开): who asks and what is said, to anybody but the unit that answers only as ciphertext.
create table info_request (
  county     text        not null,
  id         text        not null,
  -- Given in the order of entry, without gaps within a year.
  year       integer     not null,
  n          integer     not null check (n > 0),
  -- The unit asked, by its canonical name.
  unit       text        not null,
  way        text        not null check (way in ('当面', '邮寄签收', '平常信函', '互联网', '传真')),
  -- Of the code (查询码) by which the applicant follows it.
  code_hash  text        not null,
  state      text        not null check (state in ('待确认', '办理', '待补正', '已答复', '已撤回', '视为放弃')),
  -- What was asked by whom, under the request's own key.
  sealed     text        not null,
  entered_at timestamptz not null,
  -- How it was answered; null of one that was not.
  answer     text,
  ended      date,
  revision   integer     not null check (revision > 0),
  primary key (county, id),
  unique (county, year, n),
  unique (county, code_hash),
  check ((state = '已答复') = (answer is not null)),
  check ((state in ('已答复', '已撤回', '视为放弃')) = (ended is not null))
);

create index info_request_open on info_request (county, entered_at, id) where ended is null;
create index info_request_ended on info_request (county, ended desc, id) where ended is not null;

-- The key of one request, wrapped under a master key: destroyed, everything said in it stays closed.
create table info_request_key (
  county     text not null,
  request    text not null,
  master_key text not null,
  wrapped    text not null,
  primary key (county, request),
  foreign key (county, request) references info_request (county, id),
  foreign key (county, master_key) references vault_key (county, id)
);

create index info_request_key_by_master on info_request_key (county, master_key);

-- What was done on it, in order; never changed. `day` is the day on which it happened, `at` the moment at which it was entered.
create table info_request_step (
  county  text        not null,
  request text        not null,
  n       integer     not null check (n > 0),
  kind    text        not null check (kind in ('提出', '确认收到', '告知补正', '收到补正', '征求意见', '送达', '收到意见', '延长',
    '答复', '撤回', '视为放弃')),
  day     date        not null,
  -- Days and choices by its kind, no words: see tables/request.ts.
  detail  jsonb       not null,
  -- What was said, under the request's key; null where nothing was.
  sealed  text,
  at      timestamptz not null,
  by      jsonb       not null,
  primary key (county, request, n),
  foreign key (county, request) references info_request (county, id)
);
