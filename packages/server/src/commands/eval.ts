import { givenFromJson } from '@zhengling/law'
import { counties } from '../counties.ts'
import { ruleNamed } from '../law/asked.ts'
import { evaluateCase } from '../law/evaluate.ts'
import { isRefusal } from '../refusal.ts'
import type { Command } from './command.ts'
import { evaluateCases } from './eval-file.ts'
import { describeOutcome } from './eval-summary.ts'
import { knownTo } from './known.ts'
import { day, parseOptions } from './options.ts'

const options = {
  given: { type: 'string' },
  on: { type: 'string' },
  file: { type: 'string' },
  out: { type: 'string' },
  errors: { type: 'string' },
  keep: { type: 'string' },
  threads: { type: 'string' },
  data: { type: 'string' },
  json: { type: 'boolean' },
} as const

const [county] = counties

/** `eval DOC/RULE`: one case worked out by a rule, with its grounds; or all cases of a file. */
export const evalCommand: Command = {
  name: 'eval',
  usage: `公文/规则 --given '{"事实":"值"}' [--on 日期] [--data DIR] [--json]；成批：公文/规则 --file 数据.csv|数据.ndjson --out 结果 [--errors 文件] [--keep 列,列] [--threads N]`,
  summary:
    '按一项规则算一个案例，写出结果、依据和算法；缺什么说什么，有几种读法全列出。公文写文号或目录名。成批计算逐行写出结果，读不了的行另写一个文件；中断后重新运行同一命令，从中断处接着算。',
  async run(args, terminal) {
    const fail = ({ message, exit }: { readonly message: string; readonly exit: number }) => {
      terminal.err(message)
      return exit
    }
    const wrong = (message: string) => fail({ message, exit: 2 })
    const parsed = parseOptions(evalCommand, args, options)
    if (isRefusal(parsed)) return fail(parsed)
    const { given = '{}', on: written, file, out, errors, keep, threads, data, json } = parsed.values
    const [name, ...more] = parsed.positionals
    if (name === undefined || more.length > 0) return wrong(`要写一项规则。用法：eval ${evalCommand.usage}`)
    const bulk = file !== undefined && out !== undefined
    if (!bulk && [file, out, errors, keep, threads].some((one) => one !== undefined))
      return wrong('成批计算要同时写 --file 和 --out；--errors、--keep、--threads 只用于成批计算。')
    const on = written === undefined ? undefined : day('--on', written)
    if (isRefusal(on)) return fail(on)
    const asked = ruleNamed(county.law, name)
    if (isRefusal(asked)) return fail(asked)
    const known = await knownTo(terminal, data)
    if (isRefusal(known)) return fail(known)
    const at = { on: on ?? known.today, decided: known.decided }
    if (bulk) {
      const at = { rule: name, on: (on ?? known.today).toString(), decided: known.decided, given }
      return await evaluateCases(terminal, asked, { ...at, file, out, errors, keep, threads, json })
    }
    const done = evaluateCase(county, asked, at, (facts) => givenFromJson(given, facts))
    if ('faults' in done) return wrong(done.faults.map(({ message }) => message).join('\n'))
    terminal.out(json ? JSON.stringify(done.json) : describeOutcome(asked, done, at))
    return 0
  },
}
