import { lastDayOf } from './days.ts'
import type { Rule } from './rule.ts'
import { findingAt } from './site.ts'

const DAY = /(?:(\d{4})年)?(?<![\d.])(\d{1,2})月(\d{1,2})日/gu

/** A day that no calendar has: 2月30日, 13月1日. */
export const dateInvalid: Rule = ({ sites }) =>
  sites.flatMap((site) => {
    if (!site.text.includes('月') || site.node.kind === 'table') return []
    return [...site.text.matchAll(DAY)].flatMap((match) => {
      const year = match[1] === undefined ? null : Number(match[1])
      const [month, day] = [Number(match[2]), Number(match[3])]
      if (month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(year, month)) return []
      return [
        findingAt(
          site,
          'date-invalid',
          'error',
          {
            message:
              month < 1 || month > 12
                ? `“${match[0]}”不是日历上有的日期：没有${month}月。`
                : `“${match[0]}”不是日历上有的日期：${year === null ? '' : `${year}年`}${month}月没有${day}日。`,
            settle: '请对照原件改正日期。',
          },
          [match.index, match.index + match[0].length],
        ),
      ]
    })
  })
