import type { Actor } from './actor.ts'
import type { Executor } from './executor.ts'
import { listIssues } from './issue.ts'
import type { FindingCounts } from './views.ts'

/** What the county has in the store, as far as the actor may see; a document in two issues counts in both. */
export interface Stats {
  readonly issues: number
  readonly documents: number
  readonly clauses: number
  readonly facts: number
  readonly findings: FindingCounts
}

export async function stats(db: Executor, actor: Actor, { county }: { readonly county: string }): Promise<Stats> {
  const issues = await listIssues(db, actor, { county })
  const sum = (of: (issue: (typeof issues)[number]) => number) => issues.reduce((total, issue) => total + of(issue), 0)
  return {
    issues: issues.length,
    documents: sum(({ documents }) => documents),
    clauses: sum(({ clauses }) => clauses),
    facts: sum(({ facts }) => facts),
    findings: {
      error: sum(({ findings }) => findings.error),
      warning: sum(({ findings }) => findings.warning),
      note: sum(({ findings }) => findings.note),
      accepted: sum(({ findings }) => findings.accepted),
      dismissed: sum(({ findings }) => findings.dismissed),
      solved: sum(({ findings }) => findings.solved),
    },
  }
}
