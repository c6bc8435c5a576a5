import { importOperation } from '../operations/import-issue.ts'
import { perform } from '../operations/perform.ts'
import { readSourceFile } from '../reading/source-file.ts'
import { isRefusal } from '../refusal.ts'
import type { Command } from './command.ts'
import { describeImport } from './import-summary.ts'
import { parseOptions, wholeNumber } from './options.ts'

const options = {
  to: { type: 'string' },
  attachment: { type: 'string' },
  data: { type: 'string' },
  json: { type: 'boolean' },
} as const

/** `import FILE`: puts an issue into the store, or an attachment that was printed elsewhere into its document. */
export const importCommand: Command = {
  name: 'import',
  usage: 'FILE [--to 文号 --attachment N] [--data DIR] [--json]',
  summary: '把一期公报存入并登出；加 --to、--attachment 则补录另处刊印的附件。',
  async run(args, terminal) {
    const fail = ({ message, exit }: { message: string; exit: number }) => {
      terminal.err(message)
      return exit
    }
    const wrong = (message: string) => fail({ message, exit: 2 })
    const parsed = parseOptions(importCommand, args, options)
    if (isRefusal(parsed)) return fail(parsed)
    const { to, attachment, data, json } = parsed.values
    const [file, ...more] = parsed.positionals
    if (file === undefined || more.length > 0) return wrong(`要写一个文件。用法：import ${importCommand.usage}`)
    if ((to === undefined) !== (attachment === undefined))
      return wrong('补录附件要同时写 --to 文号 和 --attachment 附件序号。')
    const n = attachment === undefined ? undefined : wholeNumber('--attachment', attachment, 1, 99)
    if (isRefusal(n)) return fail(n)
    const source = await readSourceFile(file, terminal.cwd)
    if (isRefusal(source)) return fail(source)
    const params = { name: source.name, ...(to !== undefined && n !== undefined ? { attachment: { to, n } } : {}) }
    const began = (place: string): void => terminal.err(`${place} 中原来没有数据，已新建。`)
    const at = { data, env: terminal.env, cwd: terminal.cwd, began }
    const result = await perform(importOperation, params, at, source.bytes)
    if (isRefusal(result)) return fail(result)
    terminal.out(json ? JSON.stringify(result) : describeImport(result))
    return 0
  },
}
