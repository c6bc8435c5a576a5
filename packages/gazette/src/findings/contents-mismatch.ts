import { numberKey } from '../structure/numbers.ts'
import type { Finding } from '../types.ts'
import type { Rule } from './rule.ts'

const RULE = 'contents-mismatch'

/** A numbered document that only the contents list, or that they leave out. */
export const contentsMismatch: Rule = ({ reading, sites }) => {
  const entries = reading.issue.contents.filter(({ number }) => number !== null)
  if (entries.length === 0) return []
  const printed = new Set(reading.documents.map(({ number }) => numberKey(number ?? '')))
  const listed = new Set(entries.map(({ number }) => numberKey(number ?? '')))
  const lost = entries
    .filter(({ number }) => !printed.has(numberKey(number ?? '')))
    .map(
      ({ title, number, span }): Finding => ({
        rule: RULE,
        severity: 'warning',
        message: `目录列有“${title}”（${number}），正文中没有文号为${number}的文件。`,
        settle: '请核对是否漏印，或文号印错。',
        spans: [span],
      }),
    )
  const unlisted = sites
    .filter(
      ({ document, node }) =>
        node.kind === 'number' && document.number !== null && !listed.has(numberKey(document.number)),
    )
    .map(
      ({ key, node }): Finding => ({
        rule: RULE,
        severity: 'warning',
        document: key,
        clause: node.path,
        message: `目录中没有文号为${key}的文件。`,
        settle: '请核对目录是否漏列，或文号印错。',
        spans: node.body,
      }),
    )
  return [...lost, ...unlisted]
}
