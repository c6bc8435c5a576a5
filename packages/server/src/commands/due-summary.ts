import type { UnitDue } from '../law/dues.ts'
import type { Decided } from '../law/world.ts'
import { longDate } from '../pages/date.ts'
import { table } from './table.ts'

/** What falls due, day by day, for a person at a terminal; what has no day is counted by document. */
export function describeDues(
  all: readonly UnitDue[],
  {
    from,
    to,
    decided,
  }: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate; readonly decided: Decided },
): string {
  const dated = all.filter(({ due }) => due !== null)
  const undated = Map.groupBy(
    all.filter(({ due }) => due === null),
    ({ document }) => document,
  )
  const together = Map.groupBy(dated, ({ due, duty, document }) => `${due} ${document} ${duty}`)
  const rows = [...together.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return []
    const { due, unit, duty, document, clause, rule, open } = first
    return [
      [due ?? '', unitsIn([unit, ...others.map((one) => one.unit)]), duty, `${document}${clause}`, rule, said(open)],
    ]
  })
  return [
    dated.length === 0
      ? `${longDate(from.toString())}至${longDate(to.toString())}没有到期的。`
      : table([['日期', '单位', '事项', '依据', '时限', '待解读'], ...rows]),
    ...(undated.size === 0
      ? []
      : [`没有写明日期的：${[...undated].map(([document, some]) => `${document} ${some.length} 项`).join('，')}。`]),
    decided.source === 'store'
      ? '已并入库中的解释和县政府办所定的责任单位。'
      : '未并入解释和所定的责任单位，加 --data 目录可并入。',
  ].join('\n')
}

/** Several units that owe the same: by name where they are few. */
const unitsIn = (units: readonly string[]): string =>
  units.length <= FEW ? units.join('、') : `${units.slice(0, FEW).join('、')}等 ${units.length} 个单位`

const FEW = 2

const said = (open: UnitDue['open']): string =>
  open === undefined
    ? ''
    : `暂按最早（未解释）：${open.dates.map(({ reading, due }) => `${reading} ${due ?? '无'}`).join('；')}`
