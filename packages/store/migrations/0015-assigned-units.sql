-- Which units do what the text leaves without a name, as the office decided; which unit answers for a body that has no staff
-- of its own; matters that were entered by mistake.

-- Units for words of a document that name none: each, and the end of each, is a decision of its own.
create table duty_assignment (
  county     text        not null,
  id         text        not null,
  -- The document's number, and its words: 各有关单位.
  document   text        not null,
  words      text        not null,
  -- The duty's name; empty: wherever the document uses these words and no decision on the duty alone stands.
  duty       text        not null,
  -- Canonical names of bodies.
  units      jsonb       not null,
  why        text        not null,
  set_at     timestamptz not null,
  set_by     jsonb       not null,
  ended_at   timestamptz,
  ended_by   jsonb,
  ended_why  text,
  primary key (county, id),
  check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (ended_why is null))
);

create unique index duty_assignment_standing on duty_assignment (county, document, words, duty) where ended_at is null;

-- By which decision its unit was named; null where the text names it, or where nobody has.
alter table duty_item add column assignment text;
-- Checked at the end of a transaction: a restored backup brings tables in another order.
alter table duty_item add foreign key (county, assignment) references duty_assignment (county, id)
  deferrable initially deferred;

create index duty_item_of_assignment on duty_item (county, assignment) where assignment is not null;

-- Which unit does the work of a task force, a leading group or a headquarters where the text does not say.
create table body_keeper (
  county     text        not null,
  id         text        not null,
  -- Canonical names.
  body       text        not null,
  keeper     text        not null,
  why        text        not null,
  set_at     timestamptz not null,
  set_by     jsonb       not null,
  ended_at   timestamptz,
  ended_by   jsonb,
  ended_why  text,
  primary key (county, id),
  check (body <> keeper),
  check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (ended_why is null))
);

create unique index body_keeper_standing on body_keeper (county, body) where ended_at is null;

-- A matter that should not have been entered stays with its history and counts nowhere.
alter table matter drop constraint matter_state_check;
alter table matter add constraint matter_state_check check (state in ('待交办', '办理', '待核查', '已销号', '已撤回'));
alter table matter drop constraint matter_check1;
alter table matter add constraint matter_check1 check (state = '已撤回' or (state = '待交办') = (assigned_at is null));
alter table matter_step drop constraint matter_step_kind_check;
alter table matter_step add constraint matter_step_kind_check check (kind in ('登记', '交办', '签收', '报处理情况', '报节点计划',
  '核准计划', '退回计划', '报节点', '申请销号', '销号', '退回', '抽中', '复查合格', '重新办理', '约谈', '移交', '改定', '撤回'));

drop index matter_open;
create index matter_open on matter (county, begun_at, id) where state not in ('已销号', '已撤回');
create index matter_withdrawn on matter (county, entered_at desc, id) where state = '已撤回';
