import type { Node } from '../expression/node.ts'
import { restMove } from '../expression/rest.ts'
import { isRatio } from '../expression/value.ts'
import { decimal } from '../number/decimal.ts'
import { listed, say } from './say.ts'
import { comparison } from './words.ts'

/** What a rule says, without a case: `用电量 × 每度补贴，最多为用电封顶`. Parts that have a name stand by it. */
export function wording(node: Node): string {
  const inner = wordingIn(node)
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

const SIGNS = { times: ' × ', sum: ' + ', minus: ' − ', over: ' ÷ ' } as const

function wordingIn(node: Node): string {
  switch (node.op) {
    case 'fact':
    case 'parameter':
    case 'rule':
    case 'unstated':
      return node.name
    case 'constant':
      return isRatio(node.value) ? node.printed : say(node.value, node.type)
    case 'times':
    case 'sum':
    case 'minus':
    case 'over':
      return bracketed(node.of.map(wordingIn).join(SIGNS[node.op]), node.of.length)
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
      return bracketed(node.of.map(wordingIn).join('，且'), node.of.length)
    case 'any':
      return bracketed(node.of.map(wordingIn).join('，或'), node.of.length)
    case 'not':
      return node.of.map(denied).join('')
    case 'is':
      return `${wordingIn(node.of)}为${node.values.join('或')}`
    case 'holds':
      return `${wordingIn(node.of)}含${listed(node.all)}`
    case 'lacking':
      return `${wordingIn(node.of)}尚缺${listed(node.all)}中的哪些`
    case 'match':
      return bracketed(`按${wordingIn(node.of)}：${cases(node.cases)}`, 2)
    case 'choose':
      return bracketed(
        node.cases
          .map(({ when, is }) => (isAlways(when) ? `其余为${wordingIn(is)}` : `${wordingIn(when)}的为${wordingIn(is)}`))
          .join('；'),
        2,
      )
    case 'open':
      return node.question.kind === 'convention'
        ? wordingIn(node.cases[node.question.default] as Node)
        : bracketed(`“${node.question.name}”待解读，${cases(node.cases, '读作')}`, 2)
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

const bracketed = (text: string, parts: number): string => (parts > 1 ? `（${text}）` : text)

/** 是, or all of no conditions. */
const isAlways = (node: Node): boolean =>
  (node.op === 'constant' && node.value === true) || (node.op === 'all' && node.of.length === 0)

/** That something does not hold. */
function denied(node: Node): string {
  switch (node.op) {
    case 'is':
      return `${wordingIn(node.of)}不为${node.values.join('或')}`
    case 'holds':
      return `${wordingIn(node.of)}${node.all.length === 1 ? '不含' : '不全含'}${listed(node.all)}`
    case 'not':
      return node.of.map(wordingIn).join('')
    case 'fact':
    case 'rule':
      return `不是${node.name}`
    default:
      return `并非（${wording(node)}）`
  }
}

const cases = (all: Readonly<Record<string, Node>>, before = ''): string =>
  Object.entries(all)
    .map(([word, node]) => `${before}${word}，${before === '' ? '为' : '则为'}${wordingIn(node)}`)
    .join('；')

function extreme({ op, of, type }: Extract<Node, { op: 'least' | 'greatest' }>): string {
  const [first, second, ...more] = of
  if (first !== undefined && second !== undefined && more.length === 0 && type.kind === 'number')
    return `${wording(first)}，${op === 'least' ? '最多' : '最少'}为${wording(second)}`
  return `${of.map(wordingIn).join('、')}中${op === 'least' ? '最低' : '最高'}的`
}

function shifted(node: Extract<Node, { op: 'shift' }>): string {
  const move = restMove(node)
  if (move !== undefined) return `${wordingIn(move.of)}（逢休息日${move.moved}）`
  const { of, by, unit } = node
  if (by.op !== 'constant' || !isRatio(by.value)) return `${wordingIn(of)}后${wordingIn(by)}`
  const back = by.value.n < 0n
  return `${wordingIn(of)}${back ? '前' : '后'} ${decimal(by.value).replace('-', '')} ${unit}`
}
