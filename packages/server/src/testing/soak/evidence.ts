import type { DeedKind } from './ledger.ts'

/** Where deeds of a kind are found: two statements ($1: the county) that give `key` and how often it is there, `n`. */
export interface Evidence {
  readonly rows: string
  readonly entries: string
  /** Rows of this kind are forgotten after a time; the journal is not. */
  readonly forgets?: true
}

const entriesBy = (verb: string, key: string): string =>
  `select ${key} as key, count(*)::int as n from journal where county = $1 and verb = '${verb}' group by 1`

const official = `select id from account where county = $1 and kind = 'official'`

const partyEntries = (verb: string): string =>
  `select coalesce(p.name, j.object_id) as key, count(*)::int as n
   from journal j left join party p on p.county = j.county and p.id = j.object_id
   where j.county = $1 and j.verb = '${verb}' group by 1`

export const evidence: Readonly<Record<DeedKind, Evidence>> = {
  person: {
    rows: `select id as key, 1 as n from person where county = $1`,
    entries: entriesBy('enter-person', 'object_id'),
  },
  rename: {
    rows: `select id as key, revision - 1 as n from person where county = $1 and revision > 1`,
    entries: entriesBy('rename-person', 'object_id'),
  },
  appointment: {
    rows: `select person as key, count(*)::int as n from appointment where county = $1 group by 1`,
    entries: entriesBy('enter-appointment', `payload ->> 'person'`),
  },
  approval: {
    rows: `select id as key, 1 as n from appointment where county = $1 and approved_at is not null`,
    entries: entriesBy('approve-appointments', `jsonb_array_elements_text(payload -> 'ids')`),
  },
  account: {
    rows: `select id as key, 1 as n from account where county = $1 and kind = 'official'`,
    entries: entriesBy('open-account', 'object_id'),
  },
  link: {
    rows: `select account as key, count(*)::int as n from one_time_link where county = $1 group by 1`,
    entries: entriesBy('create-link', 'object_id'),
  },
  'sign-in': {
    rows: `select account as key, count(*)::int as n from session where county = $1 and account in (${official}) group by 1`,
    entries: `select object_id as key, count(*)::int as n from journal
      where county = $1 and verb = 'sign-in' and object_id in (${official}) group by 1`,
  },
  party: {
    rows: `select name as key, count(*)::int as n from party where county = $1 group by 1`,
    entries: partyEntries('create-party'),
  },
  edit: {
    rows: `select name as key, revision - 1 as n from party where county = $1 and revision > 1`,
    entries: partyEntries('edit-party'),
  },
  upload: {
    rows: `select name as key, count(*)::int as n from import_job where county = $1 group by 1`,
    entries: entriesBy('receive-file', `payload ->> 'name'`),
    forgets: true,
  },
  issue: {
    rows: `select issue as key, count(*)::int as n from issue_version where county = $1 group by 1`,
    entries: entriesBy('import', 'object_id'),
  },
  judgement: {
    rows: `select owner || ' ' || fingerprint as key, count(*)::int as n from finding_state where county = $1 group by 1`,
    entries: entriesBy('accept-finding', `object_id || ' ' || (payload ->> 'fingerprint')`),
  },
  decision: {
    rows: `select why as key, count(*)::int as n from decision where county = $1 group by 1`,
    entries: entriesBy('decide', `payload ->> 'why'`),
  },
}

/** Statements ($1: the county) that name what is there in part; each gives no row where all is whole. */
export const halves: readonly string[] = [
  `select 'party without key, fields or marks: ' || p.id as half from party p where p.county = $1 and (
     not exists (select from party_key k where k.county = p.county and k.party = p.id)
     or (select count(*) from party_field f where f.county = p.county and f.party = p.id) <> 2
     or (select count(*) from party_mark m where m.county = p.county and m.party = p.id) <> 2)`,
  `select 'issue without documents: ' || v.issue as half from issue_version v where v.county = $1 and
     not exists (select from issue_document d where d.county = v.county and d.issue = v.issue and d.version = v.version)`,
  `select 'document without clauses or index: ' || v.document as half from document_version v where v.county = $1 and (
     not exists (select from clause c where c.county = v.county and c.document = v.document and c.version = v.version)
     or not exists (select from search_document s where s.county = v.county and s.document = v.document))`,
  `select 'import done, no issue: ' || j.name as half from import_job j where j.county = $1 and j.state = 'done' and
     not exists (select from issue_version v where v.county = j.county and v.issue = j.result ->> 'issue')`,
  `select 'issue stored, import not done: ' || j.name as half from import_job j
     join issue_version v on v.county = j.county and v.issue || '.txt' = j.name
     where j.county = $1 and j.state not in ('done', 'cancelled')`,
  `select 'link used without a session: ' || l.account as half from one_time_link l
     where l.county = $1 and l.used_at is not null and
     not exists (select from session s where s.county = l.county and s.account = l.account)`,
]
