import type { Coverage } from '../law/coverage.ts'
import { table } from './table.ts'

/** Coverage for a person at a terminal: one line a document, and what its pending clauses wait for, counted. */
export function describeCoverage({ documents, total }: Coverage): string {
  if (documents.length === 0) return '没有公文。请先导入公报，或写一个文件。'
  const rows = documents.map(({ number, title, clauses, bound, informative, pending }) => [
    number ?? '（无文号）',
    String(clauses),
    String(bound),
    String(informative),
    String(pending.length),
    waits(pending.map(({ awaits }) => awaits)) || title,
  ])
  const pending = total.clauses - total.bound - total.informative
  const sum = ['合计', String(total.clauses), String(total.bound), String(total.informative), String(pending), '']
  return table([['文号', '条款', '已声明', '只作说明', '尚待', '所待'], ...rows, sum], [1, 2, 3, 4])
}

const waits = (all: readonly string[]): string =>
  [...Map.groupBy(all, (one) => one)].map(([what, some]) => `${what} ${some.length}`).join('，')
