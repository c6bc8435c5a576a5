import type { GazetteDocument, Node } from '../types.ts'
import { tight } from './characters.ts'
import { dayIn } from './dates.ts'
import { addresseesIn } from './frame.ts'
import { carriedTitle, kindOf } from './kinds.ts'
import { statementsIn } from './statements.ts'

/** The fields of a document: what is neither a node, a fact nor a position. */
export type Fields = Omit<GazetteDocument, 'clauses' | 'facts' | 'attachments' | 'span'>

/** A title as headed, without the issuer's name where it is printed on the same line. */
export const titleWithout = (issuer: string | undefined, title: string): string =>
  issuer !== undefined && issuer !== '' && title.startsWith(`${issuer}关于`) ? title.slice(issuer.length) : title

/** What kind of document it is, of a covering notice the text that it carries. */
export const documentKind = (title: string, carries: string | null): string =>
  (carries && kindOf(carries)) ?? kindOf(carriedTitle(title) ?? title) ?? kindOf(title) ?? '其他'

/** 此件公开发布, without its brackets. */
export const opennessIn = (text: string): string => tight(text).replace(/^[（(]|[）)]$/gu, '')

/**
 * The fields of a document some of whose nodes read otherwise than printed: those of its frame from the nodes named
 * in `otherwise`, what it says of itself from all of them.
 */
export function fieldsAgain(
  printed: Fields,
  nodes: readonly Node[],
  otherwise: ReadonlySet<string>,
  nameOf: (body: string) => string,
): Fields {
  const frame = nodes.filter(({ path }) => !path.startsWith('附件'))
  /** What a node of the frame gives where it reads otherwise, else what was printed. */
  const again = <T>(kind: Node['kind'], read: (text: string) => T, before: T, nth = 0): T => {
    const node = frame.filter((one) => one.kind === kind)[nth]
    return node && otherwise.has(node.path) ? read(node.text) : before
  }
  const issuer = frame.find(({ kind }) => kind === 'issuer')
  const named = issuer && tight(issuer.text)
  const body = (text: string) => nameOf(tight(text))
  const title = again('title', (text) => titleWithout(named, tight(text)), printed.title)
  const carries = printed.carries === null ? null : again('title', tight, printed.carries, 1)
  const same = title === printed.title && carries === printed.carries
  const issued = again('date', dayIn, printed.issued)
  return {
    ...printed,
    title,
    carries,
    kind: same ? printed.kind : documentKind(title, carries),
    issuer: again(issuer ? 'issuer' : 'signature', body, printed.issuer),
    issued,
    signed: again('signature', body, printed.signed),
    addressees: again('addressees', addresseesIn, printed.addressees),
    openness: again('openness', opennessIn, printed.openness),
    ...statementsIn(nodes, issued, nameOf),
  }
}
