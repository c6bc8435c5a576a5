import { isOpen, type PrintedNumber } from '../law/numbers.ts'
import { table } from './table.ts'

/** The numbers of one document. */
export interface NumbersOfDocument {
  readonly number: string
  readonly printed: readonly PrintedNumber[]
}

/** What is declared of the printed numbers: one line a document, then those of which nothing is. */
export function describeNumbers(documents: readonly NumbersOfDocument[]): string {
  if (documents.length === 0) return '文件中没有已声明的公文。'
  const rows = documents.map(({ number, printed }) => [
    number,
    String(printed.length),
    String(printed.filter(({ here }) => here).length),
    String(printed.filter(({ held, here }) => held.length > 0 && !here).length),
    String(printed.filter(({ reason }) => reason !== undefined).length),
    String(printed.filter(isOpen).length),
  ])
  const open = documents.flatMap(({ number, printed }) =>
    printed.filter(isOpen).map(({ clause, text }) => `  ${number} ${clause}　${text}`),
  )
  return [
    table([['文号', '数字', '本条已声明', '别条已声明', '只作说明', '未声明'], ...rows], [1, 2, 3, 4, 5]),
    ...(open.length === 0 ? [] : ['未声明的：', ...open]),
  ].join('\n')
}
