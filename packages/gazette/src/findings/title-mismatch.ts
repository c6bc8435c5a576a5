import { carriedTitle } from '../structure/kinds.ts'
import { numberKey } from '../structure/numbers.ts'
import { similarity } from '../structure/similarity.ts'
import type { ContentsEntry, Finding, GazetteDocument } from '../types.ts'
import type { Rule } from './rule.ts'
import { findingAt, type Site } from './site.ts'
import { titleDiff, titleKey } from './title-diff.ts'

const RULE = 'title-mismatch'
const ALIKE = 0.6
const SETTLE = '请以审定的文件原件为准，统一各处标题。'

/** One title printed in two ways: in the contents, over the document, in the covering notice's sentence, over the carried text. */
export const titleMismatch: Rule = ({ reading, sites }) => {
  const entryFor = entriesOf(reading.issue.contents)
  const frames = framesOf(sites)
  return reading.documents.flatMap((document) => {
    const frame = frames.get(document)
    if (!frame?.heading) return []
    return [
      ...contents(document, frame.heading, entryFor(document)),
      ...carried(document, frame.heading, frame.carried ?? frame.heading),
      ...noticed(document, frame.paragraph),
    ]
  })
}

interface Frame {
  heading?: Site
  carried?: Site
  /** The first paragraph. */
  paragraph?: Site
}

function framesOf(sites: readonly Site[]): Map<GazetteDocument, Frame> {
  const frames = new Map<GazetteDocument, Frame>()
  for (const site of sites) {
    const { kind, path } = site.node
    if (kind !== 'title' && kind !== 'paragraph') continue
    const frame = frames.get(site.document) ?? {}
    frames.set(site.document, frame)
    if (kind === 'paragraph') frame.paragraph ??= site
    else if (!frame.heading) frame.heading = site
    else if (path === '标题') frame.carried ??= site
  }
  return frames
}

/** How many unnumbered entries are compared with an unnumbered document. */
const UNNUMBERED = 100

/** Finds the entry of a document: by number; without one, by likeness. */
function entriesOf(entries: readonly ContentsEntry[]): (document: GazetteDocument) => ContentsEntry | undefined {
  const numbered = new Map(
    entries.flatMap((entry) => (entry.number === null ? [] : [[numberKey(entry.number), entry] as const])),
  )
  const others = entries.filter((entry) => entry.number === null).slice(0, UNNUMBERED)
  return ({ number, title }) =>
    number ? numbered.get(numberKey(number)) : others.find((entry) => similarity(entry.title, title) >= ALIKE)
}

function contents(document: GazetteDocument, heading: Site, entry: ContentsEntry | undefined): Finding[] {
  const diff = entry ? titleDiff(entry.title, document.title) : null
  if (!entry || diff === null) return []
  const finding = findingAt(heading, RULE, 'error', {
    message: `目录所列标题“${entry.title}”与正文标题“${document.title}”不一致：${diff}。`,
    settle: SETTLE,
  })
  return [{ ...finding, spans: [...finding.spans, entry.span] }]
}

/** The heading announces a text; the text bears another title. */
function carried(document: GazetteDocument, heading: Site, title: Site): Finding[] {
  const announced = carriedTitle(document.title)
  if (announced === null || document.carries === null) return []
  const diff = titleDiff(announced, document.carries)
  if (diff === null) return []
  const finding = findingAt(title, RULE, 'error', {
    message: `通知标题所印发的是“${announced}”，所附文本的标题是“${document.carries}”：${diff}。`,
    settle: SETTLE,
  })
  return [{ ...finding, spans: [...finding.spans, ...heading.node.body] }]
}

const NAMED = /《((?:[^《》]|《[^《》]*》)+)》([（(][^（）()]{1,8}[）)])?/gu

/** The notice's own sentence names the text that it hands down. */
function noticed(document: GazetteDocument, first: Site | undefined): Finding[] {
  const announced = carriedTitle(document.title)
  if (announced === null || !first) return []
  for (const match of first.text.matchAll(NAMED)) {
    const named = match[1] ?? ''
    const range = [match.index, match.index + match[0].length] as const
    if (titleKey(named) === titleKey(document.title))
      return [
        findingAt(
          first,
          RULE,
          'error',
          {
            message: `通知正文所称“${match[0]}”是通知自己的标题，印发的应是《${announced}》。`,
            settle: SETTLE,
          },
          range,
        ),
      ]
    const whole = named + (match[2] ?? '')
    const forms = [announced, document.carries].filter((form) => form !== null)
    if (!forms.some((form) => similarity(form, named) >= ALIKE)) continue
    const diffs = forms.map((form) => [titleDiff(whole, form), titleDiff(named, form)])
    if (diffs.some((pair) => pair.includes(null))) return []
    return [
      findingAt(
        first,
        RULE,
        'error',
        {
          message: `通知正文所称“${match[0]}”与标题所印发的“${announced}”不一致：${titleDiff(whole, announced)}。`,
          settle: SETTLE,
        },
        range,
      ),
    ]
  }
  return []
}
