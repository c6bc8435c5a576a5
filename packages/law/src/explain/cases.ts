import type { ChooseCase, ChooseNode, Node } from '../expression/node.ts'
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

/** The first case that holds; where all give the same, no case needs to be told. */
export function chosen({ cases: all }: ChooseNode, tell: Tell): string {
  const last = all.at(-1)
  const given = new Set(all.map(({ is }) => tell(is)))
  if (last !== undefined && isAlways(last.when) && given.size === 1) return tell(last.is)
  if (all.length > 1 && all.every(({ when, is }) => bare(tell(when)) === bare(tell(is))))
    return `${listed(all.map(({ is }) => bare(tell(is))))}中按此次序最先符合的`
  const said = inTurn(all, tell).map(({ whens, is }) => {
    const [when] = whens
    if (when !== undefined && isAlways(when)) return `其余为${is}`
    if (whens.length === 1) return `${whens.map((each) => bare(tell(each))).join('')}的为${is}`
    const one = oneOfThese(whens, tell)
    return one === undefined
      ? `${whens.map((each) => `${bare(tell(each))}的`).join('，或')}，均为${is}`
      : `${one}的为${is}`
  })
  return bracketed(said.join('；'), 2)
}

/** Cases behind one another that give the same stand together; what is left over stands by itself. */
function inTurn(
  all: readonly ChooseCase[],
  tell: Tell,
): readonly { readonly whens: readonly Node[]; readonly is: string }[] {
  const groups: { whens: Node[]; is: string }[] = []
  for (const { when, is } of all) {
    const last = groups.at(-1)
    const given = tell(is)
    if (last?.is === given && !isAlways(when)) last.whens.push(when)
    else groups.push({ whens: [when], is: given })
  }
  return groups
}

/** 是, or all of no conditions. */
const isAlways = (node: Node): boolean =>
  (node.op === 'constant' && node.value === true) || (node.op === 'all' && node.of.length === 0)

/** What each word brings; words that bring the same stand together. */
export function brought(all: Readonly<Record<string, Node>>, tell: Tell, before = ''): string {
  const alike = Map.groupBy(Object.entries(all), ([, node]) => tell(node))
  const brings = before === '' ? '' : '则'
  return [...alike]
    .map(([text, those]) => {
      const words = listed(those.map(([word]) => `${before}${word}`))
      return `${words}，${brings}${those.length > 1 ? '均' : ''}为${text}`
    })
    .join('；')
}
