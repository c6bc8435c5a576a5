import { act } from './act.ts'
import { type Executor, sqlOf } from './executor.ts'
import { lock } from './lock.ts'
import type { OpenOptions, StoreKind } from './open.ts'
import { BUSY, enterCounty, isLockTimeout } from './partition/county.ts'
import { type Refused, refused } from './refused.ts'

type Entered =
  | { readonly outcome: 'entered'; readonly kind: StoreKind; readonly created: boolean }
  | Refused<'missing' | 'other-kind' | 'busy'>

/**
 * Finds the county's entry in the store or makes it, and holds its kind against what was asked. All counties of one
 * store are of one kind: real and practised data never share a database.
 */
export async function enter(db: Executor, options: OpenOptions): Promise<Entered> {
  const own = (await kinds(db)).find(({ county }) => county === options.county)
  if (own !== undefined) return check(own.kind, options)
  if (options.create === false)
    return refused('missing', `库中没有 ${options.county} 的数据。请先运行 import 或 serve 建立。`)
  try {
    return await create(db, options)
  } catch (error) {
    if (isLockTimeout(error)) return refused('busy', BUSY)
    throw error
  }
}

async function kinds(db: Executor): Promise<readonly { readonly county: string; readonly kind: StoreKind }[]> {
  const rows = await sqlOf(db).selectFrom('store_meta').select(['county', 'kind', 'rehearsal_from']).execute()
  return rows.map(({ county, kind, rehearsal_from }) => ({
    county,
    kind:
      kind === 'real' || rehearsal_from === null
        ? { kind: 'real' }
        : { kind: 'rehearsal', from: Temporal.PlainDate.from(rehearsal_from) },
  }))
}

function check(kind: StoreKind, { rehearsalFrom, anyKind }: OpenOptions): Entered {
  const asked = rehearsalFrom === undefined ? 'real' : 'rehearsal'
  if (anyKind === true || kind.kind === asked) return { outcome: 'entered', kind, created: false }
  if (asked === 'rehearsal') {
    return refused('other-kind', '这里是正式数据，不能指定日期演练。请去掉 --today，或用 --data 另指定一个文件夹演练。')
  }
  return refused(
    'other-kind',
    '这里是演练数据，不能作正式使用。请加 --today 日期继续演练，或用 --data 另指定一个文件夹。',
  )
}

async function create(db: Executor, options: OpenOptions): Promise<Entered> {
  const { county, now, rehearsalFrom } = options
  const kind: StoreKind = rehearsalFrom === undefined ? { kind: 'real' } : { kind: 'rehearsal', from: rehearsalFrom }
  return act(db, { kind: 'system', program: 'open' }, { county, now }, async (tx) => {
    await lock(tx, 'store', 'kind')
    // Another process may have been here while this one waited.
    const found = await kinds(tx)
    const own = found.find((one) => one.county === county)
    if (own !== undefined) return { result: check(own.kind, options), entry: null }
    const [other] = found
    if (other !== undefined && other.kind.kind !== kind.kind)
      return { result: check(other.kind, { ...options, anyKind: false }), entry: null }
    await enterCounty(tx, county)
    await sqlOf(tx)
      .insertInto('store_meta')
      .values({
        county,
        kind: kind.kind,
        rehearsal_from: rehearsalFrom?.toString() ?? null,
        created_at: now.toString(),
      })
      .execute()
    return {
      result: { outcome: 'entered', kind, created: true },
      entry: {
        verb: 'create',
        object: { kind: 'store', id: county },
        payload: { kind: kind.kind, from: rehearsalFrom?.toString() ?? null },
      },
    }
  })
}
