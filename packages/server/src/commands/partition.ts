import { type PartitionOutcome, partitionServer } from '@zhengling/store'
import { counties } from '../counties.ts'
import type { Command } from './command.ts'
import { parseOptions } from './options.ts'

/** `partition`: the PostgreSQL database at DATABASE_URL by county, with the data that it has. */
export const partition: Command = {
  name: 'partition',
  usage: '[代码 …] [--json]',
  summary: '把 DATABASE_URL 所指的 PostgreSQL 按县分区，已有数据保留；列出行政区划代码则同时为这些县预建分区。',
  async run(args, terminal) {
    const parsed = parseOptions(partition, args, { json: { type: 'boolean' } })
    const fail = (message: string) => {
      terminal.err(message)
      return 2
    }
    if ('kind' in parsed) return fail(parsed.message)
    const wrong = parsed.positionals.find((code) => !/^\d{6}$/.test(code))
    if (wrong !== undefined)
      return fail(
        `“${wrong}”不是县的行政区划代码，应为六位数字，如 ${counties[0].code}。用法：partition ${partition.usage}`,
      )
    const databaseUrl = terminal.env.DATABASE_URL
    if (!databaseUrl) return fail(ONLY_ON_A_SERVER)
    const result = await partitionServer(databaseUrl, {
      now: Temporal.Now.instant(),
      counties: parsed.positionals,
      progress: ({ table, rows }) => terminal.err(`${table}：${rows} 行`),
    })
    if (result.outcome === 'refused') return fail(result.message)
    terminal.out(parsed.values.json ? JSON.stringify(result) : describe(result))
    return 0
  },
}

const ONLY_ON_A_SERVER =
  '内置数据库供一个县单独使用，不能分区。请先用 backup 和 restore 把数据移到 PostgreSQL，并设好 DATABASE_URL，再运行 partition。'

function describe({ tables, counties: there }: Extract<PartitionOutcome, { outcome: 'partitioned' }>): string {
  const rows = tables.reduce((sum, one) => sum + one.rows, 0)
  const first = tables.length === 0 ? '数据库原已按县分区。' : `已按县分区：${tables.length} 张表，${rows} 行。`
  return `${first}现有 ${there.length} 个县的分区${there.length === 0 ? '' : `：${there.join('、')}`}。`
}
