import type { Run } from '../fonts/runs.ts'
import type { GazetteIssue } from '../issue.ts'
import { type Measures, points, standard } from '../measures.ts'
import { widthOf } from '../title/break-title.ts'
import { paperInput } from './paper-input.ts'
import type { Setting, Type } from './setting.ts'

/** The gazette is no official paper: it has the block of one, its text in 小四 on a closer grid. */
export const issueMeasures: Measures = { ...standard, lines: 32, cells: 36 }
export const issueType: Type = { size: 12, titleSize: 18 }
/** Ems of its titles in a line. */
const TITLE_EMS = 22

/** A number in brackets, never broken over two lines. */
const wholeNumber = (number: string | null, setting: Setting): readonly Run[] =>
  number === null ? [] : setting.words(`（${number}）`, 'fangsong').map((run) => ({ ...run, unit: true }))

/** An issue as its template reads it. */
export function issueInput(issue: GazetteIssue, setting: Setting) {
  const { title, name, coverLines, purposes, board, documents, colophon } = issue
  return {
    plainTitle: `${title}${name}`,
    cover: {
      title: setting.words(title, 'title'),
      size: Math.min(44, points(150) / Math.max(1, widthOf(title))),
      name: setting.words(name, 'hei'),
      lines: coverLines.map((one) => setting.words(one, 'fangsong')),
    },
    heads: {
      running: setting.words(`${title}　${name}`, 'song'),
      purposes: setting.words('办刊宗旨', 'title'),
      board: setting.words('编辑委员会', 'title'),
      contents: setting.words('目　录', 'title'),
      colophon: setting.words('版权页', 'title'),
    },
    purposes: purposes.map((one) => setting.words(one, 'kai')),
    board: board.map(({ label, names }) => ({
      label: setting.words(`${label}：`, 'hei'),
      names: setting.words(names, 'fangsong'),
    })),
    colophon: colophon.map(({ label, text }) => ({
      label: setting.words(`${label}：`, 'hei'),
      text: setting.words(text, 'fangsong'),
    })),
    documents: documents.map((one, index) => ({
      group: one.group === null || one.group === documents[index - 1]?.group ? null : setting.words(one.group, 'hei'),
      running: setting.words(one.group ?? '', 'song'),
      entry: [...setting.words(one.title, 'fangsong'), ...wholeNumber(one.paper.number, setting)],
      plain: one.title,
      issuer: one.paper.signatures[0]?.issuer ?? '',
      paper: paperInput(one.paper, setting, TITLE_EMS),
    })),
  }
}
