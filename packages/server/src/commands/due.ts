import { counties } from '../counties.ts'
import { policyNamed } from '../law/asked.ts'
import { duesIn } from '../law/dues.ts'
import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import type { Command } from './command.ts'
import { describeDues } from './due-summary.ts'
import { knownTo } from './known.ts'
import { day, parseOptions } from './options.ts'

const options = {
  from: { type: 'string' },
  to: { type: 'string' },
  unit: { type: 'string' },
  doc: { type: 'string' },
  data: { type: 'string' },
  json: { type: 'boolean' },
} as const

const [county] = counties

/** `due`: what falls due from one day to another, for whom, under which clause. */
export const due: Command = {
  name: 'due',
  usage: '[--from 日期] [--to 日期] [--unit 单位] [--doc 公文] [--data DIR] [--json]',
  summary:
    '列出一段时间内到期的职责任务：哪一天、哪个单位、哪一条；日期有几种读法的按最早的列，并写明各种读法；没有写明日期的排在最后。不写日期则为当天起三十日。',
  async run(args, terminal) {
    const fail = ({ message, exit }: { readonly message: string; readonly exit: number }) => {
      terminal.err(message)
      return exit
    }
    const parsed = parseOptions(due, args, options)
    if (isRefusal(parsed)) return fail(parsed)
    const { from: begin, to: end, unit: asked, doc, data, json } = parsed.values
    if (parsed.positionals.length > 0)
      return fail({ message: `多写了“${parsed.positionals[0]}”。用法：due ${due.usage}`, exit: 2 })
    const known = await knownTo(terminal, data)
    if (isRefusal(known)) return fail(known)
    const from = begin === undefined ? known.today : day('--from', begin)
    if (isRefusal(from)) return fail(from)
    const to = end === undefined ? from.add({ days: 30 }) : day('--to', end)
    if (isRefusal(to)) return fail(to)
    if (Temporal.PlainDate.compare(to, from) < 0)
      return fail({ message: `--to ${to.toString()} 早于 --from ${from.toString()}。`, exit: 2 })
    const unit = asked === undefined ? undefined : unitNamed(asked)
    if (isRefusal(unit)) return fail(unit)
    const policy = doc === undefined ? undefined : policyNamed(county.law, doc)
    if (isRefusal(policy)) return fail(policy)
    const { decided, units } = known
    const policies = policy === undefined ? county.law.policies : [policy]
    const found = duesIn({ county, policies, from, to, decided, units, ...(unit !== undefined && { unit }) })
    terminal.out(json ? JSON.stringify(found) : describeDues(found, { from, to, decided }))
    return 0
  },
}

/** A unit's canonical name by any of its names, or the text's words for units that it does not name. */
function unitNamed(written: string): string | Refusal {
  const body = county.bodies.find(({ name, aliases }) => name === written || aliases.includes(written))
  if (body !== undefined) return body.name
  const words = county.law.policies.flatMap(({ declared }) =>
    declared.duties.flatMap(({ who }) => who.flatMap((one) => (typeof one === 'string' ? [] : one.words))),
  )
  return words.includes(written)
    ? written
    : refuse(`没有名为“${written}”的单位。可写全称或公文里的简称，例如 稷山县财政局、县财政局。`)
}
