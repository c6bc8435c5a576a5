import type { Finding, Node } from '../types.ts'
import type { Rule } from './rule.ts'
import { excerpt, findingAt } from './site.ts'

/** Replacement characters, private use, control characters, and the words that wrong decoding makes. */
const DAMAGED =
  /[\uFFFD\uFFFE\uFFFF\uE000-\uF8FF\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F]|[\u{F0000}-\u{10FFFD}]|锟斤拷|烫烫烫|屯屯屯/gu
/** Cheap test for any of them or a box; surrogates of the private planes stand for themselves. */
const ANY = /[\uFFFD-\uFFFF\uE000-\uF8FF\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F\uDB80-\uDBFF□■锟烫屯]/
const BOX = /[□■]/gu

/** A character that stands for one that was lost. Boxes that are ticked on forms come in pairs and are none. */
export const characterDamaged: Rule = ({ sites, reading }) => [
  ...sites.flatMap((site) => {
    if (!ANY.test(site.text)) return []
    const boxes = [...site.text.matchAll(BOX)]
    const lost = boxes.length === 1 && site.node.kind !== 'row' ? boxes : []
    return [...site.text.matchAll(DAMAGED), ...lost].map((match) =>
      findingAt(
        site,
        'character-damaged',
        'error',
        {
          message: `“${excerpt(site.text, [match.index, match.index + match[0].length])}”中有损坏的字符（${codes(match[0])}）。`,
          settle: '请对照原件补出所缺的字。',
        },
        [match.index, match.index + match[0].length],
      ),
    )
  }),
  ...matter([...reading.front, ...reading.back]),
]

/** Front and back matter has no clauses to name. */
function matter(nodes: readonly Node[]): Finding[] {
  return nodes.flatMap((node): Finding[] => [
    ...(ANY.test(node.text) && new RegExp(DAMAGED.source, 'u').test(node.text)
      ? [
          {
            rule: 'character-damaged',
            severity: 'error' as const,
            message: `“${node.text.slice(0, 20)}”中有损坏的字符。`,
            settle: '请对照原件补出所缺的字。',
            spans: node.body,
          },
        ]
      : []),
    ...matter(node.children),
  ])
}

function codes(text: string): string {
  return [...text]
    .map((char) => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ')
}
