import { compileBodies, findFacts } from './facts/index.ts'
import { findFindings } from './findings/index.ts'
import { attachmentAlone, noMatter } from './read-attachment.ts'
import { bodyNaming } from './structure/body-name.ts'
import { type Fields, fieldsAgain } from './structure/fields.ts'
import type { Fact, Finding, GazetteDocument, Issue, Node, ReadOptions, Span } from './types.ts'

/** A clause's own text, without label and children, as it is to be read in place of what is printed. */
export interface CorrectedClause {
  readonly path: string
  readonly text: string
}

/** What was read from one source: a document as printed, or an attachment of it that has a source of its own. */
export type Printed =
  | {
      readonly document: GazetteDocument
      readonly issue: Issue
      /** The decoded source that positions count in. */
      readonly source: string
    }
  | {
      readonly attachment: readonly Node[]
      /** The document that the attachment belongs to. */
      readonly document: Pick<GazetteDocument, 'number' | 'title' | 'issued'>
      readonly source: string
    }

export interface Reread {
  /** The fields of the document as its texts state them now; of an attachment they say nothing. */
  readonly fields: Fields
  /** In the order of the nodes. In a corrected clause positions count in its own text, else in the source. */
  readonly facts: readonly Fact[]
  readonly findings: readonly RereadFinding[]
}

/** A finding whose words are named by clause, each span counted in that clause's own text. */
export interface RereadFinding extends Omit<Finding, 'spans'> {
  readonly words: readonly { readonly clause: string; readonly span: Span }[]
}

/**
 * Reads a document again with some of its clauses corrected; without corrections, as printed. Labels, tree and paths
 * stay those of the print.
 */
export function reread(
  printed: Printed,
  corrections: readonly CorrectedClause[],
  { bodies = [] }: ReadOptions = {},
): Reread {
  const texts = new Map(corrections.map(({ path, text }) => [path, text]))
  // Corrected texts stand behind the source, so that every position of the print stays where it is.
  let source = printed.source
  const replace = (node: Node): Node => {
    const text = texts.get(node.path)
    const children = node.children.map(replace)
    if (text === undefined) return { ...node, children }
    source += `\n${text}`
    return { ...node, text, body: text === '' ? [] : [[source.length - text.length, source.length]], children }
  }
  const alone = 'attachment' in printed
  const nodes = (alone ? printed.attachment : printed.document.clauses).map(replace)
  const { document, issue } = alone
    ? { document: attachmentOf(printed), issue: null }
    : { document: printed.document, issue: printed.issue }
  const { clauses: _, facts: _f, attachments, span, ...fields } = document
  const now = fieldsAgain(fields, nodes, new Set(texts.keys()), bodyNaming(bodies))
  const year = issue?.year ?? (now.issued === null ? null : Number(now.issued.slice(0, 4)))
  const facts = findFacts(nodes, { number: now.number, issued: now.issued, year, bodies: compileBodies(bodies) })
  const reading = {
    ...noMatter,
    ...(issue && { issue }),
    documents: [{ ...now, attachments, span, clauses: nodes, facts }],
  }
  const own = [...walk(nodes)]
  const order = new Map(own.map(({ path }, at) => [path, at]))
  const bases = new Map(own.map(({ path, body }) => [path, texts.has(path) ? (body[0]?.[0] ?? 0) : 0]))
  return {
    fields: now,
    facts: facts
      .toSorted((a, b) => (order.get(a.clause) ?? 0) - (order.get(b.clause) ?? 0))
      .map((fact) => ({ ...fact, span: shifted(fact.span, bases.get(fact.clause) ?? 0) })),
    findings: findFindings(reading, source, { bodies }).map(({ spans, ...finding }) => ({
      ...finding,
      words: spans.flatMap((one) => wordsAt(own, one)),
    })),
  }
}

const attachmentOf = ({ attachment, document, source }: Extract<Printed, { attachment: unknown }>): GazetteDocument => {
  const { number, title, issued } = document
  const named = { number: number ?? title, issued }
  return attachmentAlone({ nodes: attachment, facts: [], document: named, length: source.length })
}

const shifted = ([from, to]: Span, base: number): Span => [from - base, to - base]

function* walk(nodes: readonly Node[]): Generator<Node> {
  for (const node of nodes) {
    yield node
    yield* walk(node.children)
  }
}

/** The clause in whose own text a span of the source begins, and where; none for labels and what is outside. */
function wordsAt(nodes: readonly Node[], [from, to]: Span): RereadFinding['words'] {
  for (const { path, body } of nodes) {
    let before = 0
    for (const [start, end] of body) {
      if (start <= from && from < end) {
        const at = before + from - start
        return [{ clause: path, span: [at, at + Math.min(to, end) - from] }]
      }
      before += end - start
    }
  }
  return []
}
