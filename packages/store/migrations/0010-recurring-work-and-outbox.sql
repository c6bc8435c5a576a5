-- Work that comes again, which any process of the county may take, and messages on their way out.

-- moment: what a run is for: a day (YYYY-MM-DD) or, of what comes every few minutes, a minute (YYYY-MM-DDTHH:MMZ).
create table recurring_work (
  county        text        not null,
  name          text        not null,
  -- Nothing before it is owed.
  registered_at timestamptz not null,
  -- The latest moment whose run is done.
  done_through  text,
  -- The run under way: its moment, its process, and until when that is taken to be alive, by the database's clock.
  running_for   text,
  worker        text,
  alive_until   timestamptz,
  -- After failures: how many in a row, and not before when it is tried again, by the database's clock.
  failures      integer     not null,
  retry_at      timestamptz,
  primary key (county, name),
  check ((running_for is null) = (worker is null) and (worker is null) = (alive_until is null))
);

-- One row a moment, however often it was tried.
create table work_run (
  county   text        not null,
  name     text        not null,
  moment   text        not null,
  state    text        not null check (state in ('running', 'done', 'failed')),
  attempts integer     not null check (attempts > 0),
  began_at timestamptz not null,
  ended_at timestamptz,
  -- Moments before it that were missed and are not made up for.
  skipped  integer     not null check (skipped >= 0),
  -- Why it failed, or what is to be said of it.
  message  text,
  primary key (county, name, moment),
  foreign key (county, name) references recurring_work (county, name)
);

create index work_run_by_time on work_run (county, began_at);

-- key: whoever causes a message names it, so that the same one is put here once. due_at: not before then. After the end
-- its recipient and words are forgotten, the key stays.
-- state: waiting; sending = a process tries (alive_until, by the database's clock); sent; unknown = it may have been
-- accepted, never sent again unless a person decides so; given-up = refused for good or too often; rehearsed = of a rehearsal,
-- from which nothing goes out; counted = a person decided that it counts as sent.
create table outbox_message (
  county      text        not null,
  key         text        not null,
  channel     text        not null check (channel in ('email', 'webhook', 'in-app')),
  -- Of a webhook, what it takes.
  format      text        check (format in ('plain', 'wecom', 'dingtalk')),
  recipient   text,
  subject     text,
  body        text,
  state       text        not null
    check (state in ('waiting', 'sending', 'sent', 'unknown', 'given-up', 'rehearsed', 'counted')),
  put_at      timestamptz not null,
  due_at      timestamptz not null,
  attempts    integer     not null check (attempts >= 0),
  worker      text,
  alive_until timestamptz,
  ended_at    timestamptz,
  -- Why the last attempt failed, without the recipient.
  message     text,
  primary key (county, key),
  check ((format is not null) = (channel = 'webhook')),
  check ((state = 'sending') = (worker is not null) and (worker is null) = (alive_until is null))
);

create index outbox_message_due on outbox_message (county, due_at) where state in ('waiting', 'sending', 'unknown');
