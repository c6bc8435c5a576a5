import { type Actor, isEditor } from './actor.ts'
import { type Executor, sqlOf } from './executor.ts'
import type { MadeBy } from './tables.ts'

/** What waits for an editor beside findings. */
export interface Waiting {
  /** Attachments that the newest version of a document names but that are nowhere printed nor imported. */
  readonly attachments: readonly {
    readonly document: string
    readonly title: string
    readonly n: number
    readonly name: string
  }[]
  /** Newest versions of issues that the public has not seen. */
  readonly issues: readonly { readonly issue: string; readonly version: number }[]
  /** Newest versions of documents that the public has not seen and that no issue above brings with it. */
  readonly documents: readonly {
    readonly document: string
    readonly title: string
    readonly version: number
    readonly madeBy: MadeBy
    readonly reason: string | null
  }[]
  /** Issues and documents whose newest version was withdrawn; documents withdrawn with their issue are left out. */
  readonly withdrawn: readonly {
    readonly kind: 'issue' | 'document'
    readonly id: string
    /** Null for an issue. */
    readonly title: string | null
    readonly version: number
    readonly reason: string
    readonly at: Temporal.Instant
  }[]
}

/** The editor's work in a county; nothing for the public. */
export async function waitingWork(
  db: Executor,
  actor: Actor,
  { county }: { readonly county: string },
): Promise<Waiting> {
  if (!isEditor(actor)) return { attachments: [], issues: [], documents: [], withdrawn: [] }
  const newest = await newestDocuments(db, county)
  const withdrawals = await sqlOf(db)
    .selectFrom('withdrawal')
    .select(['object_kind as kind', 'object as id', 'version', 'reason', 'withdrawn_at as at'])
    .where('county', '=', county)
    .orderBy('withdrawn_at', 'desc')
    .orderBy('object')
    .execute()
  const withdrawalOf = (kind: 'issue' | 'document', id: string, version: number) =>
    withdrawals.find((one) => one.kind === kind && one.id === id && one.version === version)
  const issues = (await unseenIssues(db, county)).filter(
    ({ issue, version }) => withdrawalOf('issue', issue, version) === undefined,
  )
  const coming = await broughtBy(db, county, issues)
  const byIssue = (at: Temporal.Instant) => withdrawals.some((one) => one.kind === 'issue' && one.at.equals(at))
  return {
    attachments: await missingAttachments(db, county, newest),
    issues,
    documents: newest.flatMap(({ document, title, version, madeBy, reason, published, seen }) =>
      published ||
      withdrawalOf('document', document, version) !== undefined ||
      coming.some((one) => one.document === document && (!seen || one.version === version))
        ? []
        : [{ document, title, version, madeBy, reason }],
    ),
    withdrawn: withdrawals.flatMap(({ kind, id, version, reason, at }): Waiting['withdrawn'] => {
      if (kind === 'issue') return [{ kind, id, title: null, version, reason, at }]
      const document = newest.find((one) => one.document === id && one.version === version)
      return document === undefined || byIssue(at) ? [] : [{ kind, id, title: document.title, version, reason, at }]
    }),
  }
}

/** The newest version of each document; `published`: the public sees it, `seen`: it has seen any of its versions. */
async function newestDocuments(db: Executor, county: string) {
  const rows = await sqlOf(db)
    .selectFrom('document_version')
    .select(['document', 'version', 'title', 'made_by as madeBy', 'reason', 'published_at'])
    .where('county', '=', county)
    .orderBy('document')
    .orderBy('version', 'desc')
    .execute()
  const seen = new Set(rows.filter(({ published_at }) => published_at !== null).map(({ document }) => document))
  return rows.flatMap(({ published_at, ...row }, i) =>
    rows[i - 1]?.document === row.document
      ? []
      : [{ ...row, published: published_at !== null, seen: seen.has(row.document) }],
  )
}

async function missingAttachments(
  db: Executor,
  county: string,
  newest: readonly { readonly document: string; readonly version: number; readonly title: string }[],
): Promise<Waiting['attachments']> {
  const missing = await sqlOf(db)
    .selectFrom('attachment')
    .select(['document', 'version', 'n', 'title as name'])
    .where('county', '=', county)
    .where('printed', '=', false)
    .where('source', 'is', null)
    .orderBy('document')
    .orderBy('ordinal')
    .execute()
  const byDocument = new Map(newest.map((row) => [row.document, row]))
  return missing.flatMap(({ document, version, n, name }) => {
    const at = byDocument.get(document)
    return at?.version === version ? [{ document, title: at.title, n, name }] : []
  })
}

async function unseenIssues(db: Executor, county: string): Promise<Waiting['issues']> {
  const rows = await sqlOf(db)
    .selectFrom('issue_version')
    .select(['issue', 'version', 'published_at'])
    .where('county', '=', county)
    .distinctOn('issue')
    .orderBy('issue')
    .orderBy('version', 'desc')
    .execute()
  return rows.flatMap(({ issue, version, published_at }) => (published_at === null ? [{ issue, version }] : []))
}

/** The documents that these issues print. */
async function broughtBy(db: Executor, county: string, issues: Waiting['issues']) {
  if (issues.length === 0) return []
  return sqlOf(db)
    .selectFrom('issue_document')
    .select(['document', 'document_version as version'])
    .where('county', '=', county)
    .where(({ eb, refTuple, tuple }) =>
      eb(
        refTuple('issue', 'version'),
        'in',
        issues.map(({ issue, version }) => tuple(issue, version)),
      ),
    )
    .execute()
}
