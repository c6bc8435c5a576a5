import { type Actor, isInside } from './actor.ts'
import { contentsOf } from './contents.ts'
import { findingOf } from './edition.ts'
import { type Executor, sqlOf } from './executor.ts'
import { type AskedIssue, seenIssue } from './seen-issue.ts'
import type { Solved } from './tables.ts'
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
  const solved = await solvedIn(db, county, owners)
  return rows.map((row): FindingView => {
    const by = solved.get(row.fingerprint)
    return {
      ...findingOf(row),
      fingerprint: row.fingerprint,
      owner: { kind: row.owner_kind, id: row.owner },
      documentSlug: row.document,
      state: by ? 'solved' : (row.state ?? 'open'),
      reason: by?.reason ?? row.reason,
      solvedBy: by?.at ?? null,
      origin: row.origin,
      within: row.within,
    }
  })
}

/** What no longer holds in these versions of documents, by fingerprint. */
async function solvedIn(db: Executor, county: string, owners: readonly Owner[]): Promise<ReadonlyMap<string, Solved>> {
  const documents = owners.filter(({ kind }) => kind === 'document')
  if (documents.length === 0) return new Map()
  const rows = await sqlOf(db)
    .selectFrom('document_version')
    .select('solved')
    .where('county', '=', county)
    .where(({ eb, refTuple, tuple }) =>
      eb(
        refTuple('document', 'version'),
        'in',
        documents.map(({ id, version }) => tuple(id, version)),
      ),
    )
    .execute()
  return new Map(rows.flatMap((row) => row.solved).map((one) => [one.fingerprint, one]))
}

/** Findings of an issue's version (the newest unless told), with those of its documents' later attachments and corrections. */
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

/** Open findings by severity, and those shown that an editor has judged or that no longer hold. */
export function findingCounts(findings: readonly FindingView[]): FindingCounts {
  const counts = { error: 0, warning: 0, note: 0, accepted: 0, dismissed: 0, solved: 0 }
  for (const { severity, state } of findings) counts[state === 'open' ? severity : state] += 1
  return counts
}
