import { accruedParts } from '../evaluate/accrue.ts'
import type { Worked } from '../evaluate/evaluation.ts'
import { countOf } from '../evaluate/term.ts'
import { holdingCase } from '../evaluate/used.ts'
import type { AccrueNode, ExtremeNode, MatchNode, Node, RoundNode, ShiftNode } from '../expression/node.ts'
import { restMove } from '../expression/rest.ts'
import { roundings } from '../expression/share.ts'
import { isRatio } from '../expression/value.ts'
import { decimal } from '../number/decimal.ts'
import { compare } from '../number/ratio.ts'
import { firstHolding, statement } from './condition.ts'
import { sayTerm } from './counted.ts'
import { listed } from './say.ts'
import { nameIn, valueText } from './words.ts'

/**
 * How a node's value was worked out, in words; undefined where there is nothing to say but the value.
 * A part that has a name stands by its value: it has a line of its own.
 */
export function formula(node: Node, evaluation: Worked): string | undefined {
  const told = tell(node, evaluation)
  return told === valueText(node, evaluation) ? undefined : told
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
      const hit = holdingCase(node, evaluation)
      return hit === undefined ? '' : joined(firstHolding(node, hit, evaluation), inner(hit.is))
    }
    case 'match':
      return matched(node, evaluation)
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
      return `${statement(node, evaluation)}，故为${value(node)}`
    case 'lacking':
      return `应有${listed(node.all)}，已有${value(node.of)}，尚缺${value(node)}`
    case 'accrue':
      return accruedText(node, evaluation)
    case 'fact':
    case 'constant':
    case 'parameter':
    case 'rule':
    case 'unstated':
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

const joined = (condition: string, text: string): string =>
  condition === '' ? text : `${condition}，为${/^[\d-]/u.test(text) ? ' ' : ''}${text}`

/** What a word of a choice brings; a choice that is passed on as it is needs no saying. */
function matched(node: MatchNode, evaluation: Worked): string {
  const value = valueText(node, evaluation)
  return valueText(node.of, evaluation) === value ? value : joined(statement(node, evaluation), value)
}

/** What has its own working and no name, hence no line of its own, stands with it in brackets. */
function operand(node: Node, evaluation: Worked): string {
  const told = tell(node, evaluation)
  return told === valueText(node, evaluation) ? told : `（${told}）`
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
    return `，${passes ? beyond : within}${nameIn(bound, evaluation)} ${valueText(bound, evaluation)}`
  })
  const chosen = valueText(node, evaluation)
  const changed = chosen !== valueText(first, evaluation)
  return `${tell(first, evaluation)}${said.join('')}${changed ? `，故为 ${chosen}` : ''}`
}

function highest(node: ExtremeNode, evaluation: Worked): string {
  const parts = node.of.flatMap((one) => {
    const text = valueText(one, evaluation)
    return text === '' ? [] : [`${nameIn(one, evaluation)}为${text}`]
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
