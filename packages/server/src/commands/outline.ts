import { normaliseNumber } from '@zhengling/store'
import { outlineOf } from '../law/text.ts'
import { readIssueFile } from '../reading/issue-file.ts'
import { isRefusal } from '../refusal.ts'
import type { Command } from './command.ts'
import { parseOptions } from './options.ts'

/** `outline FILE NUMBER`: the keys and fingerprints of a document, to be declared against. */
export const outlineCommand: Command = {
  name: 'outline',
  usage: 'FILE 文号 [--json]',
  summary: '列出一篇公文各条款的路径和指纹，要点留空，可作 outline.ts 的底稿。',
  async run(args, terminal) {
    const fail = (message: string) => {
      terminal.err(message)
      return 2
    }
    const parsed = parseOptions(outlineCommand, args, { json: { type: 'boolean' } })
    if (isRefusal(parsed)) return fail(parsed.message)
    const [file, number, ...more] = parsed.positionals
    if (file === undefined || number === undefined || more.length > 0)
      return fail(`要写一个文件和一个文号。用法：outline ${outlineCommand.usage}`)
    const reading = await readIssueFile(file, terminal.cwd, (line) => terminal.err(line))
    if (isRefusal(reading)) return fail(reading.message)
    const wanted = normaliseNumber(number)
    const document = reading.documents.find((one) => one.number !== null && normaliseNumber(one.number) === wanted)
    if (document === undefined) {
      const known = reading.documents.map((one) => one.number ?? `（无文号）${one.title}`)
      return fail(`${file} 中没有文号为“${number}”的公文。有：${known.join('、') || '无'}。`)
    }
    const outline = outlineOf(document.clauses)
    terminal.out(parsed.values.json ? JSON.stringify(outline) : source(wanted, outline))
    return 0
  },
}

/** As a policy's outline.ts writes it. */
function source(number: string, outline: ReturnType<typeof outlineOf>): string {
  return [
    `import type { Clause } from '@zhengling/law'`,
    '',
    `/** The clauses of ${number}: what each is about, in our words, and the fingerprint of the print. */`,
    'export const outline = {',
    ...Object.entries(outline).flatMap(([path, { gist, print }]) => [
      `  ${/^[\p{ID_Start}][\p{ID_Continue}]*$/u.test(path) ? path : `'${path.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`}: {`,
      `    gist: '${gist}',`,
      `    print: '${print}',`,
      '  },',
    ]),
    '} as const satisfies Record<string, Clause>',
  ].join('\n')
}
