import type { Finding, GazetteDocument, Reading } from '@zhengling/gazette'
import { severities, severityOrder } from '../pages/notes/severity.ts'
import { countClauses, countFindings } from '../reading/count.ts'
import { table } from './table.ts'

/** What was read, for a person at a terminal: the issue, its documents, and every finding with what would settle it. */
export function describeReading(reading: Reading): string {
  const { documents, findings } = reading
  return [
    describeIssue(reading),
    '',
    documents.length === 0 ? '没有读出公文。' : describeDocuments(documents, findings),
    '',
    describeFindings(findings),
  ].join('\n')
}

function describeIssue({ issue }: Reading): string {
  const { title, year, number, serial, published, publisher, purposes } = issue
  const named = [
    title ?? '（未见刊名）',
    year !== null && number !== null ? `${year}年第${number}期` : '',
    serial === null ? '' : `（总第${serial}期）`,
  ].join(' ')
  const rows = [
    ['出版', published ?? '文内未见'],
    ['编发', publisher ?? '文内未见'],
    ['宗旨', purposes.join(' ') || '文内未见'],
  ]
  return `${named.trim()}\n${table(rows)}`
}

function describeDocuments(documents: readonly GazetteDocument[], findings: readonly Finding[]): string {
  const rows = documents.map(({ number, title, clauses, facts }, index) => [
    String(index + 1),
    number ?? '（无文号）',
    String(countClauses(clauses)),
    String(facts.length),
    String(findings.filter(({ document }) => document === (number ?? title)).length),
    title,
  ])
  return `公文 ${documents.length} 篇\n${table([['序', '文号', '条款', '事实', '校核', '标题'], ...rows], [0, 2, 3, 4])}`
}

function describeFindings(findings: readonly Finding[]): string {
  if (findings.length === 0) return '校核：未见问题。'
  const counts = countFindings(findings)
  const tally = severityOrder.map((one) => `${severities[one].shape} ${severities[one].word} ${counts[one]}`).join('，')
  const lines = severityOrder.flatMap((severity) =>
    findings
      .filter((one) => one.severity === severity)
      .map(({ document, clause, message, settle }) => {
        const { shape, word } = severities[severity]
        return `${shape} ${word} ${[document, clause].filter(Boolean).join(' ') || '本期'}\n    ${message}\n    核定：${settle}`
      }),
  )
  return [`校核 ${findings.length} 处：${tally}`, ...lines].join('\n')
}
