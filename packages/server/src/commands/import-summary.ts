import type { ImportResult } from '../operations/import-issue.ts'
import { sayChange } from '../operations/say-change.ts'
import { nameOfSlug } from '../pages/issue-name.ts'
import { table } from './table.ts'

/** What an import did, for a person at a terminal. */
export function describeImport(result: ImportResult): string {
  switch (result.outcome) {
    case 'unchanged':
      return `${nameOfSlug(result.what)}已存有同样的内容（第${result.version}版），没有改动。`
    case 'attached':
      return [
        `${result.document} 附件${result.n} 已补录，成为第${result.version}版${result.published ? '' : '（未公开，随该文件一并公布）'}。`,
        ...tail(result),
      ].join('\n')
    case 'imported':
      return describeIssue(result)
  }
}

function describeIssue(result: Extract<ImportResult, { outcome: 'imported' }>): string {
  const { issue, version, documents, clauses, facts, findings, removed } = result
  const rows = documents.map((one) => [one.number ?? '（无文号）', one.title, sayChange(one)])
  return [
    `${nameOfSlug(issue)}已导入（第${version}版）：公文 ${documents.length} 篇，条款 ${clauses}，事实 ${facts}，校核 ${findings.error + findings.warning + findings.note} 处（差错 ${findings.error}，存疑 ${findings.warning}，提示 ${findings.note}）。`,
    table(rows),
    ...removed.map((slug) => `本版不再刊登：${slug}`),
    ...tail(result),
  ].join('\n')
}

function tail({ dropped, notes }: { dropped: readonly string[]; notes: readonly string[] }): string[] {
  return [...dropped, ...notes]
}
