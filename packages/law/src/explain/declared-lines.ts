import { placesOf } from '../coverage/places.ts'
import { type Duty, type Unit, unitName, unitsIn } from '../declare/duty.ts'
import type { Policy } from '../declare/policy.ts'
import type { RuleNode } from '../expression/node.ts'
import { listed, quoted } from './say.ts'
import { wording } from './wording.ts'

/** A declaration in words, at one of the clauses it stands at. */
export interface DeclaredLine {
  readonly path: string
  readonly name: string
  readonly line: string
}

type Declared = Policy['declared']

/** Every declaration in words, once for each clause it stands at. */
export function declaredLines(policy: Policy): readonly DeclaredLine[] {
  const { declared } = policy
  const words = new Map<string, string>([
    ...declared.parameters.map(({ name, is }) => [`parameter ${name}`, `数额　**${name}**：${wording(is)}。`] as const),
    ...rulesToTell(declared).map((rule) => [`rule ${rule.name}`, ruleLine(rule)] as const),
    ...declared.questions.map((one) => [`question ${one.name}`, questionLine(one, declared)] as const),
    ...declared.unstated.map(
      ({ name, what, looked }) =>
        [`unstated ${name}`, `文内未规定　**${name}**：${what}。查找过的词：${looked.join('、')}。`] as const,
    ),
    ...declared.procedures.map((one) => [`procedure ${one.name}`, procedureLine(one)] as const),
    ...declared.duties.map((duty) => [`duty ${duty.name}`, dutyLine(duty)] as const),
  ])
  return placesOf(policy).flatMap(({ kind, name, path }) => {
    const line = words.get(`${kind} ${name}`)
    return line === undefined ? [] : [{ path, name, line }]
  })
}

/** A rule that is nothing but a question is told with it, the next step of a procedure with its steps. */
function rulesToTell({ rules, procedures }: Declared): readonly RuleNode[] {
  const steps = new Set(procedures.map(({ name }) => name))
  return rules.filter((rule) => !isAsked(rule) && !steps.has(rule.name))
}

const isAsked = ({ is, name, applies, pays }: RuleNode): boolean =>
  is.op === 'open' && is.question.name === name && applies === undefined && pays === undefined

function ruleLine({ name, is, applies, otherwise, pays }: RuleNode): string {
  const reach = applies === undefined ? '' : `适用：${wording(applies)}。不适用的理由：${otherwise ?? ''}。`
  return `规则　**${name}**：${wording(is)}。${reach}${pays === undefined ? '' : `支付的项目为${quoted(pays)}。`}`
}

function questionLine(one: Declared['questions'][number], { rules }: Declared): string {
  const { name, question, words, against, readings, decidedBy, proposedBy } = one
  const told = rules.find((rule) => rule.name === name && isAsked(rule))?.is
  const comesTo = (reading: string): string => {
    const is = told?.op === 'open' ? told.cases[reading] : undefined
    const value = is === undefined ? reading : wording(is)
    return value === reading ? '' : value.startsWith('文内未规定') ? `，${value}` : `，为${value}`
  }
  const all = Object.entries(readings).map(([reading, { because }]) => `${reading}${comesTo(reading)}——${because}`)
  const proposal = proposedBy === undefined || proposedBy === decidedBy ? '' : `，${proposedBy}可以提出意见`
  const conflict = against === undefined ? '' : `与${against.clause}对照。`
  return `待解读　**${name}**：${question}？疑义在${quoted(words)}。${conflict}${all.join('；')}。由${decidedBy}解释${proposal}。`
}

/** Each step with what may follow it: the order is what a procedure says. */
function procedureLine({ name, first, steps }: Declared['procedures'][number]): string {
  const all = Object.entries(steps).map(([step, { by, does, next }]) => {
    const onward = next.length === 0 ? '' : `，然后${listed(next)}`
    return `${step}（${by.join('、')}）${does === step ? '' : `：${does}`}${onward}`
  })
  return `程序　**${name}**：从${quoted(first)}起。${all.join('；')}。`
}

function dutyLine({
  name,
  who,
  whoAt,
  also = [],
  along,
  to,
  what,
  goal,
  measures,
  standard,
  evidence,
  figures,
  due,
}: Duty): string {
  const led = who.every(isUnsaid) ? `（${who.map(whyOf).join('；')}）` : `${unitsIn(who)}，`
  const more = [
    ['会同或者配合', unitsIn(along)],
    ['报送对象', to.join('、')],
    ['凭据', evidence.join('、')],
    ['报送的数字', figures.map(figureWords).join('、')],
    ['目标', goal],
    ['措施', measures],
    ['标准', standard],
    ['时限', due.words],
    ['责任单位', whoAt && `见${whoAt.clause}`],
    ['同一件事另见', also.map(({ clause }) => clause).join('、')],
  ].flatMap(([label, text]) => (text ? `${label}：${text}。` : []))
  return `职责　**${name}**：${led}${what}。${more.join('')}`
}

const figureWords = ({ name, unit, total }: Duty['figures'][number]): string =>
  `${name}（${unit}${total === undefined ? '' : `，各单位合计的目标为“${total.name}”，${total.amount}${unit}`}）`

/** A duty that the text lays on nobody in particular. */
export const isUnsaid = (unit: Unit): boolean => unitName(unit) === '未写明'

const whyOf = (unit: Unit): string => (typeof unit === 'string' ? '' : unit.why)
