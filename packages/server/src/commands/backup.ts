import { resolve } from 'node:path'
import { type BackupResult, backupOperation } from '../operations/backup.ts'
import { perform } from '../operations/perform.ts'
import { isRefusal } from '../refusal.ts'
import type { Command } from './command.ts'
import { parseOptions } from './options.ts'

/** `backup FILE`: the county in one file, also while the server runs. */
export const backup: Command = {
  name: 'backup',
  usage: 'FILE [--data DIR] [--json]',
  summary: '把全县数据备份成一个文件，服务运行时也可以；换数据库、换机器都用它恢复。',
  async run(args, terminal) {
    const parsed = parseOptions(backup, args, { data: { type: 'string' }, json: { type: 'boolean' } })
    const fail = (message: string, exit = 2) => {
      terminal.err(message)
      return exit
    }
    if (isRefusal(parsed)) return fail(parsed.message)
    const [file, ...more] = parsed.positionals
    if (file === undefined || more.length > 0) return fail(`用法：backup ${backup.usage}`)
    const at = { data: parsed.values.data, env: terminal.env, cwd: terminal.cwd }
    const result = await perform(backupOperation, { file: resolve(terminal.cwd, file) }, at)
    if (isRefusal(result)) return fail(result.message, result.exit)
    terminal.out(parsed.values.json ? JSON.stringify(result) : describe(result))
    return 0
  },
}

function describe({ file, bytes, rows, journal, sm3 }: BackupResult): string {
  return [
    `已备份到 ${file}：${rows} 行，${(bytes / 2 ** 20).toFixed(1)} MB。`,
    `校验值（SM3）${sm3}`,
    ...(journal === null ? [] : [`日志链首 ${journal.seq}:${journal.hash}，请另处抄存。`]),
  ].join('\n')
}
