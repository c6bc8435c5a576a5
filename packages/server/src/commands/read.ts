import { decodeSource, readIssue } from '@zhengling/gazette'
import { bodiesFor, counties } from '../counties.ts'
import { readSourceFile } from '../reading/source-file.ts'
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
    const source = await readSourceFile(file, terminal.cwd)
    if (isRefusal(source)) return fail(source.message)
    const decoded = await decodeSource(source.bytes, source.name)
    if (!decoded.ok) return fail(decoded.message)
    const bodies = counties.flatMap((county) => bodiesFor(county, decoded.text))
    const reading = readIssue(decoded.text, { bodies })
    for (const note of decoded.notes) terminal.err(note)
    terminal.out(parsed.values.json ? JSON.stringify(reading) : describeReading(reading))
    return 0
  },
}
