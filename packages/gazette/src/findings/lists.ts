/** Matters of administration end in what is done about them. */
const ACT = /(?:审批|审查|审核|核准|核发|许可|备案|报批|评估|评价|登记|认定|验收|检查|检验|论证|确认|办理)$/u
const WORD = 3
const SHORT = 3
const LONG = 6

/** How many things a printed list may name: an interval, since print does not say which mark separates and which joins. */
export interface Plausible {
  readonly least: number
  readonly most: number
}

/** Names of bodies and groups end in these and are whole by themselves. */
const WHOLE = /[局委办会厅部院校所社行镇乡县市省组队科站班]$|中心$|公司$|政府$|集团$/u

/**
 * The counts that fit a list like `甲、乙和丙` or `新建、扩建、改建工程审批、丙审批`. An item without the ending that the others have may
 * be the first half of the next one; 和, 与, 及 may join two items or stand inside one; where both ； and 、 (or ， and 、)
 * occur, the weaker mark may stand inside items.
 */
export function plausibleCounts(list: string): Plausible {
  const flat = masked(list).replace(/[，、；]$/u, '')
  const strong = flat.includes('；') ? split(flat, /；/u) : null
  if (strong) return { least: strong.length, most: strong.length }
  const items = split(flat, /[、，]/u)
  const coarse = flat.includes('，') && flat.includes('、') ? split(flat, /，/u).length : items.length
  const joints = items.map((item) => item.replace(/^(?:以及|和|与|及|或)/u, '').split(/以及|[和与及或]/u).length - 1)
  const merged = items.length - mergeable(items)
  const sure = isJoinedAtEnd(items) ? 1 : 0
  return {
    least: Math.min(coarse, merged) + sure,
    most: items.length + joints.reduce((sum, n) => sum + n, 0),
  }
}

/** 极高、较高和一般: where all are short words, the last 和 separates. What leads up to the list stands with its first item. */
function isJoinedAtEnd(items: readonly string[]): boolean {
  const sides = (items.at(-1) ?? '').split(/以及|[和与及]/u)
  return (
    items.length >= 2 && sides.length === 2 && [...items.slice(1, -1), ...sides].every((word) => word.length <= WORD)
  )
}

/** What stands inside brackets, quotes and titles separates nothing. */
export function masked(text: string): string {
  return text.replace(/[（(][^（）()]*[）)]|“[^“”]*”|《[^《》]*》/gu, (inner) => '〇'.repeat(inner.length))
}

/** Items of a list without the brackets behind them. */
export function itemsOf(list: string): string[] {
  return split(masked(list), /[、，；]|以及|(?<=.)[和与及](?=.)/u).map((item) => item.replace(/〇+$/u, ''))
}

function split(text: string, by: RegExp): string[] {
  return text.split(by).filter((item) => item !== '')
}

/**
 * Items that may only be a part of the next: they lack the two last characters that others share, or the act that others end
 * in, or are very short beside the others.
 */
function mergeable(items: readonly string[]): number {
  const endings = new Map<string, number>()
  for (const item of items) endings.set(endingOf(item), (endings.get(endingOf(item)) ?? 0) + 1)
  const shared = [...endings.values()].some((n) => n >= 2)
  const acts = items.some((item) => ACT.test(bare(item)))
  const long = items.some((item) => bare(item).length >= LONG)
  return items.slice(0, -1).filter((item) => {
    const own = bare(item)
    if (own === '' || WHOLE.test(own) || (endings.get(endingOf(item)) ?? 0) >= 2) return false
    return shared || (acts && !ACT.test(own)) || (long && own.length <= SHORT)
  }).length
}

function endingOf(item: string): string {
  return bare(item).slice(-2)
}

function bare(item: string): string {
  return item.replace(/〇+$/u, '')
}
