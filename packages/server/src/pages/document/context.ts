import type { Fact, GazetteDocument, Node, Span } from '@zhengling/gazette'
import type { CorrectionView, DocumentView, FindingView } from '@zhengling/store'
import type { AtVersion } from '../../http/address.ts'
import { fragmentHref } from '../../http/address.ts'
import type { Html } from '../html.ts'
import type { Mark } from './annotate.ts'

/** Where a reference of the text leads, or undefined where its target is not here. */
export type Resolve = (fact: Extract<Fact, { kind: 'reference' }>) => string | undefined

/** A document's facts, findings and links by the clause they belong to, ready to be set beside it. */
export interface Setting {
  readonly slug: string
  readonly at: AtVersion
  facts(path: string): readonly Fact[]
  findings(path: string): readonly FindingView[]
  marks(path: string): readonly Mark[]
  /** Where a text says the words that are looked for in the document. */
  found(text: string): readonly Span[]
  /** References of a clause in both directions, for its margin. */
  links(path: string): Html | ''
  /** How an editor has corrected the clause, if at all. */
  correction(path: string): CorrectionView | undefined
}

/** Places beyond which a finding is no longer of the clause it was first met in. */
const many = 12

/** Whether a finding is of the document as a whole: it stands beside the title. */
export const isGeneral = ({ clause, spans }: FindingView): boolean => clause === undefined || spans.length > many

/** Sorts what is known of a document by clause, once. */
export function settingOf(
  view: DocumentView,
  resolve: Resolve,
  links: Setting['links'] = () => '',
  found: Setting['found'] = () => [],
): Setting {
  const facts = Map.groupBy(view.document.facts, (fact) => fact.clause)
  const findings = Map.groupBy(
    view.findings.filter((finding) => !isGeneral(finding)),
    (finding) => finding.clause ?? '',
  )
  const doubts = doubtfulWords(view)
  const corrections = new Map(view.corrections.map((one) => [one.clause, one]))
  return {
    slug: view.slug,
    at: { version: view.version === view.newest ? undefined : view.version },
    facts: (path) => facts.get(path) ?? [],
    findings: (path) => findings.get(path) ?? [],
    links,
    found,
    correction: (path) => corrections.get(path),
    marks: (path) => [
      ...(facts.get(path) ?? []).flatMap((fact) => {
        const href = fact.kind === 'reference' ? resolve(fact) : undefined
        return href === undefined ? [] : [{ span: fact.span, href }]
      }),
      ...doubts(path).map((span) => ({ span, doubtful: true })),
    ],
  }
}

/**
 * The words that what is wrong hangs on, by clause, as positions of the clause's body. A mere note (one body under two
 * names) may hang on dozens of words: marking them would drown the rest.
 */
function doubtfulWords({ document, findings, attachments, corrections }: DocumentView): (path: string) => Span[] {
  const nodes = new Map([...walk(document.clauses)].map((node) => [node.path, node]))
  const corrected = new Set(corrections.map(({ clause }) => clause))
  const later = new Set(attachments.filter(({ importedFrom }) => importedFrom).map(({ n }) => n))
  const open = findings.filter(({ state, severity }) => state === 'open' && severity !== 'note')
  /** The source that a printed clause counts in: 0 the issue's, N that of attachment N. */
  const originOf = (path: string) => {
    const n = Number(/^附件(\d+)/u.exec(path)?.[1] ?? 0)
    return later.has(n) ? n : 0
  }
  return (path) =>
    open.flatMap(({ spans, within, origin }) =>
      within === null
        ? corrected.has(path) || originOf(path) !== origin
          ? []
          : [...spans]
        : spans.flatMap((span, i) => (within[i] === path ? placesOf(nodes.get(path)?.body ?? [], span) : [])),
    )
}

/** A stretch of a text as the ranges of the body that it is joined from. */
function placesOf(body: readonly Span[], [from, to]: Span): Span[] {
  let before = 0
  return body.flatMap(([start, end]): Span[] => {
    const [a, b] = [start + Math.max(0, from - before), start + Math.min(end - start, to - before)]
    before += end - start
    return a < b ? [[a, b]] : []
  })
}

/** Every node of a tree, parents first, in the order of print. */
export function* walk(nodes: readonly Node[]): Generator<Node> {
  for (const node of nodes) {
    yield node
    yield* walk(node.children)
  }
}

/**
 * Resolves references to places of the document itself: a clause by its path, a printed attachment by its first node,
 * the text that a covering notice carries by its title.
 */
export function withinDocument({ clauses, carries }: Pick<GazetteDocument, 'clauses' | 'carries'>): Resolve {
  const paths = new Set<string>()
  const attachments = new Map<string, string>()
  for (const node of walk(clauses)) {
    paths.add(node.path)
    const attachment = /^附件\d+(?=\/)/u.exec(node.path)?.[0]
    if (attachment && !attachments.has(attachment)) attachments.set(attachment, node.path)
  }
  const carried = clauses.find(({ kind, path }) => kind === 'title' && !path.includes('/'))?.path
  const place = (path: string | undefined) => (path === undefined ? undefined : fragmentHref(path))
  return ({ clause, value: { to, target, of } }) => {
    // 民法典第十条 is no clause of this document.
    if (of !== undefined && of !== carries) return undefined
    if (to === '文件') return carries !== null && target === carries ? place(carried) : undefined
    if (to === '附件') return place(attachments.get(`附件${/\d+/u.exec(target)?.[0] ?? 1}`))
    if (to !== '条款') return undefined
    // A clause named inside an attachment is the attachment's own before it is the document's.
    const zone = /^(?:通知|附件\d+)\//u.exec(clause)?.[0] ?? ''
    const path = [zone + target, target].find((one) => paths.has(one))
    return path === clause ? undefined : place(path)
  }
}
