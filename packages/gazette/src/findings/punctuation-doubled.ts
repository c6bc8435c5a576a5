import type { Rule } from './rule.ts'
import { excerpt, findingAt } from './site.ts'

const DOUBLED = /[，。、；：]{2,}/g

/** Two marks where one belongs: ，，  ，。 */
export const punctuationDoubled: Rule = ({ clauses }) =>
  clauses.flatMap((site) =>
    [...site.text.matchAll(DOUBLED)].map((match) => {
      const range = [match.index, match.index + match[0].length] as const
      return findingAt(
        site,
        'punctuation-doubled',
        'warning',
        {
          message: `“${excerpt(site.text, range)}”处标点“${match[0]}”连用。`,
          settle: '请保留其中应有的一个。',
        },
        range,
      )
    }),
  )
