-- How accounts sign in beside the one-time link, what a session lacks and where it was begun, and what was refused.

-- way: what was shown first. stage: code = the second factor is still to be shown; enrol = an administrator who has
-- none yet; full = signed in. address: the first part of the source address only. browser: its family.
alter table session
  add column way     text not null default 'link' check (way in ('link', 'password', 'oidc')),
  add column stage   text not null default 'full' check (stage in ('code', 'enrol', 'full')),
  add column address text not null default '',
  add column browser text not null default '';
alter table session
  alter column way drop default,
  alter column stage drop default,
  alter column address drop default,
  alter column browser drop default;

-- Locked by the security administrator until unlocked; what failures lock stands in sign_in_guard.
alter table account add column locked_reason text;

-- argon2id in the form of PHC, its parameters with it.
create table password (
  county  text        not null,
  account text        not null,
  hash    text        not null,
  set_at  timestamptz not null,
  primary key (county, account),
  foreign key (county, account) references account (county, id)
);

-- A generator of codes (RFC 6238). The secret is ciphertext under a key outside the database. last_step: the latest
-- period of thirty seconds whose code was used; that one and all before it are refused.
create table second_factor (
  county       text        not null,
  account      text        not null,
  sealed       text        not null,
  created_at   timestamptz not null,
  confirmed_at timestamptz,
  last_step    bigint      not null,
  primary key (county, account),
  foreign key (county, account) references account (county, id)
);

-- For who has lost the generator: each good once.
create table recovery_code (
  county    text        not null,
  account   text        not null,
  code_hash text        not null,
  used_at   timestamptz,
  primary key (county, account, code_hash),
  foreign key (county, account) references second_factor (county, account) on delete cascade
);

-- Who an account's bearer is at an OpenID provider.
create table identity (
  county    text        not null,
  issuer    text        not null,
  subject   text        not null,
  account   text        not null,
  linked_at timestamptz not null,
  primary key (county, issuer, subject),
  unique (county, issuer, account),
  foreign key (county, account) references account (county, id)
);

-- Whom the system administrator expects: the claim of this value becomes the account's identity, once.
create table expected_identity (
  county      text        not null,
  issuer      text        not null,
  claim       text        not null,
  account     text        not null,
  expected_by text        not null,
  expected_at timestamptz not null,
  primary key (county, issuer, claim),
  unique (county, issuer, account),
  foreign key (county, account) references account (county, id)
);

-- A way to the provider and back that has begun: it ends with its first answer. account: of who links an identity.
create table oidc_flow (
  county     text        not null,
  flow_hash  text        not null,
  state      text        not null,
  nonce      text        not null,
  verifier   text        not null,
  account    text,
  expires_at timestamptz not null,
  primary key (county, flow_hash),
  foreign key (county, account) references account (county, id)
);

-- Attempts counted before they are tried, so that many at once are not more than one after another. subject: the
-- account, or a few bits of what was typed where there is none such; the source address.
create table sign_in_guard (
  county       text        not null,
  kind         text        not null check (kind in ('account', 'address')),
  subject      text        not null,
  attempts     integer     not null check (attempts >= 0),
  since        timestamptz not null,
  locked_until timestamptz,
  primary key (county, kind, subject)
);

create index sign_in_guard_by_since on sign_in_guard (county, since);

-- account is null where there is none of the name typed: people type passwords into the wrong field.
create table failed_sign_in (
  county  text        not null,
  id      text        not null,
  at      timestamptz not null,
  account text,
  address text        not null,
  way     text        not null check (way in ('link', 'password', 'code', 'oidc')),
  ground  text        not null,
  primary key (county, id)
);

create index failed_sign_in_by_time on failed_sign_in (county, at);
