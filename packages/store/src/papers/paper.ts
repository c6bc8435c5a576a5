import type { Actor, Signature } from '../actor.ts'
import { type Executor, sqlOf } from '../executor.ts'
import { mayNot } from '../may/may.ts'
import type { PaperBlock, PaperTable } from '../tables.ts'

/** A paper drafted from the ledger at a cut-off, as it stands. */
export interface Paper {
  readonly id: string
  readonly kind: PaperTable['kind']
  readonly title: string
  readonly addressees: readonly string[]
  readonly blocks: readonly PaperBlock[]
  readonly signature: string
  /** What it tells of, both days included. */
  readonly since: string
  readonly until: string
  readonly cutoff: Temporal.Instant
  /** The journal's head at the cut-off. */
  readonly head: { readonly seq: number; readonly hash: string }
  readonly matter: string | null
  readonly state: PaperTable['state']
  readonly number: PaperNumber | null
  /** YYYY-MM-DD; null of a draft. */
  readonly signedOn: string | null
  readonly voidWhy: string | null
  /** The gazette's document that it became. */
  readonly document: string | null
  readonly revision: number
  readonly draftedAt: Temporal.Instant
  readonly draftedBy: Signature
  readonly issuedAt: Temporal.Instant | null
}

export interface PaperNumber {
  /** 云政办函 */
  readonly mark: string
  readonly year: number
  readonly n: number
}

/** 云政办函〔2022〕3号 */
export const sayNumber = ({ mark, year, n }: PaperNumber): string => `${mark}〔${year}〕${n}号`

const columns = (db: Executor, county: string) =>
  sqlOf(db)
    .selectFrom('paper')
    .select(['id', 'kind', 'title', 'addressees', 'blocks', 'signature', 'since', 'until', 'cutoff', 'matter', 'state'])
    .select(['head_seq', 'head_hash', 'mark', 'year', 'n', 'document', 'revision', 'signed_on as signedOn'])
    .select(['void_why as voidWhy', 'drafted_at as draftedAt', 'drafted_by as draftedBy', 'issued_at as issuedAt'])
    .where('county', '=', county)

type Found = Awaited<ReturnType<ReturnType<typeof columns>['executeTakeFirstOrThrow']>>

const paperOf = ({ head_seq: seq, head_hash: hash, mark, year, n, ...rest }: Found): Paper => ({
  ...rest,
  head: { seq, hash },
  number: mark === null || year === null || n === null ? null : { mark, year, n },
})

/** The latest drafted first, at most `limit`. For the office alone. */
export async function listPapers(
  db: Executor,
  actor: Actor,
  { county, limit }: { readonly county: string; readonly limit: number },
): Promise<readonly Paper[]> {
  if (mayNot(actor, 'write-papers') !== null) return []
  const rows = await columns(db, county).orderBy('drafted_at', 'desc').orderBy('id').limit(limit).execute()
  return rows.map(paperOf)
}

/** One paper, for the office; inside a transaction of an act it is locked. */
export async function paperById(
  db: Executor,
  actor: Actor,
  { county, id }: { readonly county: string; readonly id: string },
): Promise<Paper | undefined> {
  if (mayNot(actor, 'write-papers') !== null) return undefined
  const row = await columns(db, county)
    .where('id', '=', id)
    .$if(sqlOf(db).isTransaction, (q) => q.forUpdate())
    .executeTakeFirst()
  return row && paperOf(row)
}
