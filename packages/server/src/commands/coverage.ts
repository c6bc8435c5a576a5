import type { Fact } from '@zhengling/gazette'
import { counties } from '../counties.ts'
import { coverageIn } from '../law/coverage.ts'
import { numbersOf } from '../law/numbers.ts'
import { perform } from '../operations/perform.ts'
import { textOf, textsOperation } from '../operations/texts.ts'
import { readIssueFile } from '../reading/issue-file.ts'
import { isRefusal } from '../refusal.ts'
import type { Command } from './command.ts'
import { describeCoverage } from './coverage-summary.ts'
import { describeNumbers, type NumbersOfDocument } from './numbers-summary.ts'
import { parseOptions } from './options.ts'

const [county] = counties

/** `coverage [FILE]`: how much of each document is declared, of the store's documents or of a file's. */
export const coverage: Command = {
  name: 'coverage',
  usage: '[FILE] [--numbers] [--data DIR] [--json]',
  summary:
    '逐篇统计条款：写成规则的和其中还待台账、程序、预案的，只作说明的、尚待的及其所待；写 FILE 则不需要数据库；--numbers 逐个核对印出的数字。',
  async run(args, terminal) {
    const fail = ({ message, exit }: { readonly message: string; readonly exit: number }) => {
      terminal.err(message)
      return exit
    }
    const parsed = parseOptions(coverage, args, {
      data: { type: 'string' },
      numbers: { type: 'boolean' },
      json: { type: 'boolean' },
    })
    if (isRefusal(parsed)) return fail(parsed)
    const { data, json, numbers } = parsed.values
    const [file, ...more] = parsed.positionals
    if (more.length > 0) return fail({ message: `只写一个文件。用法：coverage ${coverage.usage}`, exit: 2 })
    if (numbers && file === undefined)
      return fail({ message: `--numbers 要写一个文件。用法：coverage ${coverage.usage}`, exit: 2 })
    const texts =
      file === undefined
        ? await perform(textsOperation, {}, { data, env: terminal.env, cwd: terminal.cwd })
        : await readIssueFile(file, terminal.cwd, (line) => terminal.err(line))
    if (isRefusal(texts)) return fail(texts)
    if (numbers && 'issue' in texts) {
      const printed = texts.documents.flatMap(numbersIn)
      terminal.out(json ? JSON.stringify({ documents: printed }) : describeNumbers(printed))
      return 0
    }
    const found = coverageIn(county.law, 'issue' in texts ? texts.documents.map(textOf) : texts.documents)
    terminal.out(json ? JSON.stringify(found) : describeCoverage(found))
    return 0
  },
}

/** The numbers of a document that is declared, each with what holds it; nothing of others. */
function numbersIn({
  number,
  facts,
}: {
  readonly number: string | null
  readonly facts: readonly Fact[]
}): readonly NumbersOfDocument[] {
  const policy = county.law.policies.find(({ head }) => head.number === number)
  return policy === undefined ? [] : [{ number: policy.head.number, printed: numbersOf(facts, policy) }]
}
