import { sql } from 'kysely'
import { type Actor, isEditor } from './actor.ts'
import { contentsOf } from './contents.ts'
import { findingOf } from './edition.ts'
import { type Executor, sqlOf } from './executor.ts'
import { rowsFrom } from './rows-from.ts'
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
  const rows = await judged(db, actor, county, owners)
    .selectAll('f')
    .select(['s.state', 's.reason'])
    // Those of the issue first, in its order; then those of its documents.
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

/** How many findings each issue has, without their texts; a document's count in every issue that prints it. */
export async function countsByIssue(
  db: Executor,
  actor: Actor,
  county: string,
  issues: ReadonlyMap<string, readonly Owner[]>,
): Promise<(issue: string) => FindingCounts> {
  const owners = [...issues.values()].flat()
  const rows = await judged(db, actor, county, owners)
    .select(['f.owner_kind as kind', 'f.owner as id', 'f.owner_version as version'])
    .select(['f.severity', 'f.fingerprint', 's.state'])
    .execute()
  const solved = await solvedIn(db, county, owners)
  const byOwner = Map.groupBy(rows, keyOf)
  return (issue) => {
    const own = [...new Set((issues.get(issue) ?? []).map(keyOf))].flatMap((key) => byOwner.get(key) ?? [])
    return findingCounts(
      own.map(({ severity, fingerprint, state }) => ({
        severity,
        state: solved.has(fingerprint) ? 'solved' : (state ?? 'open'),
      })),
    )
  }
}

const keyOf = ({ kind, id, version }: Owner): string => `${kind} ${version} ${id}`

/** Findings joined with what was said of them. */
const judged = (db: Executor, actor: Actor, county: string, owners: readonly Owner[]) =>
  sqlOf(db)
    .selectFrom(rowsFrom(owners, 'o', { kind: 'text', id: 'text', version: 'integer' }))
    .innerJoin('finding as f', (join) =>
      join
        .on('f.county', '=', county)
        .on(sql`f.owner_kind`, '=', sql.ref('o.kind'))
        .onRef('f.owner', '=', 'o.id')
        .onRef('f.owner_version', '=', 'o.version'),
    )
    .leftJoin('finding_state as s', (join) =>
      join
        .onRef('s.county', '=', 'f.county')
        .onRef('s.owner_kind', '=', 'f.owner_kind')
        .onRef('s.owner', '=', 'f.owner')
        .onRef('s.fingerprint', '=', 'f.fingerprint'),
    )
    .$if(!isEditor(actor), (query) =>
      query.where((eb) => eb.or([eb('s.state', 'is', null), eb('s.state', '!=', 'dismissed')])),
    )

/** What no longer holds in these versions of documents, by fingerprint. */
async function solvedIn(db: Executor, county: string, owners: readonly Owner[]): Promise<ReadonlyMap<string, Solved>> {
  const documents = owners.flatMap(({ kind, id, version }) => (kind === 'document' ? [{ id, version }] : []))
  const rows = await sqlOf(db)
    .selectFrom(rowsFrom(documents, 'o', { id: 'text', version: 'integer' }))
    .innerJoin('document_version as v', (join) =>
      join.on('v.county', '=', county).onRef('v.document', '=', 'o.id').onRef('v.version', '=', 'o.version'),
    )
    .select('v.solved')
    .where(sql<boolean>`v.solved <> '[]'`)
    .execute()
  return new Map(rows.flatMap((row) => row.solved).map((one) => [one.fingerprint, one]))
}

/** Findings of an issue's version (the newest unless told), with those of its documents' later attachments and corrections. */
export async function findingsOfIssue(db: Executor, actor: Actor, asked: AskedIssue): Promise<readonly FindingView[]> {
  const seen = await seenIssue(db, actor, asked)
  if (seen === undefined) return []
  const at = { issue: asked.issue, version: seen.version, exact: asked.version !== undefined }
  const documents = await contentsOf(db, actor, asked.county, [at])
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
export function findingCounts(findings: readonly Pick<FindingView, 'severity' | 'state'>[]): FindingCounts {
  const counts = { error: 0, warning: 0, note: 0, accepted: 0, dismissed: 0, solved: 0 }
  for (const { severity, state } of findings) counts[state === 'open' ? severity : state] += 1
  return counts
}
