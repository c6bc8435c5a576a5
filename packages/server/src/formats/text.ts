import type { Node } from '@zhengling/gazette'
import { documentHref } from '../http/address.ts'
import type { DocumentFormat } from './format.ts'

/**
 * The document as a reader would type it: a printed unit a line, cells of a table parted by tabs, in the order of print.
 * Where it stands, and which version it is, follows under a line.
 */
export const text: DocumentFormat = {
  suffix: 'txt',
  type: 'text/plain; charset=utf-8',
  name: '纯文本',
  make: ({ document, slug, version, newest }, { site, issue, rehearsal }) => {
    const played = rehearsal === null ? [] : [`【演练】本件为演练数据，以 ${rehearsal} 为当日，不作依据。`, '']
    const older = version === newest ? `第${version}版` : `第${version}版，现行为第${newest}版`
    const foot = ['', '————', `${issue}，${older}`, new URL(documentHref(slug, { version }), site).href]
    return `${[...played, ...linesOf(document.clauses), ...foot].join('\n')}\n`
  },
}

function linesOf(nodes: readonly Node[]): readonly string[] {
  return nodes.flatMap((node) => {
    const { label, cells, children } = node
    const words = cells === undefined ? node.text : cells.map((cell) => cell.text).join('\t')
    const line = `${label}${words}`
    return [...(line.trim() === '' ? [] : [line]), ...linesOf(children)]
  })
}
