import { type Actor, mayNot, unmakable } from '@zhengling/store'
import { sources } from '../../pages/duties/make.ts'
import { isRefusal, type Refusal } from '../../refusal.ts'
import { daySerial, dayWritten } from '../../rows/day-written.ts'
import type { NewDuty } from './change.ts'
import type { FileField } from './columns.ts'
import type { Difference, SheetFault } from './difference.ts'

interface NewRow {
  readonly row: number
  /** What is written in a field; empty where nothing is. */
  readonly cell: (field: FileField) => string
}

interface World {
  readonly actor: Actor
  readonly units: (text: string) => readonly string[] | Refusal
}

/** A row without the mark of an item: a duty that the office makes by hand, with its source; or what of it is wrong. */
export function newDutyOf({ row, cell }: NewRow, { actor, units }: World): Difference | { readonly fault: SheetFault } {
  const wrong = (column: FileField, message: string) => ({ fault: { row, column, message } })
  const no = mayNot(actor, 'keep-ledger')
  if (no !== null) return { fault: { row, column: '编号', message: `没有编号的行是新的交办事项。${no.message}` } }
  if (cell('任务') === '') return wrong('任务', '没有写任务。新的交办事项要写任务、责任单位和依据。')
  const [, source, origin = ''] = /^([^：:]+)[：:](.+)$/s.exec(cell('依据')) ?? []
  const kind = sources.find((one) => one === source?.trim())
  if (kind === undefined)
    return wrong(
      '依据',
      `写成了“${cell('依据')}”，应写来源和出处，例如“会议：县政府第3次常务会议”；来源为${sources.join('、')}之一。`,
    )
  const due = cell('期限') === '未定' ? '' : cell('期限')
  const day = dayWritten(due) ?? daySerial(due)
  if (due !== '' && day === undefined) return wrong('期限', `写成了“${due}”，应为日期，例如 2022-06-30；没有定的留空。`)
  const [who, along, to] = (['责任单位', '配合单位', '报送'] as const).map(
    (field) => [field, units(cell(field))] as const,
  )
  for (const [field, read] of [who, along, to].flatMap((one) => (one === undefined ? [] : [one])))
    if (isRefusal(read)) return wrong(field, read.message)
  const listed = (one: typeof who) => (one === undefined || isRefusal(one[1]) ? [] : one[1])
  const made: NewDuty = {
    units: listed(who),
    source: kind,
    origin: origin.trim(),
    what: cell('任务'),
    evidence: cell('办结凭据')
      .split(/[、\n]/)
      .map((one) => one.trim())
      .filter((one) => one !== ''),
    along: listed(along),
    reportedTo: listed(to),
    goal: orNull(cell('目标')),
    measures: orNull(cell('措施')),
    standard: orNull(cell('标准')),
    due: day?.toString() ?? null,
  }
  const unfit = unmakable({ ...made, due: null, units: made.units.map((unit) => ({ id: '', unit })) })
  if (unfit !== null) return wrong(unfit.ground === 'no-unit' ? '责任单位' : '任务', unfit.message)
  return {
    row,
    about: made.what,
    field: '新事项',
    before: '',
    after: `${kind}：${made.origin}；责任单位：${made.units.join('、')}；期限：${made.due ?? '未定'}`,
    notes:
      due !== '' && dayWritten(due) === undefined
        ? [`期限在文件里是数字 ${due}，按表格的日期读作 ${day?.toString() ?? ''}`]
        : [],
    stale: false,
    change: { kind: 'made', made },
  }
}

const orNull = (text: string): string | null => (text === '' ? null : text)
