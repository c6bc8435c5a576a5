import { type Family, labelAt } from '../structure/labels.ts'
import { chineseNumeral } from './numerals.ts'
import type { Site } from './site.ts'

/** One labelled unit of a sequence; `ordinal` is null where the label cannot be read. */
export interface Step {
  readonly site: Site
  readonly family: Family
  readonly ordinal: number | null
  readonly components: readonly number[]
}

/** Units whose labels count on; `family` tells which of them one text might number through. */
export interface Sequence {
  readonly family: string
  readonly steps: readonly Step[]
}

/** The sequences of labels, in printed order: siblings of one family; articles through all chapters of one text. */
export function sequencesOf(sites: readonly Site[]): Sequence[] {
  const groups = new Map<string, Step[]>()
  const parents = new Map<unknown, number>()
  const idOf = (parent: unknown) => {
    const id = parents.get(parent) ?? parents.size
    parents.set(parent, id)
    return id
  }
  let previous: { key: string; site: Site } | null = null
  for (const site of sites) {
    const { node } = site
    if (node.label === '') continue
    const label = labelAt(`${node.label} `)
    const zone = /^(?:通知\/|附件[^/]*\/)/u.exec(node.path)?.[0] ?? ''
    const place = `${idOf(site.document)}/${zone}`
    let key: string
    if (!label) {
      // An unreadable label belongs to the sequence of the sibling before it.
      if (previous?.site.parent !== site.parent || previous.site.document !== site.document) continue
      key = previous.key
    } else if (label.family === 'dash') continue
    else if (label.family === 'article') key = `${place}article`
    else if (label.family === 'multi') key = `${place}multi/${label.components.slice(0, -1).join('.')}`
    else key = `${place}${label.family}@${idOf(site.parent)}`
    const family = label?.family ?? groups.get(key)?.at(-1)?.family
    if (!family) continue
    const group = groups.get(key) ?? []
    group.push({ site, family, ordinal: label?.ordinal ?? null, components: label?.components ?? [] })
    groups.set(key, group)
    previous = { key, site }
  }
  return [...groups].map(([key, steps]) => ({ family: key.replace(/@.*$/u, ''), steps }))
}

const CIRCLES = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'

/** A label of the family of `like` with another number, for a message. */
export function labelWith(like: Step, n: number): string {
  switch (like.family) {
    case 'circle':
      return CIRCLES[n - 1] ?? `（${n}）`
    case 'chinese':
      return `${chineseNumeral(n)}、`
    case 'chineseBracket':
      return `（${chineseNumeral(n)}）`
    case 'decimal':
      return `${n}.`
    case 'decimalBracket':
      return `（${n}）`
    case 'multi':
      return [...like.components.slice(0, -1), n].join('.')
    case 'part':
      return `第${chineseNumeral(n)}编`
    case 'chapter':
      return `第${chineseNumeral(n)}章`
    case 'section':
      return `第${chineseNumeral(n)}节`
    case 'article':
      return `第${chineseNumeral(n)}条`
    case 'dash':
      return '—'
  }
}
