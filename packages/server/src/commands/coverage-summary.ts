import type { Coverage } from '../law/coverage.ts'
import { table } from './table.ts'

/** Coverage for a person at a terminal: one line a document, what its pending clauses wait for, and what the bound ones do. */
export function describeCoverage({ documents, total }: Coverage): string {
  if (documents.length === 0) return '没有公文。请先导入公报，或写一个文件。'
  const rows = documents.map(({ number, title, clauses, bound, informative, pending, awaiting }) => [
    number ?? '（无文号）',
    String(clauses),
    String(bound),
    String(awaiting.length),
    String(informative),
    String(pending.length),
    [waits(pending.map(({ awaits }) => awaits)), waits(kindsIn(awaiting))].filter((one) => one).join('；') || title,
  ])
  const pending = total.clauses - total.bound - total.informative
  const sum = ['合计', total.clauses, total.bound, total.awaiting, total.informative, pending, '']
  return [
    table(
      [['文号', '条款', '已声明', '其中待建', '只作说明', '尚待', '所待'], ...rows, sum.map(String)],
      [1, 2, 3, 4, 5],
    ),
    ...documents.flatMap(({ number, awaiting }) =>
      awaiting.length === 0
        ? []
        : [
            `\n${number ?? '（无文号）'}已声明而待建的：`,
            ...awaiting.map(({ path, awaits }) => `  ${path}　${awaits}`),
          ],
    ),
  ].join('\n')
}

/** 台账, 程序, 预案: what each clause waits for, without which. */
const kindsIn = (awaiting: Coverage['documents'][number]['awaiting']): readonly string[] =>
  awaiting.flatMap(({ awaits }) => [...new Set(awaits.split('；').map((one) => `待${one.split('：')[0]}`))])

const waits = (all: readonly string[]): string =>
  [...Map.groupBy(all, (one) => one)].map(([what, some]) => `${what} ${some.length}`).join('，')
