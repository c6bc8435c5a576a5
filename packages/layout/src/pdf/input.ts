import type { Role } from '../fonts/roles.ts'
import { type Missing, type Run, Runs } from '../fonts/runs.ts'
import type { FontSet } from '../fonts/set.ts'
import { grid, type Measures } from '../measures.ts'
import type { Block, Level, OfficialPaper } from '../paper.ts'
import { breakTitle } from '../title/break-title.ts'
import { markSize } from './mark.ts'

/** Ems of 二号 type in a line of the title: a little less than the block holds. */
const TITLE_EMS = 19
const RED = '#e60012'
const roleOfLevel: Readonly<Record<Level, Role>> = { 1: 'hei', 2: 'kai', 3: 'fangsong', 4: 'fangsong' }

type Words = readonly Run[]
type Piece =
  | { readonly kind: 'heading'; readonly level: number; readonly runs: Words }
  | { readonly kind: 'paragraph'; readonly runs: Words }
  | {
      readonly kind: 'names'
      readonly lists: readonly { readonly label: Words; readonly names: Words; readonly cells: number }[]
    }

/** What the typesetter's template reads, and the characters that no font has. */
export function inputOf(
  paper: OfficialPaper,
  fonts: FontSet,
  measures: Measures,
): { readonly data: object; readonly missing: readonly Missing[] } {
  const runs = new Runs()
  const words = (text: string, role: Role): Words => runs.of(text.trim(), fonts.of[role])
  const optional = (text: string | undefined, role: Role) => (text === undefined ? null : words(text, role))
  const bodyOf = (blocks: readonly Block[]) => piecesOf(blocks, words)
  const titleLines = (title: string) => breakTitle(title, TITLE_EMS).map((line) => words(line, 'title'))
  const several = paper.attachmentTitles.length > 1
  const data = {
    layout: paper.layout,
    measures,
    grid: grid(measures),
    red: RED,
    faces: Object.fromEntries(fonts.faces.map(({ id, family, weight }) => [id, { family, weight }])),
    plainTitle: paper.title.trim(),
    mark: { runs: words(paper.issuerMark, 'title'), size: markSize(paper.issuerMark) },
    number: words(paper.number ?? '', 'fangsong'),
    signer: paper.signer === undefined ? null : [...words('签发人：', 'fangsong'), ...words(paper.signer, 'kai')],
    corner: [
      ...(paper.copy === undefined ? [] : [words(paper.copy, 'fangsong')]),
      ...(paper.secrecy === undefined ? [] : [words(paper.secrecy, 'hei')]),
      ...(paper.urgency === undefined ? [] : [words(paper.urgency, 'hei')]),
    ],
    title: titleLines(paper.title),
    underTitle: optional(paper.underTitle, 'kai'),
    addressees: paper.addressees === null ? null : words(`${paper.addressees.replace(/[：:]$/u, '')}：`, 'fangsong'),
    body: bodyOf(paper.body),
    attachmentNote: paper.attachmentTitles.map((title, index) => ({
      word: words('附件：', 'fangsong'),
      label: words(`${index === 0 ? '附件：' : ''}${several ? `${index + 1}.` : ''}`, 'fangsong'),
      title: words(title, 'fangsong'),
    })),
    signatures: paper.signatures.map(({ issuer, date, sealed }) => ({
      issuer: words(issuer, 'fangsong'),
      date: words(date, 'fangsong'),
      sealed,
    })),
    note: paper.note === undefined ? null : words(`（${paper.note}）`, 'fangsong'),
    attachments: paper.attachments.map(({ label, title, body }) => ({
      label: words(label, 'hei'),
      title: title === null ? null : titleLines(title),
      body: bodyOf(body),
    })),
    colophon:
      paper.colophon === undefined
        ? null
        : {
            copiesLabel: words('抄送：', 'fangsong'),
            copies: paper.colophon.copies === null ? null : words(`${paper.colophon.copies}。`, 'fangsong'),
            printedBy: words(paper.colophon.printedBy, 'fangsong'),
            printedOn: words(`${paper.colophon.printedOn}印发`, 'fangsong'),
          },
    foot: { face: fonts.of.song[0]?.id ?? '', dash: fonts.of.song[0]?.dash ?? 0 },
    rehearsal: paper.rehearsal === null ? null : words(paper.rehearsal, 'hei'),
  }
  return { data, missing: runs.missing() }
}

function piecesOf(blocks: readonly Block[], words: (text: string, role: Role) => Words): readonly Piece[] {
  // A reader of the file steps through headings one by one: no step of the outline may be left out.
  const open: Level[] = []
  return blocks.flatMap((block): readonly Piece[] => {
    if (block.kind === 'names')
      return [
        {
          kind: 'names',
          lists: block.lists.map(({ label, names }) => ({
            label: words(`${label}：`, 'hei'),
            names: words(names, 'fangsong'),
            cells: 2 + [...label].length + 1,
          })),
        },
      ]
    if (block.kind === 'table') return []
    const { level, heading, text } = block
    if (level === null || heading === '') return [{ kind: 'paragraph', runs: words(heading + text, 'fangsong') }]
    const runs = words(heading, roleOfLevel[level])
    if (text !== '') return [{ kind: 'paragraph', runs: [...runs, ...words(text, 'fangsong')] }]
    while (open.length > 0 && (open.at(-1) ?? 0) >= level) open.pop()
    open.push(level)
    return [{ kind: 'heading', level: open.length, runs }]
  })
}
