import { type DecideResult, decideOperation } from '../operations/decide.ts'
import { perform } from '../operations/perform.ts'
import { longDate } from '../pages/date.ts'
import { isRefusal } from '../refusal.ts'
import type { Command } from './command.ts'
import { day, parseOptions } from './options.ts'

const options = {
  reading: { type: 'string' },
  by: { type: 'string' },
  from: { type: 'string' },
  why: { type: 'string' },
  power: { type: 'string' },
  data: { type: 'string' },
  json: { type: 'boolean' },
} as const

/** `decide QUESTION`: records who settled a question, with which reading, from when, why and under which power. */
export const decide: Command = {
  name: 'decide',
  usage: '问题 --reading 读法 --by 单位 --from 日期 --why 理由 --power 职权依据 [--data DIR] [--json]',
  summary: '登记有权单位对一个待解读问题的解释，从某日起按它计算；问题写 文号/名称，见 policies。',
  async run(args, terminal) {
    const fail = ({ message, exit }: { readonly message: string; readonly exit: number }) => {
      terminal.err(message)
      return exit
    }
    const wrong = (message: string) => fail({ message, exit: 2 })
    const parsed = parseOptions(decide, args, options)
    if (isRefusal(parsed)) return fail(parsed)
    const { reading, by, from, why, power, data, json } = parsed.values
    const [question, ...more] = parsed.positionals
    if (question === undefined || more.length > 0) return wrong(`要写一个问题。用法：decide ${decide.usage}`)
    if (!reading || !by || !from || !why?.trim() || !power?.trim()) {
      const said = { '--reading': reading, '--by': by, '--from': from, '--why': why?.trim(), '--power': power?.trim() }
      const absent = Object.entries(said).flatMap(([name, value]) => (value ? [] : [name]))
      return wrong(`未写 ${absent.join('、')}。用法：decide ${decide.usage}`)
    }
    const since = day('--from', from)
    if (isRefusal(since)) return fail(since)
    const params = { question, reading, by, from: since.toString(), why, power }
    const result = await perform(decideOperation, params, { data, env: terminal.env, cwd: terminal.cwd })
    if (isRefusal(result)) return fail(result)
    terminal.out(json ? JSON.stringify(result) : describe(result))
    return 0
  },
}

function describe({ outcome, question, reading, by, from, document, clause }: DecideResult): string {
  const where = document === undefined ? '' : `（${document}${clause ?? ''}）`
  return outcome === 'unchanged'
    ? `${question}已有同样的解释，没有改动。`
    : `已登记：${question}${where}，${by}解释为“${reading}”，自${longDate(from)}起按此计算。`
}
