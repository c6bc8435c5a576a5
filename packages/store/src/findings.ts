import { type Actor, isInside } from './actor.ts'
import { contentsOf } from './contents.ts'
import { findingOf } from './edition.ts'
import { type Executor, sqlOf } from './executor.ts'
import { type AskedIssue, seenIssue } from './seen-issue.ts'
import type { FindingCounts, FindingView } from './views.ts'

/** One version of an issue or document as the owner of findings. */
export interface Owner {
  readonly kind: 'issue' | 'document'
  readonly id: string
  readonly version: number
}

/** Findings of the owners with what editors said of them; dismissed ones are not shown to the public. */
export async function findingsOf(
  db: Executor,
  actor: Actor,
  county: string,
  owners: readonly Owner[],
): Promise<readonly FindingView[]> {
  if (owners.length === 0) return []
  const rows = await sqlOf(db)
    .selectFrom('finding as f')
    .leftJoin('finding_state as s', (join) =>
      join
        .onRef('s.county', '=', 'f.county')
        .onRef('s.owner_kind', '=', 'f.owner_kind')
        .onRef('s.owner', '=', 'f.owner')
        .onRef('s.fingerprint', '=', 'f.fingerprint'),
    )
    .selectAll('f')
    .select(['s.state', 's.reason'])
    .where('f.county', '=', county)
    .where(({ eb, refTuple, tuple }) =>
      eb(
        refTuple('f.owner_kind', 'f.owner', 'f.owner_version'),
        'in',
        owners.map(({ kind, id, version }) => tuple(kind, id, version)),
      ),
    )
    .$if(!isInside(actor), (query) =>
      query.where((eb) => eb.or([eb('s.state', 'is', null), eb('s.state', '!=', 'dismissed')])),
    )
    // Those of the issue first, in its order; then those of attachments.
    .orderBy('f.owner_kind', 'desc')
    .orderBy('f.owner')
    .orderBy('f.ordinal')
    .execute()
  return rows.map((row) => ({
    ...findingOf(row),
    fingerprint: row.fingerprint,
    owner: { kind: row.owner_kind, id: row.owner },
    documentSlug: row.document,
    state: row.state ?? 'open',
    reason: row.reason,
  }))
}

/** Findings of an issue's version (the newest unless told), with those of its documents' later attachments. */
export async function findingsOfIssue(db: Executor, actor: Actor, asked: AskedIssue): Promise<readonly FindingView[]> {
  const seen = await seenIssue(db, actor, asked)
  if (seen === undefined) return []
  const documents = await contentsOf(db, actor, asked, seen.version)
  return findingsOf(db, actor, asked.county, ownersOf(asked.issue, seen.version, documents))
}

/** Who owns the findings that concern an issue's version. */
export const ownersOf = (
  issue: string,
  version: number,
  documents: readonly { readonly slug: string; readonly version: number }[],
): readonly Owner[] => [
  { kind: 'issue', id: issue, version },
  ...documents.map(({ slug, version: v }) => ({ kind: 'document' as const, id: slug, version: v })),
]

/** Open findings by severity, and those shown that an editor has judged. */
export function findingCounts(findings: readonly FindingView[]): FindingCounts {
  const counts: Record<keyof FindingCounts, number> = { error: 0, warning: 0, note: 0, accepted: 0, dismissed: 0 }
  for (const { severity, state } of findings) counts[state === 'open' ? severity : state] += 1
  return counts
}
