import type { Span } from '../types.ts'
import type { Rule } from './rule.ts'
import { findingAt, type Site, spansOf } from './site.ts'

/** Half-width marks beside a Chinese character; figures like 2:8 and 1,200 have digits on both sides. */
const HALF = /(?<=[\p{Script=Han}”》）])[,;:?!()](?!\/\/)|(?<!\d)[,;:?!()](?=\p{Script=Han})/gu
/** Enough places to see the pattern; a document set in half-width marks has hundreds. */
const SHOWN = 20

/** Half-width punctuation inside Chinese sentences: one note a document. */
export const punctuationMixed: Rule = ({ clauses }) =>
  [...Map.groupBy(clauses, (site) => site.document).values()].flatMap((sites) => {
    const places = sites.flatMap((site) =>
      /[,;:?!()]/.test(site.text)
        ? [...site.text.matchAll(HALF)].map((match) => ({ site, at: match.index, mark: match[0] }))
        : [],
    )
    const first = places[0]
    if (!first) return []
    const marks = [...new Set(places.map(({ mark }) => mark))].join(' ')
    const finding = findingAt(first.site, 'punctuation-mixed', 'note', {
      message: `中文句子中有半角标点 ${marks}，共${places.length}处。`,
      settle: '请改为全角标点（GB/T 15834—2011）。',
    })
    return [{ ...finding, spans: places.slice(0, SHOWN).flatMap(({ site, at }) => place(site, at)) }]
  })

function place(site: Site, at: number): Span[] {
  return spansOf(site, [at, at + 1])
}
