-- Subscriptions by mail: what is to be told, to whom only as ciphertext. Its links are known by the hash of their secret.
create table subscription (
  county       text        not null,
  id           text        not null,
  token_hash   text        not null,
  wanted       jsonb       not null,
  -- Address and secret, under the store's key for secrets.
  sealed       text        not null,
  -- The blind mark of the address: how often it was asked for.
  mark         text        not null,
  asked_at     timestamptz not null,
  -- Null until whoever has the mailbox has said so.
  confirmed_at timestamptz,
  -- What became public until then has been told.
  told_at      timestamptz not null,
  primary key (county, id),
  unique (county, token_hash)
);
create index subscription_mark on subscription (county, mark, asked_at);

-- Where a mail programme asks that no more be sent (RFC 8058); only a subscription's mail has one.
alter table outbox_message add column leave text;
