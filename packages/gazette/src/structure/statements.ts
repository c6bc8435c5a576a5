import type { GazetteDocument, Node } from '../types.ts'
import { tight } from './characters.ts'
import { dayIn } from './dates.ts'
import { NUMBER } from './numbers.ts'

type Statements = Pick<GazetteDocument, 'effective' | 'validFor' | 'explains' | 'interprets' | 'basedOn'>

/** 负责解读 explains a document to the public, 负责解释 settles doubts about it: two powers, kept apart. */
const EXPLAINS = /(?:本|此)[\p{Script=Han}（）()]{1,12}?由([\p{Script=Han}（）()“”、]{2,40}?)(?:负责)?解读/u
const INTERPRETS = /(?:本|此)[\p{Script=Han}（）()]{1,12}?由([\p{Script=Han}（）()“”、]{2,40}?)(?:负责)?解释/u
const EFFECTIVE = /自(.{2,14}?)起(?:开始)?(?:施行|实施|执行|生效|正式施行)/u
const VALID =
  /有效期(?:为|限为)?[：:]?((?:\d{1,2}|[一二三四五六七八九十两]{1,3})(?:年|个月))|有效期至(\d{4}年\d{1,2}月\d{1,2}日)/u
const BASIS = /(?:根据|依据|依照|按照|遵照)([^。；]*)/u
/** Words without which a text says none of it. */
const SAYS = /解\s*读|解\s*释|施行|实施|执行|生效|有效期|根据|依据|依照|按照|遵照/u
const OPENING = 4
const TITLE = /《[^《》]*(?:《[^》]*》[^《》]*)*(?:〈[^〉]*〉[^《》]*)*》/gu

/** What a document says of itself: when it takes effect and for how long, who explains and interprets it, what it rests on. */
export function statementsIn(
  nodes: readonly Node[],
  issued: string | null,
  nameOf: (body: string) => string,
): Statements {
  let explains: string | null = null
  let interprets: string | null = null
  let effective: string | null = null
  let validFor: string | null = null
  const basedOn: string[] = []
  const opening = new Set(openingParagraphs(nodes))
  visit(nodes, (node, underBasis) => {
    if (node.kind === 'title' || !(underBasis || SAYS.test(node.text))) return
    const text = tight(node.text)
    explains ??= EXPLAINS.exec(text)?.[1] ?? null
    interprets ??= INTERPRETS.exec(text)?.[1] ?? null
    const from = EFFECTIVE.exec(text)?.[1]
    if (from !== undefined && /本|此/u.test(text))
      effective ??= /印发|发布|公布|发文/u.test(from) ? issued : dayIn(from)
    const valid = VALID.exec(text)
    if (valid) validFor ??= valid[1] ?? valid[2] ?? null
    if (underBasis) basedOn.push(...sources(text))
    else if (node.kind === 'paragraph' || node.kind === 'article') {
      if (opening.has(node) && !node.path.startsWith('附件')) basedOn.push(...sources(BASIS.exec(text)?.[1] ?? ''))
    }
  })
  return {
    effective,
    validFor,
    explains: explains === null ? null : nameOf(explains),
    interprets: interprets === null ? null : nameOf(interprets),
    basedOn: [...new Set(basedOn)],
  }
}

/** The paragraphs in which a document says what it rests on: its first ones. */
function openingParagraphs(nodes: readonly Node[]): Node[] {
  const found: Node[] = []
  visit(nodes, (node) => {
    if (found.length < OPENING && (node.kind === 'paragraph' || node.kind === 'article')) found.push(node)
  })
  return found
}

function sources(text: string): string[] {
  const titles = text.match(TITLE) ?? []
  const numbers = text.replace(TITLE, '，').match(new RegExp(NUMBER.source, 'gu')) ?? []
  return [...titles.map((title) => title.slice(1, -1)), ...numbers]
}

function visit(nodes: readonly Node[], see: (node: Node, underBasis: boolean) => void, underBasis = false): void {
  for (const node of nodes) {
    see(node, underBasis)
    visit(node.children, see, underBasis || (node.heading && tight(node.text).endsWith('依据')))
  }
}
