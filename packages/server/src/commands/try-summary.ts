import { grouped, type OutcomeKind } from '@zhengling/law'
import { kindWords } from '../law/kind-words.ts'
import type { SumsJson, Tried } from '../law/try-draft.ts'
import { longDate } from '../pages/date.ts'
import { table } from './table.ts'

/** Rows shown of those that change most. */
const shown = 20

/** A draft beside the law in force, for a person at a terminal. */
export function describeTried(tried: Tried): string {
  const { title, document, rule, rows, total, sources, by, readings, apart, labels, asOf } = tried
  const { gains, losses } = total
  return [
    `${title}：${document} ${rule}，按${longDate(asOf.date)}的规定比对 ${rows} 行，${total.cases} 行两边都有结果。`,
    `增加 ${gains.cases} 行共 ${signed(gains.amount)} 元，减少 ${losses.cases} 行共 ${signed(losses.amount)} 元，其余不变；合计 ${grouped(total.before)} → ${grouped(total.after)} 元，差 ${signed(total.difference)} 元。`,
    ...apart.map(
      ({ before, after, cases }) =>
        `未计入 ${cases} 行：现行${kindWords[before as OutcomeKind]}，草案${kindWords[after as OutcomeKind]}。`,
    ),
    ...section('按资金来源', sources),
    ...Object.entries(by).flatMap(([column, groups]) => section(`按${column}`, groups)),
    ...section('与现行各种读法相比', readings),
    ...changes(tried),
    ...(labels.length === 0 ? [] : [`不是事实、只作标注的列：${labels.join('、')}`]),
  ].join('\n')
}

const head = ['', '行数', '现行', '草案', '差额', '增加', '减少', '未定']

function section(title: string, groups: Readonly<Record<string, SumsJson>>): readonly string[] {
  const rows = Object.entries(groups).map(([name, one]) => [
    name === '' ? '（空）' : name,
    String(one.cases),
    grouped(one.before),
    grouped(one.after),
    signed(one.difference),
    `${one.gains.cases} 行`,
    `${one.losses.cases} 行`,
    String(one.unsettled),
  ])
  return rows.length === 0 ? [] : ['', title, table([head, ...rows], [1, 2, 3, 4, 5, 6, 7])]
}

function changes({ changed }: Tried): readonly string[] {
  if (changed.length === 0) return []
  const size = ({ difference }: Tried['changed'][number]): number => Math.abs(Number(difference))
  const rows = changed
    .toSorted((a, b) => size(b) - size(a))
    .slice(0, shown)
    .map(({ line, before, after, difference, cells }) => [
      `第 ${line} 行`,
      grouped(before),
      grouped(after),
      signed(difference),
      Object.values(cells).join('　'),
    ])
  return ['', `变动最大的 ${rows.length} 行（共 ${changed.length} 行，--json 列出全部）`, table(rows, [1, 2, 3])]
}

const signed = (digits: string): string => (/^-|^0\.00$/u.test(digits) ? grouped(digits) : `+${grouped(digits)}`)
