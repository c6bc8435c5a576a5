import { ordinal } from '../structure/ordinals.ts'
import type { Range } from './site.ts'

const MENTION = /附件(\d{1,2}|[一二三四五六七八九十]{1,3})?/gu

/** A pointer to an attachment; `n` is null where none is named (见附件). */
export interface Mention {
  readonly n: number | null
  readonly range: Range
}

/** Where a clause points to its own document's attachments. */
export function mentionsIn(text: string): Mention[] {
  if (!text.includes('附件')) return []
  return [...text.matchAll(MENTION)].flatMap((match): Mention[] => {
    const before = text.slice(Math.max(0, match.index - 2), match.index)
    // 《某办法》附件3 is another text's attachment.
    if (/[》〕号]$/u.test(before)) return []
    const n = match[1] === undefined ? null : ordinal(match[1])
    if (n === null && !/[见按照如]$/u.test(before)) return []
    return [{ n, range: [match.index, match.index + match[0].length] }]
  })
}
