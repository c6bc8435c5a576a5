import type { Finding } from '../types.ts'
import { daysBetween, isoDay, lastDayOf, printedDay } from './days.ts'
import type { Rule } from './rule.ts'
import { findingAt, type Range, type Site } from './site.ts'

const RULE = 'date-order'
/** A day without a year that lies further back than this belongs to the next year. */
const STALE = 92

/** A day within the text that should lie after the day of signing and lies before it. */
export const dateOrder: Rule = ({ clauses }) =>
  clauses.flatMap((site) => {
    const { issued } = site.document
    if (issued === null || !/[年月]/u.test(site.text)) return []
    return [...deadlines(site, issued), ...stages(site, issued)]
  })

const DEADLINE = /(?:(\d{4})年)?(?<![\d.])(\d{1,2})月(?:(\d{1,2})日|(底))(?:之?前|以前)/gu
const ACTS = /完成|报送|上报|报告|报回|提交|缴|制定|建成|落实|反馈|清零|到位|印发|出台|送达|报/u

/** How far behind a day its verb is looked for. */
const CLAUSE = 60

/** 6月1日前报送 in a document of a later day. */
function deadlines(site: Site, issued: string): Finding[] {
  if (!site.text.includes('前')) return []
  return [...site.text.matchAll(DEADLINE)].flatMap((match) => {
    const due = dayOf(match[1], match[2], match[3], issued)
    const after =
      /^[^，。；：]*/u.exec(
        site.text.slice(match.index + match[0].length, match.index + match[0].length + CLAUSE),
      )?.[0] ?? ''
    const act = ACTS.exec(after)
    // 2020年底前建成的小区 tells which, not when: what follows the verb is 的.
    if (due === null || !act || /的/u.test(after.slice(act.index)) || /已/u.test(after)) return []
    if (/已|曾|原定/u.test(site.text.slice(Math.max(0, match.index - 6), match.index))) return []
    if (due >= issued || (match[1] === undefined && daysBetween(due, issued) > STALE)) return []
    return [early(site, issued, [match.index, match.index + match[0].length], `“${match[0]}”这一期限`)]
  })
}

const STAGE =
  /[\p{Script=Han}]{0,6}阶段[（(](?:(\d{4})年)(\d{1,2})月(?:(\d{1,2})日)?(?:[上中下]旬|底|初)?(?:[至—–~～-]{1,2}(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日)?)?[^）)]{0,4}[）)]/gu
const STAGE_SPAN =
  /(?<![\d年.])(\d{1,2})月(\d{1,2})日?[至—–~～-]{1,2}(\d{1,2})月(\d{1,2})日(?:[，]?为)[\p{Script=Han}]{2,10}阶段/gu

/** A stage of the work that is over before the document is signed. */
function stages(site: Site, issued: string): Finding[] {
  if (!site.text.includes('阶段')) return []
  const dated = [...site.text.matchAll(STAGE)].map((match) => {
    const [, year, month, day, lastYear, lastMonth, lastDay] = match
    const end =
      lastMonth === undefined ? dayOf(year, month, day, issued) : dayOf(lastYear ?? year, lastMonth, lastDay, issued)
    return { match, end }
  })
  const spans = [...site.text.matchAll(STAGE_SPAN)].map((match) => ({
    match,
    // 12月至1月 runs into the next year.
    end: Number(match[3]) < Number(match[1]) ? null : dayOf(undefined, match[3], match[4], issued),
  }))
  return [...dated, ...spans].flatMap(({ match, end }) => {
    if (end === null || end >= issued || daysBetween(end, issued) > STALE * 4) return []
    return [early(site, issued, [match.index, match.index + match[0].length], `“${match[0]}”`)]
  })
}

/** The day named, the last of its month where only the month is. */
function dayOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  issued: string,
): string | null {
  const [y, m] = [Number(year ?? issued.slice(0, 4)), Number(month)]
  if (m < 1 || m > 12) return null
  const d = day === undefined ? lastDayOf(y, m) : Number(day)
  return d >= 1 && d <= lastDayOf(y, m) ? isoDay(y, m, d) : null
}

function early(site: Site, issued: string, range: Range, what: string): Finding {
  return findingAt(
    site,
    RULE,
    'warning',
    {
      message: `${what}早于本文件成文日期${printedDay(issued)}。`,
      settle: '请核对该日期与成文日期，改正其中写错的一个；确属事后补记的，请注明。',
    },
    range,
  )
}
