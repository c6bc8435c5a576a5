import type { Role } from '../fonts/roles.ts'
import { type Missing, Runs } from '../fonts/runs.ts'
import type { FontSet } from '../fonts/set.ts'
import { grid, type Measures } from '../measures.ts'
import type { Block, OfficialPaper, Table } from '../paper.ts'
import { planTable } from '../table/plan.ts'
import { breakTitle } from '../title/break-title.ts'
import { markSize } from './mark.ts'
import { piecesOf, type Words } from './pieces.ts'

/** Ems of 二号 type in a line of the title: a little less than the block holds. */
const TITLE_EMS = 19
const RED = '#e60012'
/** 云台县 of 云台县人民政府: no dictionary has the names of all counties. */
const placesIn = (mark: string): readonly string[] => /^\p{Script=Han}{1,6}?[省市县区旗乡镇]/u.exec(mark) ?? []

/** What the typesetter's template reads, and the characters that no font has. */
export function inputOf(
  paper: OfficialPaper,
  fonts: FontSet,
  measures: Measures,
): { readonly data: object; readonly missing: readonly Missing[]; readonly notices: readonly string[] } {
  const runs = new Runs()
  const words = (text: string, role: Role): Words => runs.of(text, fonts.of[role])
  const optional = (text: string | undefined, role: Role) => (text === undefined ? null : words(text, role))
  const notices: string[] = []
  const table = (of: Table) => {
    const parts = planTable(of, measures.block)
    if (parts.length > 1)
      notices.push(
        `表${of.title === null ? '' : `“${of.title}”`}太宽，一页排不下，按栏分成 ${parts.length} 部分，各部分都带第一栏。`,
      )
    return parts
  }
  const bodyOf = (blocks: readonly Block[]) => piecesOf(blocks, { words, table })
  const titleLines = (title: string) =>
    breakTitle(title, TITLE_EMS, placesIn(paper.issuerMark)).map((line) => words(line, 'title'))
  const noteOf = (titles: readonly string[]) =>
    titles.map((title, index) => ({
      word: words('附件：', 'fangsong'),
      label: words(`${index === 0 ? '附件：' : ''}${titles.length > 1 ? `${index + 1}.` : ''}`, 'fangsong'),
      title: words(title, 'fangsong'),
    }))
  const data = {
    layout: paper.layout,
    measures,
    grid: grid(measures),
    red: RED,
    faces: Object.fromEntries(fonts.faces.map(({ id, family, weight }) => [id, { family, weight }])),
    plainTitle: paper.title.trim() || paper.issuerMark.trim(),
    mark: { runs: words(paper.issuerMark.trim(), 'title'), size: markSize(paper.issuerMark) },
    number: words(paper.number ?? '', 'fangsong'),
    signer: paper.signer === undefined ? null : [...words('签发人：', 'fangsong'), ...words(paper.signer, 'kai')],
    corner: [
      ...(paper.copy === undefined ? [] : [words(paper.copy, 'fangsong')]),
      ...(paper.secrecy === undefined ? [] : [words(paper.secrecy, 'hei')]),
      ...(paper.urgency === undefined ? [] : [words(paper.urgency, 'hei')]),
    ],
    title: paper.title.trim() === '' ? [] : titleLines(paper.title),
    underTitle: optional(paper.underTitle, 'kai'),
    addressees: paper.addressees === null ? null : words(`${paper.addressees.replace(/[：:]$/u, '')}：`, 'fangsong'),
    body: bodyOf(paper.body),
    attachmentNote: noteOf(paper.attachmentTitles),
    signatures: paper.signatures.map(({ issuer, date, sealed }) => ({
      issuer: words(issuer, 'fangsong'),
      date: words(date, 'fangsong'),
      sealed,
    })),
    notes: paper.notes.map((note) => words(`（${note}）`, 'fangsong')),
    attachments: paper.attachments.map(({ label, title, body, attachmentTitles = [] }) => ({
      label: label === null ? null : words(label, 'hei'),
      title: title === null ? null : titleLines(title),
      body: bodyOf(body),
      attachmentNote: noteOf(attachmentTitles),
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
    banner: paper.banner === null ? null : words(paper.banner, 'hei'),
  }
  return { data, missing: runs.missing(), notices }
}
