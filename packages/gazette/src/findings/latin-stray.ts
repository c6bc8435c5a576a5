import type { Rule } from './rule.ts'
import { excerpt, findingAt } from './site.ts'

/** Latin words in lower case that belong in Chinese text: units, parts of addresses, names of files and media. */
const BELONGS = new Set(
  'km kg kw kwh mw gw mm cm nm ml mg ug db hz khz mhz ghz pa kpa mpa hpa ppm ppb ph pm dn app wifi http https www com cn gov org net edu html pdf doc docx xls xlsx jpg png mp tel fax email mail bim gis gps ai vs hm hm² mol'.split(
    ' ',
  ),
)
const WORD = /(?<=[\p{Script=Han}，、；])([a-z]{2,})(?=[\p{Script=Han}，、；])/gu

/** A lower-case Latin word between Chinese words: `and` left over from typing. */
export const latinStray: Rule = ({ clauses }) =>
  clauses.flatMap((site) => {
    if (!/[a-z]{2}/u.test(site.text)) return []
    return [...site.text.matchAll(WORD)].flatMap((match) => {
      if (BELONGS.has(match[0])) return []
      const range = [match.index, match.index + match[0].length] as const
      return [
        findingAt(
          site,
          'latin-stray',
          'warning',
          {
            message: `“${excerpt(site.text, range)}”中夹有外文“${match[0]}”。`,
            settle: '请核对是否误植，确需使用外文的请注明中文。',
          },
          range,
        ),
      ]
    })
  })
