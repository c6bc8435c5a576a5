import type { Attachment, Fact, Finding, GazetteDocument, Node, Span } from '@zhengling/gazette'
import type { Row } from './bulk.ts'
import { canonical } from './canonical.ts'
import { type Places, placesOf, sayingsOf } from './places.ts'
import { sm3 } from './sm3.ts'
import type { AttachmentTable, CorrectionTable, DocumentPrint, FactTable, FindingTable } from './tables.ts'
import { flatten, type NodeRow, unflatten } from './tree.ts'

type Part<T> = Omit<Row<T>, 'county' | 'document' | 'version' | 'ordinal'>
export type FactRow = Part<FactTable>
export type AttachmentRow = Part<AttachmentTable>
export type CorrectionRow = Omit<Row<CorrectionTable>, 'county' | 'document' | 'version'>
export type FindingRow = Omit<Row<FindingTable>, 'county' | 'owner_kind' | 'owner' | 'owner_version' | 'ordinal'>

/** Where a text was read: an import of an issue and its source. */
export interface ReadFrom {
  readonly issue: string
  readonly issueVersion: number
  readonly source: string
}

/** The whole content of a document's version: the print, what was read from elsewhere, and editors' corrections. */
export interface Edition extends ReadFrom {
  readonly print: DocumentPrint
  readonly printHash: string
  readonly placesHash: string
  readonly span: Span
  readonly nodes: readonly NodeRow[]
  readonly facts: readonly FactRow[]
  readonly attachments: readonly AttachmentRow[]
  readonly corrections: readonly CorrectionRow[]
  /** Only those of attachments imported later; the issue's belong to the issue. */
  readonly findings: readonly FindingRow[]
}

/** The edition of a document as read, nothing added. */
export function editionOf(document: GazetteDocument, from: ReadFrom): Edition {
  const { clauses, facts, attachments, span, ...print } = document
  return {
    ...from,
    print,
    printHash: sm3(canonical(sayingsOf(document))),
    placesHash: placesHash(placesOf(document)),
    span,
    nodes: flatten(clauses),
    facts: facts.map((fact) => factRow(fact, 0)),
    attachments: attachments.map(attachmentRow),
    corrections: [],
    findings: [],
  }
}

export const placesHash = (places: Places): string => sm3(JSON.stringify(places))

/** The document as it was read: without what came from elsewhere, the print where an editor corrected it. */
export function asRead({ print, span, nodes, facts, attachments }: Edition): GazetteDocument {
  const printed = nodes.filter(({ origin }) => origin === 0).map((row) => ({ ...row, text: row.print ?? row.text }))
  return {
    ...print,
    clauses: unflatten(printed),
    facts: facts.filter(({ origin }) => origin === 0).map(factOf),
    attachments: attachments.map(attachmentOf),
    span,
  }
}

/** The document in force: with its later attachments and the editors' corrections. */
export const inForce = ({ print, span, nodes, facts, attachments }: Edition): GazetteDocument => ({
  ...print,
  clauses: unflatten(nodes),
  facts: facts.map(factOf),
  attachments: attachments.map(attachmentOf),
  span,
})

export const factRow = ({ span, ...fact }: Fact, origin: number): FactRow => ({
  ...fact,
  span_from: span[0],
  span_to: span[1],
  origin,
})

/** A fact as read; kind and value were written together, so they fit one another. */
export const factOf = ({ kind, text, clause, value, span_from, span_to }: FactRow): Fact =>
  ({ kind, text, span: [span_from, span_to], clause, value }) as Fact

const attachmentRow = ({ n, title, printed, note }: Attachment): AttachmentRow => ({
  n,
  title,
  printed,
  note: note ?? null,
  source: null,
})

export const attachmentOf = ({ n, title, printed, note }: Omit<AttachmentRow, 'source'>): Attachment => ({
  n,
  title,
  printed,
  ...(note === null ? {} : { note }),
})

/** A finding as a row; `document` is the slug of the document it is about. */
export function findingRow(finding: Finding, document: string | null, origin: number): FindingRow {
  const { rule, severity, clause = null, message, settle, spans } = finding
  return {
    rule,
    severity,
    document_print: finding.document ?? null,
    document,
    clause,
    message,
    settle,
    spans,
    fingerprint: sm3(canonical([rule, document, clause, message])),
    origin,
  }
}

export const findingOf = (row: Omit<FindingRow, 'document' | 'fingerprint' | 'origin'>): Finding => ({
  rule: row.rule,
  severity: row.severity,
  ...(row.document_print === null ? {} : { document: row.document_print }),
  ...(row.clause === null ? {} : { clause: row.clause }),
  message: row.message,
  settle: row.settle,
  spans: row.spans,
})

/** Nodes of an attachment with their paths under 附件N/, and the same for a path in it. */
export function underAttachment(n: number, nodes: readonly Node[]): readonly Node[] {
  return nodes.map((node) => ({
    ...node,
    path: attachmentPath(n, node.path),
    children: underAttachment(n, node.children),
  }))
}

export function attachmentPath(n: number, path: string): string {
  const root = `附件${n}`
  return path === root || path.startsWith(`${root}/`) ? path : `${root}/${path}`
}
