import type { Finding, GazetteDocument } from '../types.ts'
import { printedDay } from './days.ts'
import type { Rule } from './rule.ts'
import { findingAt, type Site } from './site.ts'

const RULE = 'date-order'

/** Days of documents among themselves: numbers against days of signing, publication and effect against signing. */
export const documentDates: Rule = ({ reading, sites }) => {
  const dates = new Map(
    sites
      .filter((site) => site.node.kind === 'date' && !site.node.path.startsWith('附件'))
      .map((site) => [site.document, site] as const),
  )
  const { published } = reading.issue
  return [
    ...reading.documents.flatMap((document) => {
      const site = dates.get(document)
      const issued = document.issued
      if (!site || issued === null) return []
      return [...unpublished(site, issued, published), ...effective(site, issued, document.effective)]
    }),
    ...seriesOf(reading.documents).flatMap((series) => disorder(series, dates)),
  ]
}

function unpublished(site: Site, issued: string, published: string | null): Finding[] {
  if (published === null || issued <= published) return []
  return [
    findingAt(site, RULE, 'error', {
      message: `成文日期${printedDay(issued)}晚于本期公报出版日期${printedDay(published)}。`,
      settle: '请核对成文日期和出版日期。',
    }),
  ]
}

function effective(site: Site, issued: string, from: string | null): Finding[] {
  if (from === null || from >= issued) return []
  return [
    findingAt(site, RULE, 'note', {
      message: `施行日期${printedDay(from)}早于成文日期${printedDay(issued)}，规定将溯及既往。`,
      settle: '请核对施行日期；确需溯及既往的，应有依据。',
    }),
  ]
}

interface Numbered {
  readonly document: GazetteDocument
  readonly number: string
  readonly serial: number
  readonly issued: string
}

/** Documents of one 机关代字 and year, by number. */
function seriesOf(documents: readonly GazetteDocument[]): Numbered[][] {
  const numbered = documents.flatMap((document): (Numbered & { series: string })[] => {
    const match = /^(.+[〔［[【（(]\d{4}[〕］\]】）)])第?(\d+)号$/u.exec(document.number ?? '')
    if (!match || document.issued === null) return []
    return [{ document, number: match[0], series: match[1] ?? '', serial: Number(match[2]), issued: document.issued }]
  })
  return [...Map.groupBy(numbered, ({ series }) => series).values()].map((series) =>
    series.toSorted((a, b) => a.serial - b.serial),
  )
}

/** The fewest documents whose days must be doubted for the rest to stand in order. */
function disorder(series: readonly Numbered[], dates: ReadonlyMap<GazetteDocument, Site>): Finding[] {
  const kept = new Set(longestAscending(series))
  return series.flatMap((one, i) => {
    const site = dates.get(one.document)
    if (kept.has(one) || !site) return []
    const before = neighbour(series, i, -1, kept)
    const other = before && before.issued > one.issued ? before : neighbour(series, i, 1, kept)
    if (!other) return []
    return [
      findingAt(site, RULE, 'warning', {
        message: `${one.number}成文于${printedDay(one.issued)}，号码在${other === before ? '前' : '后'}的${other.number}成文于${printedDay(other.issued)}：编号与日期的先后不一致。`,
        settle: '请核对两件文件的发文字号和成文日期。',
      }),
    ]
  })
}

/** The nearest document in order before (-1) or behind (1). */
function neighbour(
  series: readonly Numbered[],
  from: number,
  step: 1 | -1,
  kept: ReadonlySet<Numbered>,
): Numbered | undefined {
  for (let at = from + step; ; at += step) {
    const one = series[at]
    if (!one || kept.has(one)) return one
  }
}

/**
 * One longest run of documents whose days do not go back; of equal ones that which keeps the earlier numbers. Patience
 * sorting from the end, n log n.
 */
function longestAscending(series: readonly Numbered[]): Numbered[] {
  const tails: number[] = []
  const after = new Map<number, number | undefined>()
  for (let i = series.length - 1; i >= 0; i -= 1) {
    const day = series[i]?.issued ?? ''
    let [low, high] = [0, tails.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((series[tails[middle] ?? 0]?.issued ?? '') >= day) low = middle + 1
      else high = middle
    }
    after.set(i, tails[low - 1])
    tails[low] = i
  }
  const run: Numbered[] = []
  for (let at = tails.at(-1); at !== undefined; at = after.get(at)) {
    const one = series[at]
    if (one) run.push(one)
  }
  return run
}
