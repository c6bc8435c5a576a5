import { structureOf } from './structure/issue.ts'
import type { Reading, ReadOptions } from './types.ts'

/**
 * Reads the decoded text of an issue, or of a single official document, into documents, clauses, facts and findings.
 * Total: any text gives a reading. Spans count UTF-16 units of `source`.
 */
export function readIssue(source: string, options: ReadOptions = {}): Reading {
  const { issue, front, back, documents, findings } = structureOf(source, options.bodies ?? [])
  return { issue, front, back, documents: documents.map((document) => ({ ...document, facts: [] })), findings }
}
