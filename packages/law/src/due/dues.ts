import type { Duty } from '../declare/duty.ts'
import { Evaluation, type Given } from '../evaluate/evaluation.ts'
import type { Result } from '../evaluate/result.ts'
import { everythingUnder, questionsIn, settledAnswers } from '../evaluate/settled.ts'
import type { World } from '../evaluate/world.ts'
import { nodeOf } from '../expression/node.ts'
import { movedFromRest } from '../expression/rest.ts'
import { hoursAfter } from '../expression/term.ts'
import type { Day, Moment } from '../expression/type.ts'
import { type Dated, datesOf } from './dates.ts'
import type { Due } from './due.ts'
import { type Instance, onceInstance, recurringInstances, timesInstances, withMargin } from './instance.ts'
import type { EveryHours, Within } from './rule.ts'

/** What is asked: the days of a window, both included, and what is known of events. */
export interface DueAsked {
  readonly from: Temporal.PlainDate
  readonly to: Temporal.PlainDate
  readonly world: World
  readonly given?: Given
}

const NONE: Given = new Map()

/**
 * When a duty is due within a window, each time with the day under every reading. A duty without a day is listed once and
 * says why. What is printed for a day is read by the decisions of that day.
 */
export function duesOf(duty: Duty, asked: DueAsked): readonly Due[] {
  const { world, given = NONE } = asked
  const { due: rule } = duty
  if (rule.kind === 'undated') return [{ duty, period: '', ...nothing(`${rule.words}：${rule.why}`) }]
  const instances = instancesOf(duty, asked)
  if (typeof instances === 'string') return [{ duty, period: '', ...nothing(instances) }]
  return instances
    .map((instance): Due => {
      const on = instance.printed ?? world.on
      const told = { period: instance.period, ...(instance.printed && { printed: instance.printed }) }
      return { duty, ...told, ...datesOf(instance, given, { ...world, on }) }
    })
    .filter((due) => isIn(due, asked))
}

/** The times to look at, or why there is none. */
function instancesOf(duty: Duty, asked: DueAsked): readonly Instance[] | string {
  const { due: rule, policy } = duty
  const window = [asked.from, asked.to] as const
  switch (rule.kind) {
    case 'recurring':
      return recurringInstances(rule, policy, withMargin(window))
    case 'times':
      return timesInstances(rule, policy, withMargin(window))
    case 'once':
      return [onceInstance(rule)]
    case 'within':
      return [withinInstance(rule)]
    case 'hours':
      return hourlyInstances(rule, asked)
    case 'undated':
      return rule.why
  }
}

const withinInstance = ({ words, last, doubts }: Within): Instance => ({
  period: '',
  node: nodeOf(doubts === undefined ? last : movedFromRest(last as Day, doubts.rest)),
  said: () => [words],
})

/** From the first report after the moment to the end of the window, or of what happens. */
function hourlyInstances({ words, hours, from, until }: EveryHours, asked: DueAsked): readonly Instance[] | string {
  const momentOf = (operand: Moment): Temporal.PlainDateTime | string => {
    const node = nodeOf(operand)
    const answers = settledAnswers(questionsIn(everythingUnder(node, asked.world)), asked.world)
    return momentIn(new Evaluation(asked.given ?? NONE, asked.world, answers).of(node))
  }
  const start = momentOf(from)
  if (typeof start === 'string') return start
  const end = until === undefined ? undefined : momentOf(until)
  const last = end instanceof Temporal.PlainDateTime ? end : asked.to.toPlainDateTime('23:59')
  const before = Math.floor(asked.from.toPlainDateTime().since(start, { largestUnit: 'hours' }).hours / hours)
  const instances: Instance[] = []
  for (let n = Math.max(1, before); ; n += 1) {
    const at = start.add({ hours: n * hours })
    if (Temporal.PlainDateTime.compare(at, last) > 0) return instances
    const node = nodeOf(hoursAfter(from, `${n * hours}小时`))
    const open = typeof end === 'string' ? [`止于何时：${end}`] : []
    instances.push({ period: `第${n}次`, printed: at.toPlainDate(), node, said: () => [words, ...open] })
  }
}

function momentIn(result: Result): Temporal.PlainDateTime | string {
  switch (result.kind) {
    case 'known':
      return result.value as Temporal.PlainDateTime
    case 'unknown':
      return `尚不知道${[...result.missing].map(({ name }) => `“${name}”`).join('、')}`
    case 'asks':
      return `待解读：${result.question.question}`
    case 'unstated':
      return `文内未规定：${result.unstated.what}`
    case 'inapplicable':
      return result.why
  }
}

const nothing = (why: string): Dated => ({ dates: [], why, questions: [], conventions: [], decisions: [] })

/** One of its days lies in the window; what has no day yet, or none known, is not lost sight of. */
function isIn({ dates, why }: Due, { from, to }: DueAsked): boolean {
  if (dates.length === 0) return why !== undefined
  const known = dates.flatMap(({ due }) => due ?? [])
  if (known.length === 0) return true
  return known.some((due) => {
    const day = due instanceof Temporal.PlainDate ? due : due.toPlainDate()
    return Temporal.PlainDate.compare(from, day) <= 0 && Temporal.PlainDate.compare(day, to) <= 0
  })
}
