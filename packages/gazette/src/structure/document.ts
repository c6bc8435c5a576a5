import type { Attachment, GazetteDocument, Node } from '../types.ts'
import { tight } from './characters.ts'
import { dayIn } from './dates.ts'
import { entriesOf } from './entries.ts'
import { type Entry, frameEntry, type Zone } from './entry.ts'
import { documentKind, opennessIn, titleWithout } from './fields.ts'
import { addresseesIn } from './frame.ts'
import type { Head } from './heads.ts'
import type { Line } from './lines.ts'
import { nodesOf } from './nodes.ts'
import { statementsIn } from './statements.ts'
import { treeOf } from './tree.ts'

/** A document without its facts. */
export type Structured = Omit<GazetteDocument, 'facts'>

/** Reads one document from its lines `[from, to)`; `head` is null for a text that begins without one. */
export function documentOf(
  source: string,
  lines: readonly Line[],
  head: Head | null,
  from: number,
  to: number,
  nameOf: (body: string) => string,
): Structured {
  const { entries, carries, attachments } = entriesOf(source, lines, head, head?.to ?? from, to)
  const notice = entries.some((entry) => entry.zone === 'notice')
  const top: Zone = notice ? 'notice' : 'text'
  const all = [...headEntries(lines, head, top), ...entries]
  const clauses = clausesOf(all)
  const first = (kind: string) => all.find((entry) => entry.kind === kind && typeof entry.zone !== 'number')
  const date = first('date')
  const issued = date ? dayIn(date.text) : null
  const signature = first('signature')
  const addressees = first('addressees')
  const printed = head?.title.text ?? tight(all.find((entry) => entry.kind === 'title')?.text ?? '')
  const title = titleWithout(head?.issuer?.text, printed)
  const issuer = head?.issuer?.text ?? (signature ? tight(signature.text) : null)
  const openness = first('openness')
  return {
    number: head?.number?.text ?? null,
    title,
    kind: documentKind(title, carries),
    issuer: issuer === null ? null : nameOf(issuer),
    issued,
    addressees: addressees ? addresseesIn(addressees.text) : [],
    signed: signature ? nameOf(tight(signature.text)) : null,
    openness: openness ? opennessIn(openness.text) : null,
    carries,
    ...statementsIn(clauses, issued, nameOf),
    clauses,
    attachments: attachments.map(
      ({ n, title: named, printed, note }): Attachment => ({ n, title: named, printed, ...(note ? { note } : {}) }),
    ),
    span: [lines[head?.from ?? from]?.span[0] ?? 0, lines[to - 1]?.span[1] ?? 0],
  }
}

function headEntries(lines: readonly Line[], head: Head | null, zone: Zone): Entry[] {
  if (!head) return []
  const entries: Entry[] = []
  const span = (at: number): [number, number] => {
    const line = lines[at]
    return line ? [line.span[0], line.span[1]] : [0, 0]
  }
  const { issuer, title, number } = head
  if (issuer) {
    const [from] = span(issuer.line)
    entries.push(
      frameEntry(
        'issuer',
        zone,
        lines[issuer.line]?.text.slice(0, issuer.length) ?? '',
        [from, from + issuer.length],
        1,
      ),
    )
  }
  let entry: Entry | null = null
  for (const at of title.lines) {
    let [from, to] = span(at)
    if (issuer?.line === at) from += issuer.length
    const text = (lines[at]?.text ?? '').slice(-(to - from))
    from += text.length - text.trimStart().length
    if (!entry) entry = frameEntry('title', zone, text.trim(), [from, to], 1)
    else {
      entry.body.push([from, to])
      entry.text += text.trim()
    }
  }
  if (entry) entries.push(entry)
  if (number) entries.push(frameEntry('number', zone, lines[number.line]?.text ?? '', span(number.line), 1))
  return entries.toSorted((a, b) => (a.body[0]?.[0] ?? 0) - (b.body[0]?.[0] ?? 0))
}

/** The trees of the zones one after another: a covering notice, the text, each printed attachment. */
function clausesOf(entries: readonly Entry[]): Node[] {
  const zones: { zone: Zone; entries: Entry[] }[] = []
  for (const entry of entries) {
    const last = zones.at(-1)
    if (last?.zone === entry.zone) last.entries.push(entry)
    else zones.push({ zone: entry.zone, entries: [entry] })
  }
  const taken = new Map<string, number>()
  return zones.flatMap(({ zone, entries: own }) => nodesOf(treeOf(own), prefixOf(zone), taken))
}

function prefixOf(zone: Zone): string {
  return zone === 'notice' ? '通知/' : zone === 'text' ? '' : `附件${zone}/`
}
