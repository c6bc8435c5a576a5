import { accruedParts } from '../evaluate/accrue.ts'
import type { Worked } from '../evaluate/evaluation.ts'
import { countOf } from '../evaluate/term.ts'
import type { AccrueNode, CompareNode, ExtremeNode, Node, RoundNode, ShiftNode } from '../expression/node.ts'
import { restMove } from '../expression/rest.ts'
import { roundings } from '../expression/share.ts'
import { isRatio } from '../expression/value.ts'
import { decimal } from '../number/decimal.ts'
import { compare } from '../number/ratio.ts'
import { sayTerm } from './counted.ts'
import { say } from './say.ts'

/**
 * How a node's value was worked out, in words; undefined where there is nothing to say but the value.
 * A part that has a name stands by its value: it has a line of its own.
 */
export function formula(node: Node, evaluation: Worked): string | undefined {
  const told = tell(node, evaluation)
  return told === valueText(node, evaluation) ? undefined : told
}

const valueText = (node: Node, evaluation: Worked): string => {
  const result = evaluation.results.get(node)
  return result?.kind === 'known' ? say(result.value, node.type) : ''
}

const signs = { times: ' × ', sum: ' + ', minus: ' − ', over: ' ÷ ' } as const

function tell(node: Node, evaluation: Worked): string {
  const value = (one: Node): string => valueText(one, evaluation)
  const inner = (one: Node): string => tell(one, evaluation)
  switch (node.op) {
    case 'times':
    case 'sum':
    case 'minus':
    case 'over': {
      const reached = node.of.filter((one) => evaluation.results.get(one)?.kind === 'known')
      if (reached.length === 1 && reached[0]) return inner(reached[0])
      return `${reached.map((one) => operand(one, evaluation)).join(signs[node.op])} = ${value(node)}`
    }
    case 'least':
    case 'greatest':
      return node.type.kind === 'number' ? bounded(node, evaluation) : highest(node, evaluation)
    case 'open': {
      const chosen = node.cases[evaluation.answers.get(node.question.id) ?? '']
      return chosen === undefined ? '' : inner(chosen)
    }
    case 'round':
      return roundedText(node, evaluation)
    case 'split':
      return `${value(node.of)}按 ${node.printed} 分担：${value(node)}`
    case 'part':
      return `${node.key} ${value(node)}`
    case 'convert':
      return `${inner(node.of)}，合 ${value(node)}`
    case 'choose': {
      const hit = node.cases.find(({ when }) => valueText(when, evaluation) === '是')
      return hit === undefined ? '' : joined(truth(hit.when, evaluation), inner(hit.is))
    }
    case 'match':
      return joined(truth(node, evaluation), value(node))
    case 'shift':
      return shifted(node, evaluation)
    case 'month-end':
      return `${value(node.of)}所在月的月底，为${value(node)}`
    case 'compare':
    case 'all':
    case 'any':
    case 'not':
    case 'is':
    case 'holds':
      return `${truth(node, evaluation)}：${value(node)}`
    case 'lacking':
      return `应有${node.all.join('、')}，已有${value(node.of)}，尚缺${value(node)}`
    case 'accrue':
      return accruedText(node, evaluation)
    case 'fact':
    case 'constant':
    case 'parameter':
    case 'rule':
    case 'unstated':
    case 'opaque':
      return value(node)
  }
}

/** `0.05 元/斤/年 × 0.5 年 + 0.06 元/斤/年 × 0.5 年 = …`: the lengths are counted in lines of their own. */
function accruedText(node: AccrueNode, evaluation: Worked): string {
  const parts = accruedParts(node, evaluation).map(
    ({ version, years }) => `${valueText(version.is, evaluation)} × ${decimal(years)} 年`,
  )
  return `${parts.join(' + ')}（按${node.count}计）= ${valueText(node, evaluation)}`
}

/** A move off a day of rest is told after what led to that day. */
function shifted(node: ShiftNode, evaluation: Worked): string {
  const count = countOf(node, evaluation)
  if (count === undefined) return valueText(node, evaluation)
  const move = restMove(node)
  const before = move && formula(move.of, evaluation)
  return before === undefined ? sayTerm(count) : `${before}；${sayTerm(count)}`
}

const joined = (condition: string, text: string): string => (condition === '' ? text : `${condition}，为${text}`)

/** A sum inside a product stands in brackets. */
function operand(node: Node, evaluation: Worked): string {
  const text = valueText(node, evaluation)
  if (node.op !== 'sum' && node.op !== 'minus' && node.op !== 'times' && node.op !== 'over') return text
  return `（${tell(node, evaluation)}）`
}

/** The first against each of the others: a ceiling was exceeded or not. */
function bounded(node: ExtremeNode, evaluation: Worked): string {
  const [first, ...bounds] = node.of
  if (first === undefined) return ''
  const [beyond, within] = node.op === 'least' ? ['超过', '未超过'] : ['低于', '不低于']
  const start = evaluation.results.get(first)
  const said = bounds.map((bound) => {
    const limit = evaluation.results.get(bound)
    if (start?.kind !== 'known' || limit?.kind !== 'known') return ''
    const by = isRatio(start.value) && isRatio(limit.value) ? compare(start.value, limit.value) : 0
    const passes = node.op === 'least' ? by > 0 : by < 0
    return `，${passes ? beyond : within}${nameOf(bound)} ${valueText(bound, evaluation)}`
  })
  const chosen = valueText(node, evaluation)
  const changed = chosen !== valueText(first, evaluation)
  return `${tell(first, evaluation)}${said.join('')}${changed ? `，故为 ${chosen}` : ''}`
}

const nameOf = (node: Node): string => ('name' in node ? node.name : '')

function highest(node: ExtremeNode, evaluation: Worked): string {
  const parts = node.of.flatMap((one) => {
    const text = valueText(one, evaluation)
    return text === '' ? [] : [`${nameOf(one)}为${text}`]
  })
  const which = node.op === 'greatest' ? '最高' : '最低'
  return parts.length < 2 ? parts.join('') : `${parts.join('，')}，取${which}者，为${valueText(node, evaluation)}`
}

function roundedText(node: RoundNode, evaluation: Worked): string {
  const text = tell(node.of, evaluation)
  if (valueText(node, evaluation) === valueText(node.of, evaluation)) return text
  const how = Object.entries(roundings).find(([, one]) => one === node.how)?.[0] ?? ''
  return `${text}，${how}到分为 ${valueText(node, evaluation)}`
}

const words: Readonly<Record<CompareNode['how'], readonly [string, string]>> = {
  '≥': ['不少于', '少于'],
  '>': ['超过', '不超过'],
  '≤': ['不超过', '超过'],
  '<': ['少于', '不少于'],
  '=': ['等于', '不等于'],
}
const wordsOfTime: typeof words = {
  '≥': ['不早于', '早于'],
  '>': ['晚于', '不晚于'],
  '≤': ['不晚于', '晚于'],
  '<': ['早于', '不早于'],
  '=': ['等于', '不等于'],
}

/** A condition as a statement that is true of the case. */
function truth(node: Node, evaluation: Worked): string {
  const yes = valueText(node, evaluation) !== '否'
  const value = (one: Node): string => valueText(one, evaluation)
  switch (node.op) {
    case 'compare': {
      const [a, b] = node.of
      const pair = (a.type.kind === 'number' ? words : wordsOfTime)[node.how]
      return `${nameOf(a)} ${value(a)}${pair[yes ? 0 : 1]} ${value(b)}`.trim()
    }
    case 'is':
      return `${nameOf(node.of)}${yes ? '为' : '不为'}${node.values.join('或')}`
    case 'match':
      return `${nameOf(node.of)}为${value(node.of)}`
    case 'holds':
      return `${nameOf(node.of)}${yes ? '含' : '不全含'}${node.all.join('、')}`
    case 'all':
    case 'any': {
      const settling = node.of.filter((one) => (value(one) === '是') === (node.op === 'any'))
      const shown = settling.length > 0 ? settling.slice(0, 1) : node.of
      return shown.map((one) => truth(one, evaluation)).join('，且')
    }
    case 'not':
      return node.of.map((one) => truth(one, evaluation)).join('')
    case 'open': {
      const chosen = node.cases[evaluation.answers.get(node.question.id) ?? '']
      return chosen === undefined ? '' : truth(chosen, evaluation)
    }
    case 'fact':
      return `${node.name}：${value(node)}`
    case 'rule':
      return `${node.name}：${value(node)}`
    default:
      return ''
  }
}
