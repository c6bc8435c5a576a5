import type { ChooseNode, Node } from '../expression/node.ts'
import { bare, bracketed } from './brackets.ts'
import { listed, quoted } from './say.ts'
import type { Tell } from './told.ts'

/** Words of the law, one of which it is: each can be told from the next. */
export const either = (words: readonly string[]): string =>
  (words.some((word) => /[、，]/u.test(word)) ? words.map(quoted) : words).join('或')

/** Any of some words that one set may hold. */
export function oneOfThese(of: readonly Node[], tell: Tell): string | undefined {
  const held = of.flatMap((one) => (one.op === 'holds' && one.all.length === 1 ? [one] : []))
  const [first] = held
  if (first === undefined || held.length < Math.max(2, of.length)) return undefined
  if (held.some((one) => one.of !== first.of)) return undefined
  return `${tell(first.of)}含${listed(held.flatMap(({ all }) => all))}之一`
}

/**
 * The first case that holds; cases in a row that bring the same stand together, one that never holds is left out, and one
 * that always holds by itself needs no 其余.
 */
export function chosen({ cases: all, otherwise }: ChooseNode, tell: Tell): string {
  const some = all.filter(({ when }) => !isNever(when))
  if (some.length === 0) return `不适用：${otherwise}`
  if (some.length > 1 && some.every(({ when, is }) => bare(tell(when)) === bare(tell(is))))
    return `${listed(some.map(({ is }) => bare(tell(is))))}中按此次序最先符合的`
  const said: { readonly whens: readonly Node[]; readonly is: Node; readonly text: string }[] = []
  for (const { when, is } of some) {
    const text = broughtBy(is, tell)
    const last = said.at(-1)
    if (last?.text !== text) said.push({ whens: [when], is, text })
    else said.splice(-1, 1, { ...last, whens: isAlways(when) ? [when] : [...last.whens, when] })
  }
  const [only, ...more] = said
  if (only !== undefined && more.length === 0 && only.whens.some(isAlways)) return only.text
  return bracketed(
    said.map(({ whens, is, text }) => `${whose(whens, tell)}${isNamed(is) ? '为' : '，'}${text}`).join('；'),
    2,
  )
}

function whose(whens: readonly Node[], tell: Tell): string {
  if (whens.some(isAlways)) return '其余'
  const one = oneOfThese(whens, tell)
  return one === undefined ? whens.map((when) => `${bare(tell(when))}的`).join('，或者') : `${one}的`
}

/** What each word brings; words that bring the same stand together, and those that bring themselves. */
export function brought(all: Readonly<Record<string, Node>>, tell: Tell, before = ''): string {
  const entries = Object.entries(all)
  const kept = before === '' ? entries.filter(([word, node]) => broughtBy(node, tell) === word) : []
  const same = new Set(kept.length > 1 ? kept.map(([word]) => word) : [])
  const alike = Map.groupBy(entries, ([word, node]) => (same.has(word) ? '' : broughtBy(node, tell)))
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

export const broughtBy = (node: Node, tell: Tell): string =>
  node.op === 'unstated' ? `文内未规定（${node.name}）` : tell(node)

/** What is named can be said to be something; a condition holds, and what is not stated is nothing. */
function isNamed(node: Node): boolean {
  if (node.op === 'not') return node.of.every(isNamed)
  if (node.op === 'unstated') return false
  return node.type.kind !== 'truth' || node.op === 'constant' || node.op === 'match' || isEmpty(node)
}

/** Any or all of no conditions: 否, 是. */
const isEmpty = (node: Node): boolean => (node.op === 'any' || node.op === 'all') && node.of.length === 0

/** 是, or all of no conditions. */
const isAlways = (node: Node): boolean =>
  (node.op === 'constant' && node.value === true) || (node.op === 'all' && node.of.length === 0)

const isNever = (node: Node): boolean => node.op === 'constant' && node.value === false
