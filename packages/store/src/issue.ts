import type { Issue } from '@zhengling/gazette'
import { type Actor, isEditor } from './actor.ts'
import type { Kept } from './bulk.ts'
import { type Content, contentsOf } from './contents.ts'
import { type Executor, sqlOf } from './executor.ts'
import { countsByIssue, findingCounts, findingsOf, ownersOf } from './findings.ts'
import { sourceView } from './reading.ts'
import { seenIssue } from './seen-issue.ts'
import type { FindingCounts, IssueSummary, IssueView } from './views.ts'

/** The county's issues, the newest first, each in the newest version that the actor may see. */
export async function listIssues(
  db: Executor,
  actor: Actor,
  { county }: { readonly county: string },
): Promise<readonly IssueSummary[]> {
  const rows = await sqlOf(db)
    .selectFrom('issue_version as v')
    .innerJoin('issue as i', (join) => join.onRef('i.county', '=', 'v.county').onRef('i.slug', '=', 'v.issue'))
    .select(['v.issue', 'v.version', 'v.title', 'i.year', 'i.number', 'v.serial'])
    .select(['v.printed_on', 'v.imported_at', 'v.published_at'])
    .where('v.county', '=', county)
    .$if(!isEditor(actor), (query) => query.where('v.published_at', 'is not', null))
    .distinctOn('v.issue')
    .orderBy('v.issue')
    .orderBy('v.version', 'desc')
    .execute()
  const all = await contentsOf(
    db,
    actor,
    county,
    rows.map(({ issue, version }) => ({ issue, version, exact: false })),
  )
  const contents = Map.groupBy(all, ({ issue }) => issue)
  const documentsOf = (issue: string) => contents.get(issue) ?? []
  const owners = new Map(rows.map(({ issue, version }) => [issue, ownersOf(issue, version, documentsOf(issue))]))
  const counts = await countsByIssue(db, actor, county, owners)
  return rows.map((row) => summaryOf(row, documentsOf(row.issue), counts(row.issue))).toSorted(newestFirst)
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
  const at = { issue: slug, version: row.version, exact: version !== undefined }
  const documents = await contentsOf(db, actor, county, [at])
  const findings = await findingsOf(db, actor, county, ownersOf(slug, row.version, documents))
  const versions = await sqlOf(db)
    .selectFrom('issue_version')
    .select(['version', 'imported_at as importedAt', 'published_at as publishedAt'])
    .where((eb) => eb.and({ county, issue: slug }))
    .$if(!isEditor(actor), (query) => query.where('published_at', 'is not', null))
    .orderBy('version')
    .execute()
  return {
    ...summaryOf({ ...row, ...row.issue_print }, documents, findingCounts(findings)),
    issue: row.issue_print,
    front: row.front,
    back: row.back,
    source: await sourceView(db, county, row.source),
    contents: documents.map(({ issue: _, ...document }) => ({
      ...document,
      findings: findingCounts(findings.filter(({ documentSlug }) => documentSlug === document.slug)),
    })),
    versions,
  }
}

/** What an issue contains, without what was found in it. */
export interface IssueContents extends Pick<IssueView, 'slug' | 'title' | 'year' | 'number' | 'issue'> {
  /** In the order of print, each with the title of the newest version that the actor may see. */
  readonly contents: readonly Pick<Content, 'slug' | 'title'>[]
}

/** The contents of an issue; undefined where there is none that the actor may see. */
export async function issueContents(
  db: Executor,
  actor: Actor,
  { county, slug }: { readonly county: string; readonly slug: string },
): Promise<IssueContents | undefined> {
  const row = await seenIssue(db, actor, { county, issue: slug })
  if (row === undefined) return undefined
  const { version, issue_print: issue } = row
  const documents = await contentsOf(db, actor, county, [{ issue: slug, version, exact: false }])
  const contents = documents.map((one) => ({ slug: one.slug, title: one.title }))
  return { slug, title: issue.title, year: issue.year, number: issue.number, issue, contents }
}

type Summed = Pick<
  Kept<'issue_version'>,
  'issue' | 'version' | 'title' | 'serial' | 'printed_on' | 'imported_at' | 'published_at'
> &
  Pick<Issue, 'year' | 'number'>

function summaryOf(row: Summed, documents: readonly Content[], findings: FindingCounts): IssueSummary {
  const { issue: slug, version, title, year, number, serial } = row
  return {
    slug,
    version,
    title,
    year,
    number,
    serial,
    printedOn: row.printed_on,
    importedAt: row.imported_at,
    publishedAt: row.published_at,
    documents: documents.length,
    clauses: documents.reduce((sum, { clauses }) => sum + clauses, 0),
    facts: documents.reduce((sum, { facts }) => sum + facts, 0),
    findings,
  }
}

/** By year and number; issues without them last, the latest import first. */
const newestFirst = (a: IssueSummary, b: IssueSummary): number =>
  (b.year ?? 0) - (a.year ?? 0) ||
  (b.number ?? 0) - (a.number ?? 0) ||
  Temporal.Instant.compare(b.importedAt, a.importedAt)
