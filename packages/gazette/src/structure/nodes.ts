import type { Node, NodeKind, Span } from '../types.ts'
import { endsSentence, hasInnerPunctuation } from './characters.ts'
import type { Entry } from './entry.ts'
import { type Draft, isHeading } from './tree.ts'

/** What a piece of the frame is called in a path. */
const FRAME: Partial<Record<NodeKind, string>> = {
  issuer: '发文机关',
  number: '文号',
  title: '标题',
  addressees: '主送',
  signature: '署名',
  date: '成文日期',
  openness: '公开方式',
  attachments: '附件说明',
  furniture: '页码',
  cover: '封面',
  purpose: '宗旨',
  board: '编委会',
  contents: '目录',
  colophon: '版权页',
}

/** Gives each draft its path, unique among `taken`, and makes it a node. `prefix` is empty, `通知/` or `附件N/`. */
export function nodesOf(drafts: readonly Draft[], prefix: string, taken: Map<string, number>): Node[] {
  return place(drafts, { path: '', prefix, firstParagraph: 1, taken })
}

interface Place {
  /** Path of the parent without its prefix. */
  readonly path: string
  readonly prefix: string
  /** Number of the first unlabelled paragraph among the children: 2 where the parent's own text is the first 款. */
  readonly firstParagraph: number
  readonly taken: Map<string, number>
}

function place(drafts: readonly Draft[], at: Place): Node[] {
  let paragraphs = at.firstParagraph
  let tables = 1
  return drafts.map((draft, index) => {
    const label = draft.entry?.label
    let own: string
    if (label) {
      const absolute = label.family === 'article' || label.family === 'multi'
      own = absolute ? label.key : joined(at.path, label.key)
    } else if (draft.kind === 'table') own = `${at.path}表${tables++}`
    else if (draft.kind === 'row') own = `${at.path}第${index + 1}行`
    else if (draft.kind === 'paragraph') own = `${at.path}第${paragraphs++}款`
    else own = FRAME[draft.kind] ?? draft.kind
    return node(draft, own, at)
  })
}

/** 6.2.1 and 1、 joined would read 6.2.11, which is another clause. */
function joined(path: string, key: string): string {
  return /\d$/u.test(path) && /^\d/u.test(key) ? `${path}第${key}项` : path + key
}

function node(draft: Draft, own: string, at: Place): Node {
  const full = at.prefix + own
  const count = (at.taken.get(full) ?? 0) + 1
  at.taken.set(full, count)
  const suffix = count === 1 ? '' : `#${count}`
  const heading = isHeading(draft)
  // Legislative counting: the paragraph printed beside 第N条 is that article's first 款.
  const counted = draft.kind === 'article' && draft.entry?.text !== '' && !heading && isSentence(draft.entry)
  const children = place(draft.children, {
    ...at,
    path: own + suffix,
    firstParagraph: counted ? 2 : 1,
  })
  const { entry } = draft
  return {
    path: full + suffix,
    kind: draft.kind,
    label: entry?.label?.printed ?? '',
    text: entry?.text ?? '',
    heading,
    span: extent(entry, children),
    ...(entry?.labelSpan ? { labelSpan: entry.labelSpan } : {}),
    body: entry?.body ?? [],
    ...(entry?.cells ? { cells: entry.cells } : {}),
    children,
  }
}

function isSentence(entry: Entry | null | undefined): boolean {
  return entry != null && (endsSentence(entry.text) || hasInnerPunctuation(entry.text))
}

function extent(entry: Entry | null, children: readonly Node[]): Span {
  let from = Number.POSITIVE_INFINITY
  let to = 0
  const widen = ([a, b]: Span) => {
    from = Math.min(from, a)
    to = Math.max(to, b)
  }
  if (entry?.labelSpan) widen(entry.labelSpan)
  entry?.body.forEach(widen)
  for (const child of children) widen(child.span)
  return [from, to]
}
