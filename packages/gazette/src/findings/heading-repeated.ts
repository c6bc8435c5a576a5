import type { Node } from '../types.ts'
import type { Rule } from './rule.ts'
import { findingAt } from './site.ts'

const SHORTEST = 4
const LONGEST = 30

/** Two labelled siblings with the same heading: one of them has lost its own. */
export const headingRepeated: Rule = ({ clauses }) => {
  const first = new Map<readonly Node[], Map<string, Node>>()
  return clauses.flatMap((site) => {
    const { node, siblings } = site
    const heading = node.label === '' ? null : headingOf(site.text)
    if (heading === null) return []
    const known = first.get(siblings) ?? new Map<string, Node>()
    first.set(siblings, known)
    const other = known.get(heading)
    if (!other) known.set(heading, node)
    // The same label too: the outline is printed before the text.
    if (!other || other.label === node.label) return []
    const finding = findingAt(
      site,
      'heading-repeated',
      'error',
      {
        message: `“${other.label}”与“${node.label}”的标题同为“${heading}”。`,
        settle: '请对照原件，改正其中误植的标题。',
      },
      [0, heading.length],
    )
    return [{ ...finding, spans: [...finding.spans, ...other.body.slice(0, 1)] }]
  })
}

/** A heading alone on its line, or before the first full stop of a point. */
function headingOf(text: string): string | null {
  const heading = /^[^。：；，…]+/u.exec(text)?.[0] ?? ''
  const ends = text.length === heading.length || text[heading.length] === '。'
  const alone = heading.length >= SHORTEST && heading.length <= LONGEST && ends
  // A whole sentence said twice in a list of duties is not a heading.
  return alone && !(text.length === heading.length + 1) ? heading : null
}
