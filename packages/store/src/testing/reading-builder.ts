import type {
  Attachment,
  Fact,
  Finding,
  GazetteDocument,
  Issue,
  Node,
  NodeKind,
  Reading,
  Span,
} from '@zhengling/gazette'
import { sm3 } from '../sm3.ts'
import type { SourceText } from '../source.ts'

/** A clause as a test writes it; paths, positions and money facts follow from it. */
export interface ClauseSketch {
  readonly label?: string
  readonly text?: string
  readonly kind?: NodeKind
  readonly heading?: boolean
  readonly cells?: readonly string[]
  readonly children?: readonly ClauseSketch[]
}

export interface DocumentSketch {
  readonly number?: string | null
  readonly title: string
  readonly issued?: string | null
  readonly clauses: readonly ClauseSketch[]
  readonly attachments?: readonly Attachment[]
}

export interface IssueSketch {
  readonly issue?: Partial<Issue>
  readonly documents: readonly DocumentSketch[]
  readonly findings?: readonly Omit<Finding, 'settle' | 'spans'>[]
  /** Blank lines before the documents: moves all positions, changes no word. */
  readonly blank?: number
}

/** A reading as the reader would give it for a text with these documents, and that text as a source. */
export function sketched(sketch: IssueSketch): { readonly reading: Reading; readonly source: SourceText } {
  const page = newPage()
  page.write('\n'.repeat(sketch.blank ?? 0))
  const front: Node[] = [page.node({ kind: 'cover', text: '公报' }, '封面')]
  const documents = sketch.documents.map((document) => documentOf(page, document))
  const back: Node[] = [page.node({ kind: 'colophon', text: '主管主办：办公室' }, '版权页')]
  const spans: Span[] = [front[0]?.span ?? [0, 0]]
  const findings = (sketch.findings ?? []).map((finding) => ({ ...finding, settle: '对照原件', spans }))
  return {
    reading: { issue: { ...ISSUE, ...sketch.issue }, front, back, documents, findings },
    source: sourceOf(page.text()),
  }
}

export const sourceOf = (text: string, name = 'issue.txt'): SourceText => ({
  name,
  bytesHash: sm3(`bytes of ${text}`),
  format: 'txt',
  encoding: 'utf-8',
  text,
})

/** Nodes with positions in a text of their own, as the reader gives them for an attachment. */
export function sketchedNodes(clauses: readonly ClauseSketch[]): {
  readonly nodes: readonly Node[]
  readonly source: SourceText
} {
  const page = newPage()
  return { nodes: page.nodes(clauses, ''), source: sourceOf(page.text(), 'attachment.txt') }
}

export const ISSUE: Issue = {
  title: '某县人民政府公报',
  year: 2022,
  number: 2,
  serial: 6,
  published: '2022-06-30',
  publisher: '某县人民政府办公室',
  purposes: ['传达政令'],
  board: [{ post: '主任', names: ['甲某'] }],
  contents: [],
  colophon: [{ name: '主管主办', value: '办公室' }],
}

function documentOf(
  page: Page,
  { number = null, title, issued = '2022-06-20', clauses, attachments = [] }: DocumentSketch,
): GazetteDocument {
  const from = page.here()
  const frame = [page.node({ kind: 'title', text: title }, '标题')]
  const tree = [...frame, ...page.nodes(clauses, '')]
  return {
    number,
    title,
    kind: '通知',
    issuer: '某县人民政府办公室',
    issued,
    addressees: ['各乡镇人民政府'],
    signed: null,
    effective: null,
    validFor: null,
    explains: null,
    interprets: null,
    openness: '此件公开发布',
    carries: null,
    basedOn: [],
    clauses: tree,
    facts: tree.flatMap(moneyIn),
    attachments,
    span: [from, page.here()],
  }
}

const moneyIn = (node: Node): readonly Fact[] => [
  ...[...node.text.matchAll(/(\d+)元/g)].map((found): Fact => {
    const [text, amount = ''] = found
    const from = (node.body[0]?.[0] ?? 0) + found.index
    return {
      kind: 'money',
      text,
      span: [from, from + text.length],
      clause: node.path,
      value: { amount, unit: '元', yuan: amount },
    }
  }),
  ...node.children.flatMap(moneyIn),
]

type Page = ReturnType<typeof newPage>

function newPage() {
  let text = ''
  const here = () => text.length
  const write = (more: string): Span => {
    text += more
    return [text.length - more.length, text.length]
  }
  const node = (sketch: ClauseSketch, path: string): Node => {
    const { label = '', text: own = '', kind = 'item', heading = false, cells, children = [] } = sketch
    const from = here()
    const labelSpan = label === '' ? undefined : write(label)
    const body = own === '' ? [] : [write(own)]
    const start = body[0]?.[0] ?? from
    const placed = cells?.map((cell): { text: string; span: Span } => {
      const at = start + own.indexOf(cell)
      return { text: cell, span: [at, at + cell.length] }
    })
    write('\n')
    const below = nodes(children, path)
    const end = below.at(-1)?.span[1] ?? here() - 1
    return {
      path,
      kind,
      label,
      text: own,
      heading,
      span: [from, end],
      ...(labelSpan && { labelSpan }),
      body,
      ...(placed && { cells: placed }),
      children: below,
    }
  }
  const nodes = (sketches: readonly ClauseSketch[], above: string): readonly Node[] => {
    let unlabelled = 0
    return sketches.map((sketch) => {
      const label = sketch.label?.replace(/[、.．]$/, '') ?? ''
      if (label === '') unlabelled += 1
      return node(sketch, above + (label === '' ? `第${unlabelled}款` : label))
    })
  }
  return { here, write, node, nodes, text: () => text }
}
