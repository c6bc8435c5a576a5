import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Actor, openStore } from '@zhengling/store'
import { realClock, rehearsalClock } from '../clock.ts'
import { counties } from '../counties.ts'
import { diskRefusal } from '../data/disk.ts'
import { dataFolder } from '../data/folder.ts'
import { ownFolder } from '../data/own.ts'
import { readOwner } from '../data/owner.ts'
import { findSocket } from '../data/socket.ts'
import { keyPath } from '../keys/key-path.ts'
import { ringAt } from '../keys/ring.ts'
import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import { askServer, isServed } from '../socket/ask.ts'
import { attempt } from './attempt.ts'
import type { Operation, Work } from './operation.ts'

/** Where a command looks for the store. */
export interface StoreAt {
  /** `--data`, when given. */
  readonly data: string | undefined
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  /** Told where a new store was begun. */
  readonly began?: (place: string) => void
}

const [county] = counties
const nothing = new Uint8Array()

/**
 * Runs an operation where the store is: in the server that owns the folder, else here with the folder owned for so
 * long, else on the PostgreSQL server of `DATABASE_URL`. The answer is the same from each.
 */
export async function perform<P, R>(
  operation: Operation<P, R>,
  params: P,
  at: StoreAt,
  bytes: Uint8Array = nothing,
): Promise<R | Refusal> {
  const databaseUrl = at.env.DATABASE_URL
  const folder = dataFolder(at.data, at.env, at.cwd)
  const path = keyPath(at.env, at.cwd, folder)
  const run = (where: Parameters<typeof openStore>[0], address: string | null): Promise<R | Refusal> =>
    runIn(operation, params, bytes, { where, address, began: at.began, keys: () => ringAt(path) })
  if (databaseUrl && at.data === undefined) return run({ databaseUrl }, null)
  const served = await ask(operation, params, folder, bytes)
  if (served) return served
  if (!operation.creates?.(params) && !existsSync(join(folder, 'database')))
    return refuse(`${folder} 中没有数据。请先运行 import 或 serve 建立，或用 --data 指定数据所在的目录。`, 3)
  const owned = await ownFolder(folder, 'command', () => isServed(findSocket(folder)))
  if (isRefusal(owned)) return (await ask(operation, params, folder, bytes)) ?? owned
  try {
    return await run({ dataDir: folder }, readOwner(folder)?.address ?? null)
  } finally {
    owned.release()
  }
}

/** Lets the folder's server run it; null where none answers. */
async function ask<P, R>(
  operation: Operation<P, R>,
  params: P,
  folder: string,
  bytes: Uint8Array,
): Promise<R | Refusal | null> {
  const answer = await askServer(findSocket(folder), operation.name, params, bytes).catch((error: unknown) => {
    const refusal = diskRefusal(error, folder)
    if (refusal) return refusal
    throw error
  })
  if (isRefusal(answer)) return answer
  if (answer.kind === 'nobody') return null
  if (answer.kind === 'lost')
    return refuse(
      `使用数据目录 ${folder} 的服务在办理中途停止了。一次办理不会只做一半：请启动服务，看是否已办成，未成再办。`,
    )
  return isRefusal(answer.json) ? answer.json : operation.result.parse(answer.json)
}

interface Opening {
  readonly where: Parameters<typeof openStore>[0]
  readonly address: string | null
  readonly began: StoreAt['began']
  readonly keys: Work['keys']
}

async function runIn<P, R>(
  operation: Operation<P, R>,
  params: P,
  bytes: Uint8Array,
  { where, address, began, keys }: Opening,
): Promise<R | Refusal> {
  const opened = await openStore(where, {
    county: county.code,
    now: Temporal.Now.instant(),
    anyKind: true,
    create: operation.creates?.(params) ?? false,
  })
  if (opened.outcome === 'refused') return refuse(opened.message, opened.ground === 'missing' ? 3 : 2)
  const { store } = opened
  if (store.created) began?.(store.place)
  const actor: Actor = { kind: 'system', program: operation.name }
  const clock = store.kind.kind === 'rehearsal' ? rehearsalClock(store.kind.from) : realClock()
  const work = { store, county, clock, random: (n: number) => randomBytes(n), keys, address }
  try {
    return await attempt(operation, work, actor, params, bytes)
  } finally {
    await store.close()
  }
}
