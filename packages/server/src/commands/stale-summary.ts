import type { DeclaredKind } from '@zhengling/law'
import type { Stale } from '../law/stale.ts'

const kinds: Readonly<Record<DeclaredKind, string>> = {
  rule: '规则',
  parameter: '数额标准',
  unstated: '文内未规定',
  question: '待解读',
  procedure: '程序',
  duty: '职责任务',
  amendment: '修订',
}

/** Clauses that no longer read as they did, with what is to be read again, for a person at a terminal. */
export function describeStale({ compared, absent, changed }: Stale): string {
  const missing = absent.map((number) => `${number}没有文本，未比对。`)
  if (changed.length === 0) return [`比对公文 ${compared.length} 篇，条文与声明时一致。`, ...missing].join('\n')
  return [
    `比对公文 ${compared.length} 篇，${changed.length} 条与声明时不同，下列各项需重读：`,
    ...changed.flatMap(({ document, clause, is, hanging }) => [
      `${document} ${clause}${is === null ? '（文本中已无此条）' : ''}`,
      ...hanging.map(({ kind, name }) => `  ${kinds[kind]}　${name}`),
    ]),
    ...missing,
  ].join('\n')
}
