import type { Attachment, Fact, Finding, GazetteDocument, Node, Span } from '@zhengling/gazette'
import type { Row } from './bulk.ts'
import { canonical } from './canonical.ts'
import { type Places, placesOf, sayingsOf } from './places.ts'
import { sm3 } from './sm3.ts'
import type {
  AttachmentTable,
  CorrectionTable,
  DocumentPrint,
  FactRow,
  FindingTable,
  PrintKept,
  Solved,
} from './tables.ts'
import { flatten, type NodeRow, unflatten } from './tree.ts'

type Part<T> = Omit<Row<T>, 'county' | 'document' | 'version' | 'ordinal'>
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
  /** As the text in force states them. */
  readonly fields: DocumentPrint
  /** Fields and facts as printed, where corrections hold. */
  readonly print: PrintKept | null
  readonly printHash: string
  readonly placesHash: string
  readonly span: Span
  readonly nodes: readonly NodeRow[]
  /** Of the text in force; in a corrected clause their positions count in its own text. */
  readonly facts: readonly FactRow[]
  readonly attachments: readonly AttachmentRow[]
  readonly corrections: readonly CorrectionRow[]
  /** Those of attachments imported later, and those that corrections made; the issue's belong to the issue. */
  readonly findings: readonly FindingRow[]
  /** Findings of the print that no longer hold. */
  readonly solved: readonly Solved[]
}

/** The edition of a document as read, nothing added. */
export function editionOf(document: GazetteDocument, from: ReadFrom): Edition {
  const { clauses, facts, attachments, span, ...fields } = document
  return {
    ...from,
    fields,
    print: null,
    printHash: sm3(canonical(sayingsOf(document))),
    placesHash: placesHash(placesOf(document)),
    span,
    nodes: flatten(clauses),
    facts: facts.map((fact) => factRow(fact, 0)),
    attachments: attachments.map(attachmentRow),
    corrections: [],
    findings: [],
    solved: [],
  }
}

export const placesHash = (places: Places): string => sm3(JSON.stringify(places))

/** The edition without editors' corrections and what followed from them; later attachments stay. */
export const uncorrected = (edition: Edition): Edition => ({
  ...edition,
  fields: edition.print?.fields ?? edition.fields,
  print: null,
  nodes: edition.nodes.map((row) => ({ ...row, text: row.print ?? row.text, print: null })),
  facts: edition.print?.facts ?? edition.facts,
  corrections: [],
  findings: edition.findings.filter(({ within }) => within === null),
  solved: [],
})

/** The document as it was read: without what came from elsewhere, the print where an editor corrected it. */
export function asRead(edition: Edition): GazetteDocument {
  const { nodes, facts, ...rest } = uncorrected(edition)
  const printed = <T extends { readonly origin: number }>(rows: readonly T[]) =>
    rows.filter(({ origin }) => origin === 0)
  return inForce({ ...rest, nodes: printed(nodes), facts: printed(facts) })
}

/** The document in force: with its later attachments and the editors' corrections. */
export const inForce = ({ fields, span, nodes, facts, attachments }: Edition): GazetteDocument => ({
  ...fields,
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

/** A finding as a row; `document` is the slug of the document it is about, `within` see the column. */
export function findingRow(
  finding: Finding,
  document: string | null,
  origin: number,
  within: readonly string[] | null = null,
): FindingRow {
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
    within,
  }
}

export const findingOf = (row: Omit<FindingRow, 'document' | 'fingerprint' | 'origin' | 'within'>): Finding => ({
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
