-- The workbench: what waits for whom is counted over these, whatever else the ledger holds.

-- What is owed and can be late, by its last moment.
create index duty_item_open on duty_item (county, due_at, unit, document, id)
  where state in ('待办', '退回') and not historic;
create index duty_item_open_of_unit on duty_item (county, unit, due_at, id)
  where state in ('待办', '退回') and not historic;
-- What was handed in and waits to be judged; by whom it is.
create index duty_item_handed_in on duty_item (county, due_at, id, unit, document) where state = '已报';
create index duty_item_to_judge on duty_item using gin (reported_to) where state = '已报';
-- How what was due in a week went.
create index duty_item_by_day on duty_item (county, due_at, state, reported_at)
  where not historic and state <> '不再要求';

-- The secret address of an account's calendar: of the token only its hash is kept. Renewed, the former address is worth nothing.
create table calendar_feed (
  county     text        not null,
  account    text        not null,
  token_hash text        not null,
  made_at    timestamptz not null,
  primary key (county, account),
  unique (county, token_hash)
);
