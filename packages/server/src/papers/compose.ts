import { decimal } from '@zhengling/law'
import {
  type Clock,
  dayOfMoment,
  daysLate,
  dueIn,
  type Matter,
  measures,
  type PaperBlock,
  type PaperWords,
  type Placed,
  type Queue,
  type StandingItem,
} from '@zhengling/store'
import { type AssessmentKind, kinds } from '../assessment/assessment.ts'
import type { Bulletin, ReadRanking } from '../assessment/bulletin.ts'
import type { County } from '../counties.ts'
import { longDate, minute } from '../pages/date.ts'

const heading = (text: string): PaperBlock => ({ kind: 'heading', text })
const paragraph = (text: string): PaperBlock => ({ kind: 'paragraph', text })
const table = (caption: string, head: readonly string[], rows: readonly (readonly string[])[]): PaperBlock => ({
  kind: 'table',
  caption,
  head,
  rows,
})

const spanOf = ({ period: { since, until, cutoff } }: Bulletin): string => {
  const last = Temporal.PlainDate.compare(until, dayOfMoment(cutoff)) < 0 ? until : dayOfMoment(cutoff)
  return `${longDate(since.toString())}至${longDate(last.toString())}`
}
export const periodName = ({ kind, period: { since } }: Bulletin): string =>
  kind === 'monthly' ? `${since.year}年${since.month}月` : `${since.year}年第${'一二三四'[(since.month - 1) / 3]}季度`

interface Standing {
  readonly unit: string
  readonly due: readonly StandingItem[]
  readonly onTime: number
  readonly late: readonly StandingItem[]
  readonly missing: readonly StandingItem[]
}

/** What of the bulletin each unit owed in the period and how it stood. */
export function standings({ records, period }: Bulletin): readonly Standing[] {
  return [...records]
    .map(([unit, { items }]) => {
      const due = dueIn(items, period)
      const missing = due.filter(({ reportedAt }) => reportedAt === null)
      const late = due.filter((one) => one.reportedAt !== null && daysLate(one.due, one.reportedAt) > 0)
      return { unit, due, late, missing, onTime: due.length - late.length - missing.length }
    })
    .filter(({ due }) => due.length > 0)
    .toSorted((a, b) => (a.unit < b.unit ? -1 : 1))
}

const sum = (all: readonly Standing[], of: (one: Standing) => number): number => all.reduce((n, one) => n + of(one), 0)

/** The whole in a few sentences. */
export function summary(bulletin: Bulletin): readonly string[] {
  const all = standings(bulletin)
  const due = sum(all, (one) => one.due.length)
  const [onTime, late, missing] = [
    sum(all, (one) => one.onTime),
    sum(all, (one) => one.late.length),
    sum(all, (one) => one.missing.length),
  ]
  const strict = all.flatMap((one) => one.due).filter((one) => !one.due.equals(one.latest)).length
  return [
    `${spanOf(bulletin)}，到期事项 ${due} 件，涉及 ${all.length} 个单位：按时报送 ${onTime} 件，迟报 ${late} 件，截至 ${minute(bulletin.period.cutoff)} 未报 ${missing} 件。`,
    ...(strict === 0 ? [] : [`其中 ${strict} 件的期限条文容许几种读法，暂按从严（未解释）计。`]),
  ]
}

/** A table of the units that owed anything. */
function unitTable(bulletin: Bulletin): readonly PaperBlock[] {
  const rows = standings(bulletin).map(({ unit, due, onTime, late, missing }) => [
    unit,
    ...[due.length, onTime, late.length, missing.length].map(String),
  ])
  return rows.length === 0 ? [] : [table('各单位到期事项办理情况', ['单位', '到期', '按时', '迟报', '未报'], rows)]
}

/** How a place is written; ties share it. */
export const sayPlace = ({ place }: Pick<Placed, 'place'>): string => (place === null ? '不排名' : String(place))

const queueTable = ({ name, placed }: Queue, places: number): PaperBlock =>
  table(
    `${name}排名`,
    ['名次', '单位', '得分', '构成'],
    placed.map((one) => [
      sayPlace(one),
      one.unit,
      one.score === null ? '—' : decimal(one.score, places),
      one.parts
        .map(
          ({ measure, value, points }) =>
            `${measure} ${value === null ? '无可计' : decimal(value)}（${decimal(points)}分）`,
        )
        .join('；'),
    ]),
  )

/** The ranking, under each reading while it is open who is ranked; without a scheme that it is unstated. */
export function rankingBlocks(bulletin: Bulletin, { assessment }: County): readonly PaperBlock[] {
  const { scheme, questions, rankings, kind } = bulletin
  const { at, looked } = assessment.marks
  const asked = questions.map(({ question }) => paragraph(`待解读：${question}？解释之前，各种读法的排名一并列出。`))
  if (scheme === null)
    return [
      paragraph(
        `排名：文内未规定。${at.document} ${at.clause} 没有写分值和等次（查找“${looked.join('”“')}”），县政府办也还没有登记考核办法，不作排名。`,
      ),
      ...asked,
    ]
  const rules = [
    `按《${scheme.title}》（${scheme.basis}，${longDate(scheme.from)}起施行）排名。`,
    `项目：${scheme.measures.map(({ measure, weight }) => `${measure}（${weight}）——${measures[measure].says}`).join('；')}。`,
    `规则：${scheme.grouping === '分类' ? '分类排名' : '合并排名'}；同分${scheme.ties}；未报的${scheme.missing}；没有可计事项的${scheme.nothingDue}；得分四舍五入到 ${scheme.places} 位小数后排名。`,
  ]
  return [
    ...rules.map(paragraph),
    ...asked,
    ...rankings.flatMap((one) => [
      ...readingHead(one, kind),
      ...one.queues.map((queue) => queueTable(queue, scheme.places)),
    ]),
  ]
}

const readingHead = ({ reading, argument }: ReadRanking, kind: AssessmentKind): readonly PaperBlock[] =>
  reading === '' ? [] : [paragraph(`${kinds[kind]}，按“${reading}”读：${argument}。`)]

/** 通报 of a month, or the analysis of a quarter. */
export function bulletinWords(bulletin: Bulletin, county: County): PaperWords {
  const name = periodName(bulletin)
  const quarterly = bulletin.kind === 'quarterly'
  const late = standings(bulletin).flatMap(({ unit, missing }) =>
    missing.map(({ what, due }) => [unit, what, dayOfMoment(due).toString()]),
  )
  return {
    title: quarterly ? `关于${name}事项办理和考核情况的分析` : `关于${name}事项办理情况的通报`,
    addressees: ['各乡镇人民政府', '县直各有关单位'],
    blocks: [
      heading('一、总体情况'),
      ...summary(bulletin).map(paragraph),
      ...unitTable(bulletin),
      heading('二、排名情况'),
      ...rankingBlocks(bulletin, county),
      heading('三、未报事项'),
      ...(late.length === 0
        ? [paragraph('没有未报的到期事项。')]
        : [table('到期未报事项', ['单位', '事项', '应报日期'], late)]),
      ...(quarterly ? [heading('四、督办事项'), ...matterBlocks(bulletin)] : []),
    ],
    signature: county.office,
  }
}

function matterBlocks({ records }: Bulletin): readonly PaperBlock[] {
  const matters = [...new Map([...records.values()].flatMap((one) => one.matters).map((one) => [one.id, one])).values()]
  const dated = matters.filter(({ due }) => due !== null)
  const met = dated.filter(({ inTime }) => inTime === true).length
  const open = dated.filter(({ inTime }) => inTime === null)
  return [
    paragraph(
      `督办事项 ${matters.length} 件，有办结时限的 ${dated.length} 件，按期申请销号 ${met} 件，尚未申请 ${open.length} 件。`,
    ),
    ...(open.length === 0
      ? []
      : [
          table(
            '尚未申请销号的督办事项',
            ['事项', '牵头单位', '时限'],
            open.map(({ what, leads, due }) => [what, leads.join('、'), due?.toString() ?? '']),
          ),
        ]),
  ]
}

/** 工作简报: how things stand, without a ranking. */
export const briefWords = (bulletin: Bulletin, county: County): PaperWords => ({
  title: `工作简报（${periodName(bulletin)}）`,
  addressees: [],
  blocks: [
    heading('一、进展'),
    ...summary(bulletin).map(paragraph),
    ...unitTable(bulletin),
    heading('二、督办'),
    ...matterBlocks(bulletin),
  ],
  signature: county.office,
})

/** 提醒函 to one unit: what it owes that is over time at the cut-off. */
export function reminderWords(bulletin: Bulletin, county: County, unit: string): PaperWords {
  const { cutoff } = bulletin.period
  const items = bulletin.records.get(unit)?.items ?? []
  const late = items.filter(({ reportedAt, due }) => reportedAt === null && Temporal.Instant.compare(due, cutoff) < 0)
  const rows = late.map(({ what, due, latest }) => [
    what,
    dayOfMoment(due).toString(),
    `${daysLate(due, cutoff)}${due.equals(latest) ? '' : '（暂按从严）'}`,
  ])
  return {
    title: '关于按时办理到期事项的提醒函',
    addressees: [unit],
    blocks: [
      paragraph(`截至 ${minute(cutoff)}，贵单位有 ${late.length} 件到期事项尚未报送。`),
      ...(late.length === 0 ? [] : [table('到期未报事项', ['事项', '应报日期', '已过天数'], rows)]),
      ...(late.length === 0 ? [] : [paragraph('请抓紧办理，在事项台账中报送；不能按时办理的，请说明原因。')]),
    ],
    signature: county.office,
  }
}

/** 督办单 of one matter, with its reply slip. */
export function orderWords(matter: Matter, clocks: readonly Clock[], county: County): PaperWords {
  const rows = clocks.map(({ name, asks, due }) => [name, asks, due?.toString() ?? '没有时限'])
  return {
    title: `关于“${matter.what}”的督办单`,
    addressees: [...matter.leads, ...matter.along],
    blocks: [
      paragraph(`督办事项：${matter.what}`),
      paragraph(`来源：${matter.origin}。交办：${matter.assigner}。类别：${matter.category}。`),
      paragraph(
        `牵头单位：${matter.leads.join('、')}。${matter.along.length === 0 ? '' : `配合单位：${matter.along.join('、')}。`}核查单位：${matter.checker ?? county.office}。`,
      ),
      table('办理时限', ['节点', '要求', '最后一日'], rows),
      {
        kind: 'slip',
        title: '督办回执',
        fields: ['签收人', '签收时间', '办理情况', '佐证', '申请销号日期'],
        path: `/matters/${encodeURIComponent(matter.id)}`,
      },
    ],
    signature: county.office,
  }
}
