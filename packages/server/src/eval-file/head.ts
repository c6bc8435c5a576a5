import { type Refusal, refuse } from '../refusal.ts'
import { columnsIn, recordsIn } from '../rows/csv.ts'
import { objectIn } from '../rows/rows.ts'
import { columnsFault, type Taking } from './columns.ts'
import type { Survey } from './survey.ts'

/** The columns that a file names, each a fact or only carried along; an NDJSON file is judged by its first case and has none. */
export function headOf(survey: Survey, taking: Taking, input: string): readonly string[] | Refusal {
  const names = namesIn(survey)
  if ('fault' in names) return refuse(`${input}：${names.fault}`)
  const fault = keepFault(survey, taking, names.names) ?? columnsFault(names.names, taking)
  if (fault !== undefined) return refuse(`${input}：${fault}`)
  return survey.form === 'csv' ? names.names : []
}

function namesIn({
  form,
  first,
  separator,
}: Survey): { readonly names: readonly string[] } | { readonly fault: string } {
  if (form === 'ndjson') {
    const one = objectIn(first)
    return one === undefined
      ? { fault: '第 1 行不是 JSON 对象。每行应写一个对象，例如 {"用电量":"12000"}。' }
      : { names: Object.keys(one) }
  }
  const read = recordsIn(first, separator)
  if ('fault' in read) return { fault: `表头${read.fault}。应为 CSV，第一行写列名。` }
  const columns = columnsIn(read.records[0] ?? [])
  return 'fault' in columns ? { fault: `${columns.fault}。应为 CSV，第一行写列名。` } : columns
}

function keepFault({ form }: Survey, taking: Taking, names: readonly string[]): string | undefined {
  const { keep, facts, results } = taking
  const fact = keep.find((name) => facts.some((one) => one.name === name))
  if (fact !== undefined) return `“${fact}”是要参加计算的事实，不能写在 --keep 里。`
  const taken = keep.find((name) => results.includes(name))
  if (taken !== undefined) return `“${taken}”与结果的列名相同，请改名或去掉。`
  const absent = form === 'csv' ? keep.find((name) => !names.includes(name)) : undefined
  return absent === undefined ? undefined : `--keep 写了“${absent}”，数据中没有这一列，有：${names.join('、')}。`
}
