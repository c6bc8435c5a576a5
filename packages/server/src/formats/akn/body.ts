import type { Node, NodeKind } from '@zhengling/gazette'
import type { DocumentView } from '@zhengling/store'
import { runs } from '../../pages/document/annotate.ts'
import { settingOf } from '../../pages/document/context.ts'
import type { About } from '../format.ts'
import { element, type Xml } from '../xml.ts'

/** What a printed unit is in the hierarchy of Akoma Ntoso; everything else is a container under its own name. */
const levels: Partial<Record<NodeKind, string>> = {
  part: 'part',
  chapter: 'chapter',
  section: 'section',
  article: 'article',
  item: 'point',
  bullet: 'indent',
  paragraph: 'paragraph',
}

const inHead: ReadonlySet<string> = new Set<NodeKind>(['issuer', 'number', 'title', 'addressees'])
const inlines: Partial<Record<NodeKind, string>> = { number: 'docNumber', title: 'docTitle' }

/** How many of a document's first units are its head; at least one stays for the body. */
export function headLength(nodes: readonly Node[]): number {
  const at = nodes.findIndex(({ kind, children }) => !inHead.has(kind) || children.length > 0)
  return at < 0 ? Math.max(0, nodes.length - 1) : at
}

/** Words of a node, its references as links. */
type Words = (node: Node) => readonly (Xml | string)[]

/** The head of the document, before it that it is a rehearsal. */
export function headOf(view: DocumentView, length: number, about: About): Xml {
  const words = wordsOf(view, about)
  const played =
    about.rehearsal === null
      ? []
      : [element('p', { status: 'editorial' }, `【演练】本件为演练数据，以 ${about.rehearsal} 为当日，不作依据。`)]
  const lines = view.document.clauses.slice(0, length).map((node) => {
    const inline = inlines[node.kind]
    const said = [node.label, ...words(node)]
    return element('p', { class: node.kind, eId: idOf(node) }, ...(inline ? [element(inline, {}, ...said)] : said))
  })
  return element('preface', {}, ...played, ...lines)
}

/** Everything after the head, in the order of print. */
export function bodyOf(view: DocumentView, from: number, about: About): Xml {
  const words = wordsOf(view, about)
  return element('mainBody', {}, ...view.document.clauses.slice(from).map((node) => level(node, words)))
}

function level(node: Node, words: Words): Xml {
  if (node.kind === 'table')
    return element('hcontainer', { name: 'table', eId: idOf(node) }, content(table(node, words)))
  const name = levels[node.kind]
  const num = node.label === '' ? [] : [element('num', {}, node.label)]
  const own = ownWords(node, words)
  const children = node.children.map((child) => level(child, words))
  const attributes = name === undefined ? { name: node.kind, eId: idOf(node) } : { eId: idOf(node) }
  return element(name ?? 'hcontainer', attributes, ...num, ...own, ...children)
}

/** A node's own words: a heading over what follows, an introduction to it, or all that there is. */
function ownWords(node: Node, words: Words): readonly Xml[] {
  const said = words(node)
  if (node.heading) return [element('heading', {}, ...said)]
  const block = element('p', {}, ...said)
  if (node.children.length > 0) return node.text === '' ? [] : [element('intro', {}, block)]
  return [content(block)]
}

const content = (block: Xml): Xml => element('content', {}, block)

function table(node: Node, words: Words): Xml {
  const rows = node.children.map((row) => {
    const cells = row.cells?.map(({ text }) => [text]) ?? [words(row)]
    return element('tr', { eId: idOf(row) }, ...cells.map((said) => element('td', {}, element('p', {}, ...said))))
  })
  return element('table', {}, ...rows)
}

/** A clause's path is its identifier here as in every address; no white space may stand in one. */
const idOf = ({ path }: Node): string => withoutSpace(path)
const withoutSpace = (path: string): string => path.replaceAll(/\s/gu, '_')

function wordsOf(view: DocumentView, { site, references }: About): Words {
  const { marks } = settingOf(view, references)
  return ({ text, body, path }) => {
    const links = marks(path).filter(({ href }) => href !== undefined)
    return runs(text, body, links).map((run) =>
      run.href === undefined ? run.text : element('ref', { href: hrefOf(site, run.href) }, run.text),
    )
  }
}

/** A place of the document is named by its identifier, another document by its whole address. */
const hrefOf = (site: string, href: string): string =>
  href.startsWith('#') ? `#${withoutSpace(decodeURIComponent(href.slice(1)))}` : new URL(href, site).href
