import { type Actor, isInside } from './actor.ts'
import type { Kept } from './bulk.ts'
import { contentsOf } from './contents.ts'
import { type Executor, sqlOf } from './executor.ts'
import { findingCounts, findingsOf, ownersOf } from './findings.ts'
import { sourceView } from './reading.ts'
import { seenIssue } from './seen-issue.ts'
import type { DocumentSummary, FindingView, IssueSummary, IssueView } from './views.ts'

/** The county's issues, the newest first, each in the newest version that the actor may see. */
export async function listIssues(
  db: Executor,
  actor: Actor,
  { county }: { readonly county: string },
): Promise<readonly IssueSummary[]> {
  const rows = await sqlOf(db)
    .selectFrom('issue_version')
    .selectAll()
    .where('county', '=', county)
    .$if(!isInside(actor), (query) => query.where('published_at', 'is not', null))
    .distinctOn('issue')
    .orderBy('issue')
    .orderBy('version', 'desc')
    .execute()
  const summaries = []
  for (const row of rows) {
    const documents = await contentsOf(db, actor, { county, issue: row.issue }, row.version)
    const findings = await findingsOf(db, actor, county, ownersOf(row.issue, row.version, documents))
    summaries.push(summaryOf(row, documents, findings))
  }
  return summaries.toSorted(newestFirst)
}

/** One issue with its documents; undefined where there is none that the actor may see. */
export async function issueBySlug(
  db: Executor,
  actor: Actor,
  { county, slug, version }: { readonly county: string; readonly slug: string; readonly version?: number },
): Promise<IssueView | undefined> {
  const asked = { county, issue: slug, ...(version === undefined ? {} : { version }) }
  const row = await seenIssue(db, actor, asked)
  if (row === undefined) return undefined
  const documents = await contentsOf(db, actor, asked, row.version)
  const findings = await findingsOf(db, actor, county, ownersOf(slug, row.version, documents))
  const versions = await sqlOf(db)
    .selectFrom('issue_version')
    .select(['version', 'imported_at as importedAt', 'published_at as publishedAt'])
    .where((eb) => eb.and({ county, issue: slug }))
    .$if(!isInside(actor), (query) => query.where('published_at', 'is not', null))
    .orderBy('version')
    .execute()
  return {
    ...summaryOf(row, documents, findings),
    issue: row.issue_print,
    front: row.front,
    back: row.back,
    source: await sourceView(db, county, row.source),
    contents: documents.map((document) => ({
      ...document,
      findings: findingCounts(findings.filter(({ documentSlug }) => documentSlug === document.slug)),
    })),
    versions,
  }
}

function summaryOf(
  row: Kept<'issue_version'>,
  documents: readonly Omit<DocumentSummary, 'findings'>[],
  findings: readonly FindingView[],
): IssueSummary {
  const { year, number } = row.issue_print
  return {
    slug: row.issue,
    version: row.version,
    title: row.title,
    year,
    number,
    serial: row.serial,
    printedOn: row.printed_on,
    importedAt: row.imported_at,
    publishedAt: row.published_at,
    documents: documents.length,
    clauses: documents.reduce((sum, { clauses }) => sum + clauses, 0),
    facts: documents.reduce((sum, { facts }) => sum + facts, 0),
    findings: findingCounts(findings),
  }
}

/** By year and number; issues without them last, the latest import first. */
const newestFirst = (a: IssueSummary, b: IssueSummary): number =>
  (b.year ?? 0) - (a.year ?? 0) ||
  (b.number ?? 0) - (a.number ?? 0) ||
  Temporal.Instant.compare(b.importedAt, a.importedAt)
