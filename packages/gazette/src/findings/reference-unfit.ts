import { mentionsIn } from './mentions.ts'
import type { Rule } from './rule.ts'
import { findingAt, type Range, type Site } from './site.ts'
import { titleKey } from './title-diff.ts'

/** A pointer to an attachment whose title is about something else, while another attachment's title fits. */
export const referenceUnfit: Rule = ({ clauses }) =>
  clauses.flatMap((site) => {
    const { attachments } = site.document
    if (attachments.length < 2 || site.node.path.startsWith('附件')) return []
    return mentionsIn(site.text).flatMap(({ n, range }) => {
      const own = attachments.find((attachment) => attachment.n === n)
      if (!own) return []
      const about = context(site, range)
      const titles = distinct(attachments.map((attachment) => attachment.title))
      const fits = titles.map((title) => commonLength(about, title))
      const best = Math.max(...fits)
      const fit = fits[attachments.indexOf(own)] ?? 0
      const other = attachments[fits.indexOf(best)]
      if (!other || best < 4 || fit * 2 > best) return []
      return [
        findingAt(
          site,
          'reference-unfit',
          'warning',
          {
            message: `文中指向附件${own.n}，而附件${own.n}题为“${own.title}”；与此处内容相合的是附件${other.n}“${other.title}”。`,
            settle: `请核对此处是否应为附件${other.n}。`,
          },
          range,
        ),
      ]
    })
  })

const LONGEST = 200

/** What is said of the attachment: its sentence, and before a short one the sentence and heading above it. */
function context(site: Site, [at]: Range): string {
  const before = site.text.slice(Math.max(0, at - LONGEST), at)
  const ends = [...before.matchAll(/[。！？；]/gu)].map((match) => match.index + 1)
  const own = before.slice(ends.at(-1) ?? 0)
  if (own.length >= 10) return own
  return `${site.parent?.heading ? site.parent.text : ''}|${before.slice(ends.at(-2) ?? 0)}`
}

/** Titles without what they begin with in common: the county and the subject. */
function distinct(titles: readonly string[]): string[] {
  const keys = titles.map(titleKey)
  const [first = ''] = keys
  let head = 0
  while (head < first.length && keys.every((key) => key[head] === first[head])) head += 1
  return keys.map((key) => key.slice(head))
}

/** Length of the longest run of characters that both texts have. Texts are a sentence and a title long. */
function commonLength(a: string, b: string): number {
  let best = 0
  let row = new Uint16Array(b.length + 1)
  for (const char of a) {
    const next = new Uint16Array(b.length + 1)
    for (let j = 0; j < b.length; j += 1) {
      if (b[j] !== char) continue
      next[j + 1] = (row[j] ?? 0) + 1
      best = Math.max(best, next[j + 1] ?? 0)
    }
    row = next
  }
  return best
}
