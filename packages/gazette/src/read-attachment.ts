import { compileBodies, findFacts } from './facts/index.ts'
import { findFindings } from './findings/index.ts'
import { attachmentNodes } from './structure/attachment.ts'
import { matterOf } from './structure/matter.ts'
import type { Fact, Finding, GazetteDocument, Node, Reading, ReadOptions } from './types.ts'

export interface AttachmentOptions extends ReadOptions {
  /** Which attachment of its document. */
  readonly n: number
  /** The document it belongs to: its number, and its 成文日期, from which days without a year take theirs. */
  readonly document: { readonly number: string; readonly issued: string | null }
}

export interface ReadAttachment {
  /** Paths begin with 附件N/; spans count UTF-16 units of the attachment's own source. */
  readonly nodes: readonly Node[]
  readonly facts: readonly Fact[]
  readonly findings: readonly Finding[]
}

/** Reads an attachment that the issue only names, from a source of its own, so that it can join its document's tree. */
export function readAttachment(source: string, options: AttachmentOptions): ReadAttachment {
  const { n, document, bodies = [] } = options
  const nodes = attachmentNodes(source, n)
  const year = document.issued === null ? null : Number(document.issued.slice(0, 4))
  const facts = findFacts(nodes, { ...document, year, bodies: compileBodies(bodies) })
  const alone = attachmentAlone({ nodes, facts, document, length: source.length })
  return { nodes, facts, findings: findFindings({ ...noMatter, documents: [alone] }, source, { bodies }) }
}

/** What an attachment of its own source has of an issue: nothing. */
export const noMatter: Pick<Reading, 'issue' | 'front' | 'back'> = matterOf('', [], null, 0, 0)

/** An attachment as the document that rules look at; `length` of its source in UTF-16 units. */
export function attachmentAlone({
  nodes,
  facts,
  document,
  length,
}: {
  readonly nodes: readonly Node[]
  readonly facts: readonly Fact[]
  readonly document: AttachmentOptions['document']
  readonly length: number
}): GazetteDocument {
  return {
    number: document.number,
    title: '',
    kind: '附件',
    issuer: null,
    issued: document.issued,
    addressees: [],
    signed: null,
    effective: null,
    validFor: null,
    explains: null,
    interprets: null,
    openness: null,
    carries: null,
    basedOn: [],
    clauses: nodes,
    facts,
    attachments: [],
    span: [0, length],
  }
}
