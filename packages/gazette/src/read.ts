import { compileBodies, findFacts } from './facts/index.ts'
import { findFindings } from './findings/index.ts'
import { structureOf } from './structure/issue.ts'
import type { GazetteDocument, Reading, ReadOptions } from './types.ts'

/**
 * Reads the decoded text of an issue, or of a single official document, into documents, clauses, facts and findings.
 * Total: any text gives a reading. Spans count UTF-16 units of `source`.
 */
export function readIssue(source: string, options: ReadOptions = {}): Reading {
  const bodies = options.bodies ?? []
  const index = compileBodies(bodies)
  const { issue, front, back, documents, findings } = structureOf(source, bodies)
  const read = documents.map((document): GazetteDocument => {
    const context = { number: document.number, issued: document.issued, year: issue.year, bodies: index }
    return { ...document, facts: findFacts(document.clauses, context) }
  })
  const reading = { issue, front, back, documents: read }
  return { ...reading, findings: [...findings, ...findFindings(reading, source, { bodies })] }
}
