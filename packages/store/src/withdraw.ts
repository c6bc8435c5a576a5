import { act } from './act.ts'
import { type Actor, signatureOf } from './actor.ts'
import { insertAll } from './bulk.ts'
import { type Executor, sqlOf } from './executor.ts'
import { lock } from './lock.ts'
import { mayNot } from './may/may.ts'
import { normaliseNumber } from './number.ts'
import { type Refused, refused } from './refused.ts'
import { keepSearched } from './search/keep.ts'
import { unstorable } from './storable.ts'

export type WithdrawOutcome =
  | { readonly outcome: 'withdrawn'; readonly versions: readonly number[] }
  | Refused<'not-permitted' | 'unstorable' | 'no-reason' | 'not-public'>

interface Asked {
  readonly county: string
  /** All that are public unless told. */
  readonly version?: number
  /** Why, for everybody to read at the address. */
  readonly reason: string
  readonly now: Temporal.Instant
}

type Version = readonly [document: string, version: number]

/** Takes a document's public versions (or one of them) from the public; its address says so, with the reason. */
export async function withdrawDocument(
  db: Executor,
  actor: Actor,
  asked: Asked & { readonly document: string },
): Promise<WithdrawOutcome> {
  const fault = unfit(actor, asked)
  if (fault !== null) return fault
  const { county, reason, version } = asked
  const document = normaliseNumber(asked.document)
  return act<WithdrawOutcome>(db, actor, asked, async (tx) => {
    await lock(tx, county, 'edition')
    const open = await publicVersions(tx, county, [document])
    const closed = open.filter(([, v]) => version === undefined || v === version)
    if (closed.length === 0)
      return { result: refused('not-public', `文件“${asked.document}”没有这样的已公布版本，不必撤下。`), entry: null }
    await close(tx, actor, asked, closed)
    const versions = closed.map(([, v]) => v)
    return {
      result: { outcome: 'withdrawn', versions },
      entry: { verb: 'withdraw', object: { kind: 'document', id: document }, payload: { versions, reason } },
    }
  })
}

/** Takes an issue's public versions (or one of them) from the public, with the documents that no other prints. */
export async function withdrawIssue(
  db: Executor,
  actor: Actor,
  asked: Asked & { readonly issue: string },
): Promise<WithdrawOutcome> {
  const fault = unfit(actor, asked)
  if (fault !== null) return fault
  const { county, issue, reason, version, now } = asked
  return act<WithdrawOutcome>(db, actor, asked, async (tx) => {
    await lock(tx, county, 'edition')
    const open = await sqlOf(tx)
      .selectFrom('issue_version')
      .select('version')
      .where((eb) => eb.and({ county, issue }))
      .where('published_at', 'is not', null)
      .orderBy('version')
      .execute()
    const versions = open.map((row) => row.version).filter((v) => version === undefined || v === version)
    if (versions.length === 0)
      return { result: refused('not-public', `公报“${issue}”没有这样的已公布版本，不必撤下。`), entry: null }
    await sqlOf(tx)
      .updateTable('issue_version')
      .set({ published_at: null })
      .where((eb) => eb.and({ county, issue }))
      .where('version', 'in', versions)
      .execute()
    await note(
      tx,
      actor,
      asked,
      'issue',
      versions.map((v) => [issue, v]),
    )
    const documents = await onlyPrintedIn(tx, county, issue, versions)
    await close(tx, actor, { county, reason, now }, documents)
    return {
      result: { outcome: 'withdrawn', versions },
      entry: {
        verb: 'withdraw',
        object: { kind: 'issue', id: issue },
        payload: { versions, reason, documents: documents.length },
      },
    }
  })
}

function unfit(actor: Actor, { reason }: Asked): Refused<'not-permitted' | 'unstorable' | 'no-reason'> | null {
  const fault = mayNot(actor, 'edit')
  if (fault !== null) return fault
  const bad = unstorable(reason)
  if (bad !== null) return refused('unstorable', `理由${bad}，不能保存。请重新输入。`)
  return reason.trim() === '' ? refused('no-reason', '未写撤下的理由。理由随“已撤下”一起公布，请写明。') : null
}

async function publicVersions(tx: Executor, county: string, documents: readonly string[]): Promise<readonly Version[]> {
  if (documents.length === 0) return []
  const rows = await sqlOf(tx)
    .selectFrom('document_version')
    .select(['document', 'version'])
    .where('county', '=', county)
    .where('document', 'in', documents)
    .where('published_at', 'is not', null)
    .orderBy('document')
    .orderBy('version')
    .execute()
  return rows.map((row) => [row.document, row.version])
}

/** Public versions of documents printed in these versions of the issue and in no version of any that is still public. */
async function onlyPrintedIn(
  tx: Executor,
  county: string,
  issue: string,
  versions: readonly number[],
): Promise<readonly Version[]> {
  const printed = await sqlOf(tx)
    .selectFrom('issue_document as d')
    .innerJoin('issue_version as v', (join) =>
      join.onRef('v.county', '=', 'd.county').onRef('v.issue', '=', 'd.issue').onRef('v.version', '=', 'd.version'),
    )
    .select(['d.issue', 'd.version', 'd.document', 'd.document_version', 'v.published_at'])
    .where('d.county', '=', county)
    .where('d.document', 'in', ({ selectFrom }) =>
      selectFrom('issue_document')
        .select('document')
        .where((eb) => eb.and({ county, issue }))
        .where('version', 'in', versions),
    )
    .execute()
  const open = await publicVersions(tx, county, [...new Set(printed.map(({ document }) => document))])
  return open.filter(([document, version]) => {
    // A version that an editor or an attachment made hangs on the print that it was made from, the last one before it.
    const prints = printed.filter((row) => row.document === document && row.document_version <= version)
    const base = Math.max(...prints.map((row) => row.document_version))
    const homes = prints.filter((row) => row.document_version === base)
    return homes.length > 0 && homes.every((row) => row.published_at === null)
  })
}

type Noted = Pick<Asked, 'county' | 'reason' | 'now'>

async function close(tx: Executor, actor: Actor, asked: Noted, versions: readonly Version[]): Promise<void> {
  if (versions.length === 0) return
  await sqlOf(tx)
    .updateTable('document_version')
    .set({ published_at: null })
    .where('county', '=', asked.county)
    .where(({ eb, refTuple, tuple }) =>
      eb(
        refTuple('document', 'version'),
        'in',
        versions.map(([document, version]) => tuple(document, version)),
      ),
    )
    .execute()
  await note(tx, actor, asked, 'document', versions)
  await keepSearched(tx, asked.county, [...new Set(versions.map(([document]) => document))])
}

const note = (
  tx: Executor,
  actor: Actor,
  { county, reason, now }: Noted,
  kind: 'issue' | 'document',
  versions: readonly Version[],
): Promise<void> =>
  insertAll(
    tx,
    'withdrawal',
    versions.map(([object, version]) => ({
      county,
      object_kind: kind,
      object,
      version,
      reason,
      withdrawn_at: now.toString(),
      actor: signatureOf(actor),
    })),
  )
