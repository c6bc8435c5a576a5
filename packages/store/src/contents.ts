import { type Actor, isEditor } from './actor.ts'
import { type Executor, sqlOf } from './executor.ts'
import { rowsFrom } from './rows-from.ts'
import type { DocumentSummary } from './views.ts'

export interface Content extends Omit<DocumentSummary, 'findings'> {
  /** The issue that it stands in. */
  readonly issue: string
}

/** A version of an issue; `exact` where that version was asked for, not the newest. */
export interface IssueAt {
  readonly issue: string
  readonly version: number
  readonly exact: boolean
}

/**
 * The documents of these issues in the order of print: each in the newest version that the actor may see, or, where a
 * version of the issue was asked for, as that version had it.
 */
export async function contentsOf(
  db: Executor,
  actor: Actor,
  county: string,
  issues: readonly IssueAt[],
): Promise<readonly Content[]> {
  const rows = await sqlOf(db)
    .selectFrom(rowsFrom(issues, 'a', { issue: 'text', version: 'integer', exact: 'boolean' }))
    .innerJoin('issue_document as d', (join) =>
      join.onRef('d.issue', '=', 'a.issue').onRef('d.version', '=', 'a.version').on('d.county', '=', county),
    )
    .innerJoin('document_version as v', (join) =>
      join
        .onRef('v.county', '=', 'd.county')
        .onRef('v.document', '=', 'd.document')
        .on((eb) => eb.or([eb('a.exact', '=', false), eb('v.version', '=', eb.ref('d.document_version'))])),
    )
    .select([
      'd.issue',
      'd.ordinal',
      'v.document as slug',
      'v.version',
      'v.number',
      'v.title',
      'v.kind',
      'v.issuer',
      'v.issued',
      'v.clause_count as clauses',
      'v.fact_count as facts',
    ])
    .$if(!isEditor(actor), (query) => query.where('v.published_at', 'is not', null))
    .distinctOn(['d.issue', 'd.ordinal'])
    .orderBy('d.issue')
    .orderBy('d.ordinal')
    .orderBy('v.version', 'desc')
    .execute()
  return rows.map(({ ordinal: _, ...row }) => row)
}
