import type { Convention, Question } from '../declare/question.ts'
import type { Answers, Given } from '../evaluate/evaluation.ts'
import { explore, type Leaf } from '../evaluate/explore.ts'
import { type Part, project } from '../evaluate/project.ts'
import { decisionsOn, everythingUnder, questionsIn, settledAnswers } from '../evaluate/settled.ts'
import type { World } from '../evaluate/world.ts'
import { countedIn } from '../explain/counted.ts'
import type { Due, DueDate } from './due.ts'
import type { Instance } from './instance.ts'
import { merged } from './merge.ts'

export type Dated = Omit<Due, 'duty' | 'period' | 'printed'>

/** The days of an instance, one for each reading that makes a difference, with all that they rest on. */
export function datesOf(instance: Instance, given: Given, world: World): Dated {
  const asked = questionsIn(everythingUnder(instance.node, world))
  const settled = settledAnswers(asked, world)
  const work = (answers: Answers): Dated => dated(instance, explore(instance.node, given, world, answers))
  const found = work(settled)
  const standing = decisionsOn(world)
  const decisions = [...asked].flatMap(({ id }) => standing.get(id) ?? [])
  const conventions = [...asked].filter((one) => one.kind === 'convention')
  return {
    ...found,
    decisions,
    conventions: conventions
      .filter(({ id }) => !decisions.some(({ question }) => question === id))
      .filter((one) => changes(one, found, (reading) => work(new Map([...settled, [one.id, reading]]))))
      .map(({ id, name, basis, default: standard }) => ({ name, basis, reading: settled.get(id) ?? standard })),
  }
}

/** Whether another reading of a convention would make another day of it. */
const changes = (one: Convention, found: Dated, work: (reading: string) => Dated): boolean =>
  Object.keys(one.readings)
    .filter((reading) => reading !== one.default)
    .some((reading) => daysOf(work(reading)) !== daysOf(found))

const daysOf = ({ dates }: Dated): string =>
  dates.map(({ answers, due }) => `${JSON.stringify(answers)} ${due?.toString()}`).join('\n')

function dated(instance: Instance, explored: ReturnType<typeof explore>): Dated {
  const nothing = { dates: [], questions: [], conventions: [], decisions: [] }
  const why = whyNone(explored.leaves)
  if (why !== undefined) return { ...nothing, why }
  const projected = project(explored)
  if (projected.kind === 'too many')
    return { ...nothing, questions: projected.questions, why: '读法组合过多，未逐一列出' }
  const parts = merged(projected.parts)
  const dates = parts.flatMap((part) => dateOf(instance, part)).toSorted(byDay)
  return { ...nothing, dates, questions: questionsOf(parts) }
}

/** What keeps every reading from giving a day: something has not happened, or the text does not say. */
function whyNone(leaves: readonly Leaf[]): string | undefined {
  const whys = leaves.map(({ result }) => {
    if (result.kind === 'unstated') return `文内未规定：${result.unstated.what}`
    return result.kind === 'unknown' && result.missing.size > 0 ? whyUnknown(result) : undefined
  })
  return whys.every((why) => why !== undefined) ? whys[0] : undefined
}

const whyUnknown = (result: Leaf['result']): string =>
  result.kind === 'unknown' && result.missing.size > 0
    ? `尚不知道${[...result.missing].map(({ name }) => `“${name}”`).join('、')}`
    : (result.kind === 'unknown' && result.because) || '尚不知道'

/** Nothing under a reading by which it is not due in this period at all. */
function dateOf(instance: Instance, { leaf, answered }: Part): readonly DueDate[] {
  const { result, evaluation } = leaf
  if (result.kind === 'inapplicable') return []
  const read = {
    answers: Object.fromEntries(answered.map(([question, reading]) => [question.name, reading])),
    argument: answered.map(([question, reading]) => question.readings[reading]?.because ?? '').join('；'),
  }
  const said = instance.said(evaluation.answers)
  if (result.kind !== 'known') return [{ ...read, counted: said, because: whyUnknown(result) }]
  const counted = [...said, ...countedIn(instance.node, evaluation)]
  return [{ ...read, due: result.value as NonNullable<DueDate['due']>, counted }]
}

const questionsOf = (parts: readonly Part[]): readonly Question[] => [
  ...new Set(parts.flatMap(({ answered }) => answered.map(([question]) => question))),
]

/** Days and moments print in their order. */
const byDay = (a: DueDate, b: DueDate): number => {
  const [left, right] = [a.due?.toString() ?? '~', b.due?.toString() ?? '~']
  return left < right ? -1 : left > right ? 1 : 0
}
