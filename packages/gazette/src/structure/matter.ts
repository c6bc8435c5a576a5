import type { Issue, Node, NodeKind } from '../types.ts'
import { tight } from './characters.ts'
import type { Contents } from './contents.ts'
import { dayIn } from './dates.ts'
import { continueEntry, type Entry, frameEntry } from './entry.ts'
import { goesOn } from './joining.ts'
import type { Line } from './lines.ts'
import { nodesOf } from './nodes.ts'

/** Front and back matter of an issue: cover, purposes, editorial board, contents, colophon. */
export interface Matter {
  readonly issue: Issue
  readonly front: readonly Node[]
  readonly back: readonly Node[]
}

const COLOPHON =
  /^(主管主办|主\s*管|主\s*办|编辑出版|编\s*辑|出\s*版|编\s*印|印\s*刷|印\s*制|承\s*印|地\s*址|网\s*址|邮\s*编|邮政编码|电\s*话|传\s*真|邮\s*箱|电子邮箱|定\s*价|发行范围|发\s*行|准印证号?|印\s*数|刊\s*号|期\s*刊\s*号|责任编辑|主\s*编|赠\s*阅)\s*[：:]\s*(.*)$/u
const BOARD_POST =
  /^((?:名誉|执行|常务)?(?:副)?(?:主\s*任|主\s*编|总\s*编|组\s*长)(?:委员)?|成\s*员|委\s*员|编\s*委|编\s*辑|顾\s*问|责任编辑)\s*[：:]\s*(\S.*)$/u

/** The first line of the colophon at the end of `lines`, or `lines.length` when there is none. */
export function colophonStart(lines: readonly Line[]): number {
  let start = lines.length
  let found = 0
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at]
    if (!line || !COLOPHON.test(line.text)) break
    found += 1
    start = at
  }
  return found >= 2 ? start : lines.length
}

/** Reads what stands before line `documents` and from line `back` on. */
export function matterOf(
  source: string,
  lines: readonly Line[],
  contents: Contents | null,
  documents: number,
  back: number,
): Matter {
  const front = frontEntries(source, lines, contents, documents)
  const colophon = lines.slice(back).flatMap((line) => {
    const found = COLOPHON.exec(line.text)
    return found ? [{ name: tight(found[1] ?? ''), value: (found[2] ?? '').trim() }] : []
  })
  const text = lines.slice(0, documents).map((line) => line.text)
  const all = text.join('\n')
  const period = /(\d{4})\s*年?\s*第\s*(\d{1,3})\s*期/u.exec(all)
  const serial = /总第\s*(\d{1,4})\s*期/u.exec(all)
  const published = text.find((line) => /(?:出版|出刊|刊印|印发)/u.test(line) && dayIn(line) !== null)
  const publisher = text
    .map((line) => /^(.+?)\s*(?:主管主办|主办|主管、主办)$/u.exec(line)?.[1])
    .find((name) => name !== undefined)
  return {
    issue: {
      title: text.map(tight).find((line) => line.length <= 30 && line.endsWith('公报')) ?? null,
      year: period ? Number(period[1]) : null,
      number: period ? Number(period[2]) : null,
      serial: serial ? Number(serial[1]) : null,
      published: published === undefined ? null : dayIn(published),
      publisher:
        publisher === undefined ? (colophon.find(({ name }) => /主办/u.test(name))?.value ?? null) : tight(publisher),
      purposes: purposesIn(front),
      board: boardIn(front),
      contents: contents?.entries ?? [],
      colophon,
    },
    front: nodesOf(front.map(draft), '', new Map()),
    back: nodesOf(
      lines.slice(back).map((line) => draft(frameEntry('colophon', 'text', line.text, line.span, line.gap))),
      '',
      new Map(),
    ),
  }
}

function draft(entry: Entry) {
  return { entry, kind: entry.kind, children: [] }
}

function frontEntries(source: string, lines: readonly Line[], contents: Contents | null, to: number): Entry[] {
  const entries: Entry[] = []
  let kind: NodeKind = 'cover'
  for (let at = 0; at < to; at += 1) {
    const line = lines[at]
    if (!line) continue
    const listed = contents !== null && at >= contents.from && at < contents.to
    const plain = tight(line.text)
    if (listed) kind = 'contents'
    else if (kind === 'contents') kind = 'cover'
    else if (/^(?:办刊|出版)?宗旨$/u.test(plain)) kind = 'purpose'
    else if (/(?:编辑委员会|编委会)(?:成员)?(?:名单)?$/u.test(plain) && plain.length <= 30) kind = 'board'
    else if (kind === 'board' && !BOARD_POST.test(line.text) && !/^[\p{Script=Han}\s]{2,60}$/u.test(line.text))
      kind = 'cover'
    else if (kind === 'board' && (plain.endsWith('公报') || /主管|主办/u.test(plain))) kind = 'cover'
    const last = entries.at(-1)
    const cut = last?.kind === kind && kind !== 'contents' && kind !== 'board' && kind !== 'cover'
    if (
      last &&
      cut &&
      line.gap > 0 &&
      last.text.length > 20 &&
      goesOn(source, { text: last.text, labelled: false, end: last.body.at(-1)?.[1] ?? 0 }, line)
    )
      continueEntry(last, line.text, line.span)
    else entries.push(frameEntry(kind, 'text', line.text, line.span, line.gap))
  }
  return entries
}

/** Purposes are mottoes of four to eight characters under 办刊宗旨. */
function purposesIn(entries: readonly Entry[]): string[] {
  return entries
    .filter((entry) => entry.kind === 'purpose')
    .flatMap((entry) => (/[，。：]/u.test(entry.text) ? [] : entry.text.split(/[\s\u3000、]+/u)))
    .filter((word) => word.length >= 3 && word.length <= 12 && !word.endsWith('宗旨'))
}

function boardIn(entries: readonly Entry[]): { post: string; names: string[] }[] {
  const board: { post: string; names: string[] }[] = []
  for (const entry of entries) {
    if (entry.kind !== 'board') continue
    const found = BOARD_POST.exec(entry.text)
    if (found) board.push({ post: tight(found[1] ?? ''), names: namesIn(found[2] ?? '') })
    else if (board.length > 0) board.at(-1)?.names.push(...namesIn(entry.text))
  }
  return board
}

/** Names are set apart by space; a two-character name is printed with a space inside. */
function namesIn(text: string): string[] {
  return text
    .replace(/(^|[\s\u3000、，])(\p{Script=Han})[ \u3000](\p{Script=Han})(?=[\s\u3000、，]|$)/gu, '$1$2$3')
    .split(/[\s\u3000、，]+/u)
    .filter((name) => name !== '')
}
