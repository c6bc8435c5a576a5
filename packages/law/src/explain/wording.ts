import type { ArithmeticNode, Node } from '../expression/node.ts'
import { restMove } from '../expression/rest.ts'
import { truthType } from '../expression/type.ts'
import { isRatio } from '../expression/value.ts'
import { decimal } from '../number/decimal.ts'
import { listed, quoted, say } from './say.ts'
import { comparison } from './words.ts'
import { denial, statementOf } from './yes-no.ts'

/** What a rule says, without a case: `用电量 × 每度补贴，最多为用电封顶`. Parts that have a name stand by it. */
export function wording(node: Node): string {
  const inner = broughtBy(node)
  return inner.startsWith('（') && inner.endsWith('）') && isWhole(inner) ? inner.slice(1, -1) : inner
}

/** Whether the first bracket is closed by the last. */
function isWhole(text: string): boolean {
  let open = 0
  for (const [i, mark] of [...text].entries()) {
    if (mark === '（') open += 1
    if (mark === '）') open -= 1
    if (open === 0) return i === [...text].length - 1
  }
  return false
}

/** So often is no longer read one by one. */
const MANY = 2
const SIGNS = { times: ' × ', sum: ' + ', minus: ' − ', over: ' ÷ ' } as const

function wordingIn(node: Node): string {
  switch (node.op) {
    case 'fact':
    case 'rule':
      return node.type.kind === 'truth' ? statementOf(node.name) : node.name
    case 'parameter':
    case 'unstated':
    case 'opaque':
      return node.name
    case 'constant':
      return isRatio(node.value) ? node.printed : say(node.value, node.type)
    case 'times':
    case 'sum':
    case 'minus':
    case 'over':
      return worked(node)
    case 'least':
    case 'greatest':
      return extreme(node)
    case 'round':
      return wordingIn(node.of)
    case 'convert':
      return `${wordingIn(node.of)}（换算）`
    case 'compare':
      return node.of.map(wordingIn).join(comparison(node, true))
    case 'all':
      return node.of.length === 0 ? '是' : bracketed(node.of.map(wordingIn).join('，且'), node.of.length)
    case 'any':
      if (node.of.length === 0) return '否'
      return oneOfThese(node) ?? bracketed(node.of.map(wordingIn).join('，或'), node.of.length)
    case 'not':
      return node.of.map(denied).join('')
    case 'is':
      return `${wordingIn(node.of)}为${either(node.values)}`
    case 'holds':
      return `${wordingIn(node.of)}含${listed(node.all)}`
    case 'lacking':
      return `${listed(node.all)}中，${wordingIn(node.of)}没有包括的`
    case 'match':
      return bracketed(`按${wordingIn(node.of)}：${cases(node.cases)}`, 2)
    case 'choose':
      return chosen(node)
    case 'open':
      return node.question.kind === 'convention'
        ? wordingIn(node.cases[node.question.default] as Node)
        : bracketed(`${quoted(node.question.name)}待解读，${cases(node.cases, '读作')}`, 2)
    case 'split':
      return `${wordingIn(node.of)}按 ${node.printed} 分给${node.shares.map(([key]) => key).join('、')}`
    case 'part':
      return `${wordingIn(node.of)}中${node.key}的一份`
    case 'shift':
      return shifted(node)
    case 'month-end':
      return `${wordingIn(node.of)}所在月的月底`
    case 'accrue':
      return `${node.rate.name}自${wordingIn(node.from)}至${wordingIn(node.to)}按${node.count}累计`
  }
}

/** Its parts with their signs; what is added many times is written once. */
function worked({ op, of }: ArithmeticNode): string {
  const parts = of.map((one, i) => operand(one, op, i))
  if (op !== 'sum') return parts.join(SIGNS[op])
  const alike = [...Map.groupBy(parts, (part) => part)]
  return alike.flatMap(([part, all]) => (all.length > MANY ? `${part} × ${all.length}` : all)).join(SIGNS[op])
}

/** Brackets only where the order of working is another than that of the signs. */
function operand(node: Node, sign: keyof typeof SIGNS, place: number): string {
  const text = wordingIn(node)
  const isSum = node.op === 'sum' || node.op === 'minus'
  const isProduct = node.op === 'times' || node.op === 'over'
  const behind = place > 0 && (sign === 'minus' ? isSum : sign === 'over' && isProduct)
  const within = (sign === 'times' || sign === 'over') && isSum
  return behind || within || node.op === 'least' || node.op === 'greatest' ? `（${text}）` : text
}

/** Words of the law, one of which it is: each can be told from the next. */
const either = (words: readonly string[]): string =>
  (words.some((word) => /[、，]/u.test(word)) ? words.map(quoted) : words).join('或')

/** Any of some words that one set may hold. */
function oneOfThese({ of }: Extract<Node, { op: 'all' | 'any' | 'not' }>): string | undefined {
  const held = of.flatMap((one) => (one.op === 'holds' && one.all.length === 1 ? [one] : []))
  const [first] = held
  if (first === undefined || held.length < Math.max(2, of.length)) return undefined
  if (held.some((one) => one.of !== first.of)) return undefined
  return `${wordingIn(first.of)}含${listed(held.flatMap(({ all }) => all))}之一`
}

/**
 * The first case that holds; cases in a row that bring the same stand together, one that never holds is left out, and one
 * that always holds by itself needs no 其余.
 */
function chosen({ cases: all, otherwise }: Extract<Node, { op: 'choose' }>): string {
  const some = all.filter(({ when }) => !isNever(when))
  const [only, ...more] = some
  if (only === undefined) return `不适用：${otherwise}`
  if (more.length === 0 && isAlways(only.when)) return broughtBy(only.is)
  if (more.length > 0 && some.every(({ when, is }) => wording(when) === wording(is)))
    return `${listed(some.map(({ is }) => wording(is)))}中按此次序最先符合的`
  const said: { readonly whose: string; readonly is: Node; readonly text: string }[] = []
  for (const { when, is } of some) {
    const whose = isAlways(when) ? '其余' : `${wording(when)}的`
    const text = broughtBy(is)
    const last = said.at(-1)
    if (last?.text !== text) said.push({ whose, is, text })
    else said.splice(-1, 1, { ...last, whose: isAlways(when) ? whose : `${last.whose}，${whose}` })
  }
  if (said.length === 1 && some.some(({ when }) => isAlways(when))) return said.map(({ text }) => text).join('')
  return bracketed(said.map(({ whose, is, text }) => `${whose}${isNamed(is) ? '为' : '，'}${text}`).join('；'), 2)
}

const bracketed = (text: string, parts: number): string => (parts > 1 ? `（${text}）` : text)

/** 是, or all of no conditions. */
const isAlways = (node: Node): boolean =>
  (node.op === 'constant' && node.value === true) || (node.op === 'all' && node.of.length === 0)

const isNever = (node: Node): boolean => node.op === 'constant' && node.value === false

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
      return implied(node) ?? `并非（${wording(node)}）`
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

/** What each word brings; words that bring the same stand together, and those that bring themselves. */
function cases(all: Readonly<Record<string, Node>>, before = ''): string {
  const entries = Object.entries(all)
  const kept = before === '' ? entries.filter(([word, node]) => broughtBy(node) === word).map(([word]) => word) : []
  const same = kept.length > 1 ? new Set(kept) : new Set<string>()
  const alike = Map.groupBy(entries, ([word, node]) => (same.has(word) ? '' : broughtBy(node)))
  const brings = before === '' ? '' : '则'
  return [...alike]
    .map(([text, those]) => {
      const words = listed(those.map(([word]) => `${before}${word}`))
      if (text === '') return `${words}，均与之相同`
      const is = those.length > 1 ? '均为' : '为'
      return `${words}，${brings}${those.every(([, node]) => isNamed(node)) ? is : ''}${text}`
    })
    .join('；')
}

/** What is named can be said to be something; a condition holds, and what is not stated is nothing. */
function isNamed(node: Node): boolean {
  if (node.op === 'not') return node.of.every(isNamed)
  if (node.op === 'unstated') return false
  return node.type.kind !== 'truth' || node.op === 'constant' || node.op === 'match' || isEmpty(node)
}

/** Any or all of no conditions: 否, 是. */
const isEmpty = (node: Node): boolean => (node.op === 'any' || node.op === 'all') && node.of.length === 0

const broughtBy = (node: Node): string => (node.op === 'unstated' ? `文内未规定（${node.name}）` : wordingIn(node))

function extreme({ op, of, type }: Extract<Node, { op: 'least' | 'greatest' }>): string {
  const [first, second, ...more] = of
  if (first !== undefined && second !== undefined && more.length === 0 && type.kind === 'number')
    return `${wording(first)}，${op === 'least' ? '最多' : '最少'}为${wording(second)}`
  return `${of.map(wordingIn).join('、')}中${op === 'least' ? '最低' : '最高'}的`
}

/** What a day of a month is counted for: the month's days follow the end of the month before. */
function monthAfter(node: Node): Node | undefined {
  if (node.op !== 'shift' || node.unit !== '个月' || node.by.op !== 'constant') return undefined
  return isRatio(node.by.value) && decimal(node.by.value) === '-1' ? node.of : undefined
}

function shifted(node: Extract<Node, { op: 'shift' }>): string {
  const move = restMove(node)
  if (move !== undefined) return `${wordingIn(move.of)}（逢休息日${move.moved}）`
  const { of, by, unit } = node
  const month = unit === '日' && of.op === 'month-end' ? monthAfter(of.of) : undefined
  if (month !== undefined) return `${wordingIn(month)}所在月的${wordingIn(by)}`
  const start = of.op === 'shift' ? `（${wordingIn(of)}）` : wordingIn(of)
  if (by.op === 'minus' && by.of[1] !== undefined) return `${start}前满${wordingIn(by.of[1])}`
  if (by.op !== 'constant' || !isRatio(by.value)) return `${start}后满${wordingIn(by)}`
  const back = by.value.n < 0n
  return `${start}${back ? '前' : '后'} ${decimal(by.value).replace('-', '')} ${unit}`
}
