import { type Actor, isInside } from './actor.ts'
import { type Executor, sqlOf } from './executor.ts'
import type { AskedIssue } from './seen-issue.ts'
import type { DocumentSummary } from './views.ts'

type Content = Omit<DocumentSummary, 'findings'>

/**
 * The documents of an issue's version in the order of print: each in the newest version that the actor may see, or,
 * where a version of the issue was asked for, as that version had it.
 */
export async function contentsOf(
  db: Executor,
  actor: Actor,
  { county, issue, version: asked }: AskedIssue,
  version: number,
): Promise<readonly Content[]> {
  const rows = await sqlOf(db)
    .selectFrom('issue_document as d')
    .innerJoin('document_version as v', (join) =>
      join.onRef('v.county', '=', 'd.county').onRef('v.document', '=', 'd.document'),
    )
    .select([
      'd.ordinal',
      'v.document',
      'v.version',
      'v.number',
      'v.title',
      'v.kind',
      'v.issuer',
      'v.issued',
      'v.clause_count',
      'v.fact_count',
    ])
    .where((eb) => eb.and({ 'd.county': county, 'd.issue': issue, 'd.version': version }))
    .$if(asked !== undefined, (query) => query.whereRef('v.version', '=', 'd.document_version'))
    .$if(!isInside(actor), (query) => query.where('v.published_at', 'is not', null))
    .distinctOn('d.ordinal')
    .orderBy('d.ordinal')
    .orderBy('v.version', 'desc')
    .execute()
  return rows.map(({ document, clause_count, fact_count, ordinal: _, ...row }) => ({
    slug: document,
    ...row,
    clauses: clause_count,
    facts: fact_count,
  }))
}
