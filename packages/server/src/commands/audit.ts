import { perform } from '../operations/perform.ts'
import { type AuditResult, verifyAudit } from '../operations/verify-audit.ts'
import { isRefusal } from '../refusal.ts'
import type { Command } from './command.ts'
import { parseOptions } from './options.ts'

/** `audit verify`: whether the journal is as it was written. */
export const audit: Command = {
  name: 'audit',
  usage: 'verify [--head 序号:散列] [--data DIR] [--json]',
  summary: '逐条复核日志链；--head 写曾公布的链首，可查出末尾被删。',
  async run(args, terminal) {
    const parsed = parseOptions(audit, args, {
      head: { type: 'string' },
      data: { type: 'string' },
      json: { type: 'boolean' },
    })
    const fail = (message: string, exit = 2) => {
      terminal.err(message)
      return exit
    }
    if (isRefusal(parsed)) return fail(parsed.message)
    const { head: written, data, json } = parsed.values
    if (parsed.positionals.join(' ') !== 'verify') return fail(`用法：audit ${audit.usage}`)
    const head = written === undefined ? undefined : /^(\d{1,15}):([0-9a-f]{64})$/.exec(written)
    if (head === null) return fail(`选项 --head 写成了“${written}”，应为 序号:64位散列，照公布的抄写。`)
    const params = head ? { head: { seq: Number(head[1]), hash: head[2] ?? '' } } : {}
    const result = await perform(verifyAudit, params, { data, env: terminal.env, cwd: terminal.cwd })
    if (isRefusal(result)) return fail(result.message, result.exit)
    terminal.out(json ? JSON.stringify(result) : describe(result))
    return 0
  },
}

function describe(result: AuditResult): string {
  if (result.outcome === 'broken') return `日志不可信：${result.message}`
  const { entries, head, clockBack } = result
  if (head === null) return '日志完好：尚无记载。'
  const back = clockBack
    ? `\n其中 ${clockBack.entries} 条的时刻早于前一条五分钟以上，首见于第 ${clockBack.first} 条：服务器的时钟可能曾被拨回。先后以序号为准。`
    : ''
  return `日志完好：${entries} 条，链首 ${head.seq}:${head.hash}${back}`
}
