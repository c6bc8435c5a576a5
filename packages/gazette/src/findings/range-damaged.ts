import type { Finding } from '../types.ts'
import type { Rule } from './rule.ts'
import { findingAt, type Site } from './site.ts'

const RULE = 'range-damaged'
const UNIT = '人|户|元|万元|亿元|亩|公顷|吨|公斤|公里|米|毫米|小时|天|日|个|名|家|处|台|次|%|℃|级'
/** A range of days whose first has lost its 日, or a hyphen printed twice between figures. */
const SPAN = /(?<![\d.])(\d{1,2}月\d{1,2})[-—–~～至]{1,2}\d{1,2}月\d{1,2}日|\d+[\p{Script=Han}]{0,2}(?:--|~~)\d+/gu
const BARE = new RegExp(`(?<![\\d.])(\\d+(?:\\.\\d+)?)以上(\\d+(?:\\.\\d+)?)(${UNIT})以下`, 'gu')
const BACKWARD = new RegExp(
  `(?<![\\d.])(\\d+(?:\\.\\d+)?)(${UNIT})以上(?:（[^（）]*）)?[、，至]?(\\d+(?:\\.\\d+)?)(${UNIT})(?:（[^（）]*）)?以下`,
  'gu',
)

/** A range that has lost a word: 5月25--6月5日, 10以上30人以下, 30人以上10人以下. */
export const rangeDamaged: Rule = ({ clauses }) =>
  clauses.flatMap((site) => (/\d/u.test(site.text) ? [...days(site), ...bounds(site)] : []))

function days(site: Site): Finding[] {
  if (!/[-—–~～至]/u.test(site.text)) return []
  return [...site.text.matchAll(SPAN)].map((match) =>
    findingAt(
      site,
      RULE,
      'warning',
      {
        message: match[1] ? `“${match[0]}”的起始日期缺“日”字。` : `“${match[0]}”的连接号重复。`,
        settle: '请对照原件补正起止日期或数值。',
      },
      [match.index, match.index + match[0].length],
    ),
  )
}

function bounds(site: Site): Finding[] {
  if (!site.text.includes('以上')) return []
  const bare = [...site.text.matchAll(BARE)].map((match) =>
    findingAt(
      site,
      RULE,
      'warning',
      {
        message: `“${match[0]}”的下限“${match[1]}”缺单位，按上限应为“${match[1]}${match[3]}以上”。`,
        settle: '请对照原件补出单位。',
      },
      [match.index, match.index + match[0].length],
    ),
  )
  const backward = [...site.text.matchAll(BACKWARD)]
    .filter((match) => match[2] === match[4] && Number(match[1]) >= Number(match[3]))
    .map((match) =>
      findingAt(
        site,
        RULE,
        'error',
        { message: `“${match[0]}”的下限不低于上限，没有数值落在其中。`, settle: '请对照原件改正上限或下限。' },
        [match.index, match.index + match[0].length],
      ),
    )
  return [...bare, ...backward]
}
