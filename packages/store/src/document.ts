import { type Actor, isEditor } from './actor.ts'
import { attachmentOf, type Edition, inForce } from './edition.ts'
import { readEdition } from './edition-store.ts'
import { type Executor, sqlOf } from './executor.ts'
import { findingsOf } from './findings.ts'
import { type AskedVersion, type Seen, seenVersion } from './newest.ts'
import { placedAt } from './placed.ts'
import type { Places } from './places.ts'
import { sourceView } from './reading.ts'
import { seenIssue } from './seen-issue.ts'
import type { AttachmentView, CorrectionView, DocumentView, FindingView, VersionView } from './views.ts'

/** A document in a version, the newest unless told; undefined where there is none that the actor may see. */
export async function documentByNumber(
  db: Executor,
  actor: Actor,
  asked: AskedVersion,
): Promise<DocumentView | undefined> {
  const seen = await seenVersion(db, actor, asked)
  if (seen === undefined) return undefined
  const { county } = asked
  const kept = await readEdition(db, county, seen.slug, seen.version)
  const { issue } = kept
  const { issueVersion, source, places } = await printOf(db, actor, county, seen, kept)
  const edition = places === null ? kept : placedAt(kept, places)
  const newestIssue = await seenIssue(db, actor, { county, issue })
  return {
    ...seen,
    issue,
    issueVersion,
    inIssue: newestIssue === undefined || (await prints(db, county, issue, newestIssue.version, seen.slug)),
    document: inForce(edition),
    corrections: edition.corrections.map(correctionView),
    findings: await findingsIn(db, actor, county, seen, { issue, issueVersion }),
    attachments: await attachmentViews(db, county, edition),
    source: await sourceView(db, county, source),
    versions: await versionsOf(db, actor, county, seen.slug),
  }
}

/** Where a version is printed: a version of its issue, the source of that, and its places there where they have moved. */
interface Print {
  readonly issueVersion: number
  readonly source: string
  readonly places: Places | null
}

/** The newest print of this version that the actor may see, or of the version that it adds to; else the one it was read from. */
async function printOf(
  db: Executor,
  actor: Actor,
  county: string,
  { slug, version }: Seen,
  { issue, issueVersion, source }: Edition,
): Promise<Print> {
  const row = await sqlOf(db)
    .selectFrom('issue_document as d')
    .innerJoin('issue_version as v', (join) =>
      join.onRef('v.county', '=', 'd.county').onRef('v.issue', '=', 'd.issue').onRef('v.version', '=', 'd.version'),
    )
    .select(['d.version as issueVersion', 'v.source', 'd.places'])
    .where((eb) => eb.and({ 'd.county': county, 'd.issue': issue, 'd.document': slug }))
    .where('d.document_version', '=', ({ selectFrom }) =>
      selectFrom('document_version')
        .select(({ fn }) => fn.max('version').as('version'))
        .where((eb) => eb.and({ county, document: slug, made_by: 'print' }))
        .where('version', '<=', version),
    )
    .$if(!isEditor(actor), (query) => query.where('v.published_at', 'is not', null))
    .orderBy('d.version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? { issueVersion, source, places: null }
}

async function prints(
  db: Executor,
  county: string,
  issue: string,
  version: number,
  document: string,
): Promise<boolean> {
  const row = await sqlOf(db)
    .selectFrom('issue_document')
    .select('ordinal')
    .where((eb) => eb.and({ county, issue, version, document }))
    .executeTakeFirst()
  return row !== undefined
}

async function findingsIn(
  db: Executor,
  actor: Actor,
  county: string,
  { slug, version }: Seen,
  { issue, issueVersion }: { readonly issue: string; readonly issueVersion: number },
): Promise<readonly FindingView[]> {
  const found = await findingsOf(db, actor, county, [
    { kind: 'issue', id: issue, version: issueVersion },
    { kind: 'document', id: slug, version },
  ])
  return found.filter(({ documentSlug }) => documentSlug === slug)
}

async function attachmentViews(
  db: Executor,
  county: string,
  { attachments }: Edition,
): Promise<readonly AttachmentView[]> {
  const views = []
  for (const row of attachments) {
    const importedFrom = row.source === null ? null : await sourceView(db, county, row.source)
    views.push({ ...attachmentOf(row), importedFrom })
  }
  return views
}

async function versionsOf(
  db: Executor,
  actor: Actor,
  county: string,
  document: string,
): Promise<readonly VersionView[]> {
  return sqlOf(db)
    .selectFrom('document_version')
    .select(['version', 'made_by as madeBy', 'reason', 'made_at as madeAt', 'published_at as publishedAt'])
    .where((eb) => eb.and({ county, document }))
    .$if(!isEditor(actor), (query) => query.where('published_at', 'is not', null))
    .orderBy('version')
    .execute()
}

const correctionView = ({ made_at, ...row }: Edition['corrections'][number]): CorrectionView => ({
  ...row,
  madeAt: Temporal.Instant.from(made_at),
})
