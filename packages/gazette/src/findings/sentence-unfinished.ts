import { type Family, labelAt } from '../structure/labels.ts'
import type { Node } from '../types.ts'
import type { Rule } from './rule.ts'
import { excerpt, findingAt, plain } from './site.ts'

/** Closes a sentence, or announces what follows. */
const CLOSED = /[。！？；：…!?;:]["”’）)】》]*$|[）)】]$/u
const SENTENCE = /[，。；]|由.{2,40}解[读释]$|起(?:施|执|实)行$/u
/** Two marks at the end are another fault. */
const DOUBLED = /[，。、；：]{2}$/u
const SHORTEST = 10

/** A sentence that stops without a closing mark, or on a comma. Headings and lists set without closing marks are none. */
export const sentenceUnfinished: Rule = ({ clauses }) => {
  const styles = new Map<readonly Node[], ReadonlyMap<Family | null, Tally>>()
  return clauses.flatMap((site) => {
    const { text, node, siblings } = site
    if (node.heading || CLOSED.test(text) || text.length < SHORTEST || !SENTENCE.test(text)) return []
    if (DOUBLED.test(text)) return []
    const family = labelAt(node.label)?.family ?? null
    const tally = styles.get(siblings) ?? tallyOf(siblings)
    styles.set(siblings, tally)
    const alike = tally.get(family)
    // Most of its labelled siblings end without a mark too: the list is set that way.
    if (family !== null && alike && alike.all > 1 && (alike.open - 1) * 2 > alike.all - 1) return []
    const range = [text.length - 1, text.length] as const
    return [
      findingAt(
        site,
        'sentence-unfinished',
        'warning',
        {
          message: /[，、]$/u.test(text)
            ? `“${excerpt(text, range, 10)}”停在“${text.at(-1)}”上，句子没有完。`
            : `“${excerpt(text, range, 10)}”句末没有句号。`,
          settle: '请对照原件补出标点；句子没有完的，补出缺漏的文字。',
        },
        range,
      ),
    ]
  })
}

interface Tally {
  readonly all: number
  /** How many of them end without a closing mark. */
  readonly open: number
}

/** Siblings by the family of their labels. */
function tallyOf(siblings: readonly Node[]): Map<Family | null, Tally> {
  const tally = new Map<Family | null, Tally>()
  for (const node of siblings) {
    const family = labelAt(node.label)?.family ?? null
    const { all, open } = tally.get(family) ?? { all: 0, open: 0 }
    tally.set(family, { all: all + 1, open: open + (CLOSED.test(plain(node.text)) ? 0 : 1) })
  }
  return tally
}
