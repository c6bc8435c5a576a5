import { readIssueFile } from '../reading/issue-file.ts'
import { isRefusal } from '../refusal.ts'
import type { Command } from './command.ts'
import { parseOptions } from './options.ts'
import { describeReading } from './read-summary.ts'

/** `read FILE`: an issue's structure, the facts in its text and its findings; stores nothing. */
export const read: Command = {
  name: 'read',
  usage: 'FILE [--json]',
  summary: '读公报或公文，列出结构、文中事实和校核结果；不存。',
  async run(args, terminal) {
    const parsed = parseOptions(read, args, { json: { type: 'boolean' } })
    const fail = (message: string) => {
      terminal.err(message)
      return 2
    }
    if (isRefusal(parsed)) return fail(parsed.message)
    const [file, ...more] = parsed.positionals
    if (file === undefined || more.length > 0) return fail(`要写一个文件。用法：read ${read.usage}`)
    const reading = await readIssueFile(file, terminal.cwd, (line) => terminal.err(line))
    if (isRefusal(reading)) return fail(reading.message)
    terminal.out(parsed.values.json ? JSON.stringify(reading) : describeReading(reading))
    return 0
  },
}
