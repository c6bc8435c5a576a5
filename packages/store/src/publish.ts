import { act } from './act.ts'
import type { Actor } from './actor.ts'
import { type Executor, sqlOf } from './executor.ts'
import { lock } from './lock.ts'
import { mayNot } from './may/may.ts'
import { seenVersion } from './newest.ts'
import { publishVersions } from './published.ts'
import { type Refused, refused } from './refused.ts'
import { seenIssue } from './seen-issue.ts'
import { endWithdrawal, withdrawalOf, withdrawnVersions } from './withdrawal.ts'

export type PublishOutcome =
  | { readonly outcome: 'published' | 'unchanged'; readonly version: number }
  | Refused<'not-permitted' | 'not-found'>

/**
 * Opens an issue's version (the newest unless told) and its documents to the public: of one that nobody has seen yet
 * also what was corrected and added since it was printed, for the draft was prepared so.
 */
export async function publishIssue(
  db: Executor,
  actor: Actor,
  asked: { readonly county: string; readonly issue: string; readonly version?: number; readonly now: Temporal.Instant },
): Promise<PublishOutcome> {
  const fault = mayNot(actor, 'edit')
  if (fault !== null) return fault
  const { county, issue, now } = asked
  return act<PublishOutcome>(db, actor, asked, async (tx) => {
    await lock(tx, county, 'edition')
    const seen = await seenIssue(tx, actor, asked)
    if (seen === undefined) return { result: refused('not-found', `库中没有公报“${issue}”。请先导入。`), entry: null }
    const { version } = seen
    const { numUpdatedRows } = await sqlOf(tx)
      .updateTable('issue_version')
      .set({ published_at: now.toString() })
      .where((eb) => eb.and({ county, issue, version }))
      .where('published_at', 'is', null)
      .executeTakeFirst()
    const before = await withdrawalOf(tx, { county, kind: 'issue', id: issue, version })
    const printed = await sqlOf(tx)
      .selectFrom('issue_document')
      .select(['document', 'document_version'])
      .where((eb) => eb.and({ county, issue, version }))
      .execute()
    const withdrawn = await withdrawnVersions(
      tx,
      county,
      printed.map(({ document }) => document),
    )
    // What was withdrawn with the issue comes back with it; what was withdrawn by itself stays so.
    const back = withdrawn.filter((one) => before !== undefined && one.withdrawn_at.equals(before.at))
    const stays = withdrawn.filter((one) => !back.includes(one))
    const opened = await publishVersions(
      tx,
      county,
      [
        ...printed.map((one) => [one.document, one.document_version] as const),
        ...(await preparedSince(tx, county, printed)),
        ...back.map((one) => [one.object, one.version] as const),
      ].filter(([document, v]) => !stays.some((one) => one.object === document && one.version === v)),
      now,
    )
    await endWithdrawal(tx, { county, kind: 'issue', id: issue, version })
    if (opened + Number(numUpdatedRows) === 0) return { result: { outcome: 'unchanged', version }, entry: null }
    return {
      result: { outcome: 'published', version },
      entry: { verb: 'publish', object: { kind: 'issue', id: issue }, payload: { version, documents: opened } },
    }
  })
}

/** Versions made on top of these prints, of documents that were never open to the public. */
async function preparedSince(
  tx: Executor,
  county: string,
  printed: readonly { readonly document: string; readonly document_version: number }[],
): Promise<readonly (readonly [document: string, version: number])[]> {
  const rows = await sqlOf(tx)
    .selectFrom('document_version as v')
    .leftJoin('withdrawal as w', (join) =>
      join
        .onRef('w.county', '=', 'v.county')
        .on('w.object_kind', '=', 'document')
        .onRef('w.object', '=', 'v.document')
        .onRef('w.version', '=', 'v.version'),
    )
    .select(['v.document', 'v.version', 'v.made_by', 'v.published_at', 'w.withdrawn_at'])
    .where('v.county', '=', county)
    .where(
      'v.document',
      'in',
      printed.map(({ document }) => document),
    )
    .orderBy('v.version')
    .execute()
  return printed.flatMap(({ document, document_version }) => {
    const own = rows.filter((row) => row.document === document)
    if (own.some((row) => row.published_at !== null || row.withdrawn_at !== null)) return []
    const later = own.filter((row) => row.version > document_version)
    const reprint = later.findIndex((row) => row.made_by === 'print')
    return later.slice(0, reprint < 0 ? undefined : reprint).map((row) => [document, row.version] as const)
  })
}

/**
 * Opens a document's version (the newest unless told) to the public; with the newest comes back what was withdrawn
 * together with it.
 */
export async function publishDocument(
  db: Executor,
  actor: Actor,
  asked: {
    readonly county: string
    readonly document: string
    readonly version?: number
    readonly now: Temporal.Instant
  },
): Promise<PublishOutcome> {
  const fault = mayNot(actor, 'edit')
  if (fault !== null) return fault
  return act<PublishOutcome>(db, actor, asked, async (tx) => {
    await lock(tx, asked.county, 'edition')
    const seen = await seenVersion(tx, actor, asked)
    if (seen === undefined)
      return { result: refused('not-found', `库中没有文件“${asked.document}”或没有该版本。`), entry: null }
    const { slug, version, newest } = seen
    const withdrawn = version === newest ? await withdrawnVersions(tx, asked.county, [slug]) : []
    const own = withdrawn.find((one) => one.version === version)
    const together = withdrawn.filter((one) => own !== undefined && one.withdrawn_at.equals(own.withdrawn_at))
    const versions = [...new Set([version, ...together.map((one) => one.version)])].toSorted((a, b) => a - b)
    const opened = versions.map((one) => [slug, one] as const)
    if ((await publishVersions(tx, asked.county, opened, asked.now)) === 0) {
      return { result: { outcome: 'unchanged', version }, entry: null }
    }
    return {
      result: { outcome: 'published', version },
      entry: { verb: 'publish', object: { kind: 'document', id: slug }, payload: { version, versions } },
    }
  })
}
