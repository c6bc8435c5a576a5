import { type Actor, accountOf } from '../actor.ts'
import { type Executor, inTransaction, sqlOf } from '../executor.ts'
import { mayNot } from '../may/may.ts'
import { type Refused, refused } from '../refused.ts'
import { sm3OfBytes } from '../sm3.ts'
import { unstorable } from '../storable.ts'
import type { DutyFileTable } from '../tables.ts'
import { type Aimed, beginDraft, ended, type Ground, noItem } from './draft.ts'
import type { DutyItem } from './item.ts'
import { dutyItem } from './list.ts'

/** Kinds of files that a report may bring, told by their content. */
export type FileType = DutyFileTable['type']

/** Files that one report may bring. */
export const MOST_FILES = 10

/** A file as it comes in; its kind was told by its content. */
export interface NewFile {
  readonly name: string
  readonly type: FileType
  readonly bytes: Uint8Array
}

/** A file of a report, without its bytes. */
export interface DutyFile {
  /** Of which report, and its number there. */
  readonly n: number
  readonly file: number
  readonly name: string
  readonly type: FileType
  /** In bytes. */
  readonly size: number
  /** SM3 of the bytes. */
  readonly print: string
}

export type KeptFiles =
  | {
      readonly outcome: 'kept'
      /** Of the draft before and after; before it was begun 0. */
      readonly before: number
      readonly revision: number
    }
  | Refused<Ground>

/**
 * Puts files to the draft and takes others from it; begins the draft where there is none. Files stay whatever becomes of the
 * words that came with them: nobody should have to send them twice.
 */
export async function keepFiles(
  db: Executor,
  actor: Actor,
  asked: Aimed & { readonly files: readonly NewFile[] /** Numbers of files. */; readonly drop: readonly number[] },
): Promise<KeptFiles> {
  const { county, now, id, files, drop } = asked
  const item = await dutyItem(db, actor, asked)
  const fault = item === undefined ? noItem() : (mayNot(actor, 'report-duty', item) ?? ended(item))
  if (fault !== null) return fault
  const bad = unstorable(files.map(({ name }) => name))
  if (bad !== null) return refused('unstorable', `附件的文件名${bad}。请改名后再传。`)
  const by = accountOf(actor) ?? ''
  return inTransaction<KeptFiles>(db, async (tx) => {
    const blank = { closes: true, said: '', shows: [], figures: [] }
    const begun = await beginDraft(tx, { county, now, id, by, words: blank })
    const draft = await sqlOf(tx)
      .selectFrom('duty_report')
      .select(['n', 'revision'])
      .where((eb) => eb.and({ county, item: id, state: '草稿' }))
      .forUpdate()
      .executeTakeFirstOrThrow()
    const key = { county, item: id, n: draft.n }
    const standing = await sqlOf(tx)
      .selectFrom('duty_file')
      .select('file')
      .where((eb) => eb.and(key))
      .orderBy('file')
      .execute()
    const left = standing.filter(({ file }) => !drop.includes(file))
    if (left.length + files.length > MOST_FILES) throw new TooMany(left.length)
    if (left.length < standing.length)
      await sqlOf(tx)
        .deleteFrom('duty_file')
        .where((eb) => eb.and(key))
        .where('file', 'in', [...drop])
        .execute()
    const last = standing.at(-1)?.file ?? 0
    for (const [i, { name, type, bytes }] of files.entries())
      await sqlOf(tx)
        .insertInto('duty_file')
        .values({
          ...key,
          file: last + 1 + i,
          name,
          size: bytes.length,
          type,
          print: sm3OfBytes(bytes),
          base64: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
        })
        .execute()
    const revision = draft.revision + 1
    await sqlOf(tx)
      .updateTable('duty_report')
      .set({ revision, written_by: by, written_at: now.toString() })
      .where((eb) => eb.and(key))
      .execute()
    return { outcome: 'kept', before: begun === null ? draft.revision : 0, revision }
  }).catch((error: unknown) => {
    if (error instanceof TooMany) return error.refusal
    throw error
  })
}

/** Carries the refusal out of a transaction that is rolled back. */
class TooMany extends Error {
  readonly refusal: Refused<'too-many'>
  constructor(there: number) {
    super('too many files')
    this.refusal = refused(
      'too-many',
      `一次报送最多带 ${MOST_FILES} 个附件，稿中已有 ${there} 个，这次选的没有收下。请去掉几个，或者合并后再传。`,
    )
  }
}

/** Files of the reports that the actor sees. */
function seenFiles(db: Executor, actor: Actor, { county, item }: { readonly county: string; readonly item: DutyItem }) {
  const own = mayNot(actor, 'report-duty', item) === null
  return sqlOf(db)
    .selectFrom('duty_file as f')
    .innerJoin('duty_report as r', (join) =>
      join.onRef('r.county', '=', 'f.county').onRef('r.item', '=', 'f.item').onRef('r.n', '=', 'f.n'),
    )
    .where((eb) => eb.and({ 'f.county': county, 'f.item': item.id }))
    .$if(!own, (q) => q.where('r.state', '<>', '草稿'))
}

/** Files of an item's reports, in their order; those of a draft only for the unit that writes it. */
export async function filesOn(
  db: Executor,
  actor: Actor,
  { county, id }: { readonly county: string; readonly id: string },
): Promise<readonly DutyFile[]> {
  const item = await dutyItem(db, actor, { county, id })
  if (item === undefined) return []
  return seenFiles(db, actor, { county, item })
    .select(['f.n', 'f.file', 'f.name', 'f.type', 'f.size', 'f.print'])
    .orderBy('f.n')
    .orderBy('f.file')
    .execute()
}

/** One file with its bytes, for whoever sees the report that brings it. */
export async function fileOf(
  db: Executor,
  actor: Actor,
  asked: { readonly county: string; readonly id: string; readonly n: number; readonly file: number },
): Promise<(DutyFile & { readonly bytes: Uint8Array<ArrayBuffer> }) | undefined> {
  const { county, id, n, file } = asked
  const item = await dutyItem(db, actor, { county, id })
  if (item === undefined) return undefined
  const row = await seenFiles(db, actor, { county, item })
    .select(['f.n', 'f.file', 'f.name', 'f.type', 'f.size', 'f.print', 'f.base64'])
    .where((eb) => eb.and({ 'f.n': n, 'f.file': file }))
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { base64, ...rest } = row
  return { ...rest, bytes: new Uint8Array(Buffer.from(base64, 'base64')) }
}
