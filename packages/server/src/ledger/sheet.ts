import type { DraftSaid, DutyItem, Shown } from '@zhengling/store'
import { sayDue, sayGround } from '../pages/duties/parts.ts'
import type { ListName } from '../pages/views/parts.ts'
import type { OfficeSheet, SheetCell } from '../rows/office-sheet.ts'
import { markOf, versionOf } from './file-in/mark.ts'
import { OWN_DAY, UNNAMED } from './file-in/printed.ts'

/** The ledger, or one of the four lists of it. */
export type SheetName = '事项台账' | ListName

type Row = readonly [item: DutyItem, shown: Shown, draft?: DraftSaid | undefined]
type Column = readonly [title: string, width: number, cell: (...row: Row) => SheetCell]

const what: Column = ['任务', 36, (item) => item.what]
const period: Column = ['期次', 12, (item) => item.period]
const unit: Column = ['责任单位', 20, (item) => (item.named ? item.unit : `${item.unit}${UNNAMED}`)]
const along: Column = ['配合单位', 20, (item) => item.along.join('、')]
const reportedTo: Column = ['报送', 18, (item) => item.reportedTo.join('、')]
const due: Column = ['期限', 17, (item) => dated(sayDue(item))]
const rule: Column = ['进度要求', 22, ({ own, rule: words }) => (own === null ? words : `${OWN_DAY}${own.why}`)]
const light: Column = ['状态', 12, (_, { light: name, provisional }) => (provisional ? `${name}（暂按从严）` : name)]
const state: Column = ['办理', 9, (item) => item.state]
const evidence: Column = ['办结凭据', 22, (item) => item.evidence.join('、')]
const reportedAt: Column = ['报送时间', 17, (item) => moment(item.reportedAt)]
const closedAt: Column = ['办结时间', 17, (item) => moment(item.closedAt)]
const ground: Column = ['依据', 24, sayGround]
/** What the reader's unit has written so far; then by which item and version a row is known when the file comes back. */
const said: Column = ['办理情况', 26, (_, _shown, draft) => draft?.said ?? '']
const version: Column = ['版本', 7, (item, _, draft) => versionOf(item, draft)]
const mark: Column = ['编号', 14, markOf]

/** What stands in each, beside the ordinal: in the ledger all of it, in a list what it is kept for. */
const columns: Readonly<Record<SheetName, readonly Column[]>> = {
  事项台账: [what, period, unit, along, reportedTo, due, rule, light, state, evidence, ground, said, version, mark],
  任务清单: [what, period, ['目标', 30, ({ fixed }) => fixed.目标 ?? ''], rule, due, unit, light, ground],
  责任清单: [unit, what, period, along, reportedTo, due, light, ground],
  措施清单: [
    what,
    period,
    ['措施', 34, ({ fixed }) => fixed.措施 ?? ''],
    ['标准', 26, ({ fixed }) => fixed.标准 ?? ''],
    unit,
    due,
    light,
    ground,
  ],
  结果清单: [what, period, unit, evidence, due, reportedAt, closedAt, light, state, ground],
}

/** Items as the sheet of that name, in the order given. */
export function ledgerSheet(
  name: SheetName,
  items: readonly Row[],
  { note, made }: Pick<OfficeSheet, 'note' | 'made'>,
): OfficeSheet {
  return {
    title: name,
    note,
    made,
    columns: [{ title: '序号', width: 6 }, ...columns[name].map(([title, width]) => ({ title, width }))],
    rows: items.map((row, i) => [i + 1, ...columns[name].map(([, , cell]) => cell(...row))]),
  }
}

/** 2022-07-31, or 2022-07-31 12:00 where a moment is due, as a day; other words stay. */
function dated(words: string): SheetCell {
  if (!/^\d{4}-\d{2}-\d{2}/.test(words)) return words
  return { day: Temporal.PlainDateTime.from(words.replace(' ', 'T')), minute: words.includes(' ') }
}

function moment(at: Temporal.Instant | null): SheetCell {
  if (at === null) return ''
  const local = at.toZonedDateTimeISO('Asia/Shanghai').toPlainDateTime()
  return { day: local.round({ smallestUnit: 'minute', roundingMode: 'floor' }), minute: true }
}
