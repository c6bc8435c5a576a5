import type { Node } from '../expression/node.ts'
import { truthType } from '../expression/type.ts'
import { isRatio } from '../expression/value.ts'
import { bare, bracketed, joined } from './brackets.ts'
import { brought, broughtBy, chosen, either, oneOfThese } from './cases.ts'
import { listed, quoted, say } from './say.ts'
import { shifted } from './shifted.ts'
import { comparison } from './words.ts'
import { extreme, worked } from './worked.ts'
import { denial, statementOf } from './yes-no.ts'

/** What a rule says, without a case: `用电量 × 每度补贴，最多为用电封顶`. Parts that have a name stand by it. */
export function wording(node: Node): string {
  return bare(broughtBy(node, wordingIn))
}

function wordingIn(node: Node): string {
  switch (node.op) {
    case 'fact':
    case 'rule':
      return node.type.kind === 'truth' ? statementOf(node.name) : node.name
    case 'parameter':
    case 'unstated':
      return node.name
    case 'constant':
      return isRatio(node.value) ? node.printed : say(node.value, node.type)
    case 'times':
    case 'sum':
    case 'minus':
    case 'over':
      return worked(node, wordingIn)
    case 'least':
    case 'greatest':
      return extreme(node, wordingIn)
    case 'round':
      return wordingIn(node.of)
    case 'convert':
      return `${wordingIn(node.of)}（换算）`
    case 'compare':
      return node.of.map(wordingIn).join(comparison(node, true))
    case 'all':
      return joined(node.of.map(wordingIn), '，且') || '是'
    case 'any':
      return oneOfThese(node.of, wordingIn) ?? (joined(node.of.map(wordingIn), '，或') || '否')
    case 'not':
      return node.of.map(denied).join('')
    case 'is':
      return `${wordingIn(node.of)}为${either(node.values)}`
    case 'holds':
      return `${wordingIn(node.of)}含${listed(node.all)}`
    case 'lacking':
      return `${listed(node.all)}中，${wordingIn(node.of)}没有包括的`
    case 'match':
      return bracketed(`按${wordingIn(node.of)}：${brought(node.cases, wordingIn)}`, 2)
    case 'choose':
      return chosen(node, wordingIn)
    case 'open':
      return node.question.kind === 'convention'
        ? wordingIn(node.cases[node.question.default] as Node)
        : bracketed(`${quoted(node.question.name)}待解读，${brought(node.cases, wordingIn, '读作')}`, 2)
    case 'split':
      return `${wordingIn(node.of)}按 ${node.printed} 分给${node.shares.map(([key]) => key).join('、')}`
    case 'part':
      return `${wordingIn(node.of)}中${node.key}的一份`
    case 'shift':
      return shifted(node, wordingIn)
    case 'month-end':
      return `${wordingIn(node.of)}所在月的月底`
    case 'accrue':
      return `${node.rate.name}自${wordingIn(node.from)}至${wordingIn(node.to)}按${node.count}累计`
  }
}

/** That something does not hold. */
function denied(node: Node): string {
  switch (node.op) {
    case 'is':
      return `${wordingIn(node.of)}不为${either(node.values)}`
    case 'holds':
      return `${wordingIn(node.of)}${node.all.length === 1 ? '不含' : '不全含'}${listed(node.all)}`
    case 'not':
      return node.of.map(wordingIn).join('')
    case 'compare':
      return node.of.map(wordingIn).join(comparison(node, false))
    case 'fact':
    case 'rule':
      return denial(node.name)
    case 'constant':
      return node.value === true ? '否' : '是'
    case 'open':
      return wordingIn({ ...node, cases: denials(node.cases) })
    case 'match':
      return wordingIn({ ...node, cases: denials(node.cases) })
    case 'all':
      return implied(node) ?? joined(node.of.map(denied), '，或')
    case 'any':
      return joined(node.of.map(denied), '，且')
    default:
      return `并非（${wording(node)}）`
  }
}

/** That none of the cases holds: each denied where it stands. */
const denials = (all: Readonly<Record<string, Node>>): Readonly<Record<string, Node>> =>
  Object.fromEntries(Object.entries(all).map(([word, node]) => [word, { op: 'not', of: [node], type: truthType }]))

/** That what holds something also holds another: 并非（甲含乙，且甲不含丙）. */
function implied({ of: [held, other, ...more] }: Extract<Node, { op: 'all' | 'any' | 'not' }>): string | undefined {
  const [lacked] = other?.op === 'not' ? other.of : []
  if (held?.op !== 'holds' || lacked?.op !== 'holds' || held.of !== lacked.of || more.length > 0) return undefined
  return `${wordingIn(held)}的也含${listed(lacked.all)}`
}
