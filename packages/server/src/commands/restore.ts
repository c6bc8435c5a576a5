import { createReadStream, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { type RestoreOutcome, restoreCounty } from '@zhengling/store'
import { dataFolder } from '../data/folder.ts'
import { ownFolder } from '../data/own.ts'
import { findSocket } from '../data/socket.ts'
import { minute } from '../pages/date.ts'
import { isRefusal } from '../refusal.ts'
import { isServed } from '../socket/ask.ts'
import type { Command, Terminal } from './command.ts'
import { parseOptions } from './options.ts'

const actor = { kind: 'system', program: 'restore' } as const

/** `restore FILE`: a backup into an empty store, embedded or on a PostgreSQL server. */
export const restore: Command = {
  name: 'restore',
  usage: 'FILE [--data DIR] [--json]',
  summary: '把备份恢复到空的数据目录，或 DATABASE_URL 所指的空库；逐行核对，日志复核后才存入。',
  async run(args, terminal) {
    const parsed = parseOptions(restore, args, { data: { type: 'string' }, json: { type: 'boolean' } })
    const fail = (message: string, exit = 2) => {
      terminal.err(message)
      return exit
    }
    if (isRefusal(parsed)) return fail(parsed.message)
    const [named, ...more] = parsed.positionals
    if (named === undefined || more.length > 0) return fail(`用法：restore ${restore.usage}`)
    const file = resolve(terminal.cwd, named)
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return fail(`没有文件 ${file}。`)
    const result = await restoreInto(file, parsed.values.data, terminal)
    if (isRefusal(result)) return fail(result.message, result.exit)
    if (result.outcome === 'refused') return fail(result.message)
    terminal.out(parsed.values.json ? JSON.stringify(result) : describe(result))
    return 0
  },
}

async function restoreInto(file: string, data: string | undefined, { env, cwd }: Terminal) {
  const order = { bytes: createReadStream(file), now: Temporal.Now.instant() }
  const databaseUrl = env.DATABASE_URL
  if (databaseUrl && data === undefined) return restoreCounty({ databaseUrl }, actor, order)
  const folder = dataFolder(data, env, cwd)
  const owned = await ownFolder(folder, 'command', () => isServed(findSocket(folder)))
  if (isRefusal(owned)) return owned
  try {
    return await restoreCounty({ dataDir: folder }, actor, order)
  } finally {
    owned.release()
  }
}

function describe({ county, takenAt, rows, journal }: Extract<RestoreOutcome, { outcome: 'restored' }>): string {
  const head = journal === null ? '' : `日志链首 ${journal.seq}:${journal.hash}，复核无误。`
  return `已恢复 ${county} 的数据：${rows} 行，备份于 ${minute(Temporal.Instant.from(takenAt))}。${head}\n个人信息的密钥不在备份里，请把密钥文件一并放回原处。`
}
