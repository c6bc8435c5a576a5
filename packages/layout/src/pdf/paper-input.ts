import type { Block, OfficialPaper } from '../paper.ts'
import { breakTitle, widthOf } from '../title/break-title.ts'
import { placesIn, TITLE_EMS } from '../title/places.ts'
import { markSize } from './mark.ts'
import type { Setting } from './setting.ts'

/** Ems of a paragraph that goes to the next page whole rather than leave the signature alone there: some four lines. */
const SHORT = 110

const isShort = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' &&
  block.align === undefined &&
  block.text !== '' &&
  widthOf(block.heading + block.text) <= SHORT

/** A paper as its template reads it; `titleEms` is what a line of its title holds. */
export function paperInput(paper: OfficialPaper, setting: Setting, titleEms = TITLE_EMS) {
  const titleLines = (title: string) =>
    breakTitle(title, titleEms, placesIn(paper.issuerMark)).map((line) => setting.words(line, 'title'))
  const noteOf = (titles: readonly string[]) =>
    titles.map((title, index) => ({
      word: setting.words('附件：', 'fangsong'),
      label: setting.words(`${index === 0 ? '附件：' : ''}${titles.length > 1 ? `${index + 1}.` : ''}`, 'fangsong'),
      title: setting.words(title, 'fangsong'),
    }))
  const mark = paper.issuerMark.trim()
  const { signer, colophon } = paper
  return {
    layout: paper.layout,
    plainTitle: paper.title.trim() || mark,
    mark: { runs: setting.words(mark, 'title'), size: markSize(mark) },
    number: setting.words(paper.number ?? '', 'fangsong'),
    signer: signer === undefined ? null : [...setting.words('签发人：', 'fangsong'), ...setting.words(signer, 'kai')],
    corner: [
      setting.optional(paper.copy, 'fangsong'),
      setting.optional(paper.secrecy, 'hei'),
      setting.optional(paper.urgency, 'hei'),
    ].filter((one) => one !== null),
    title: paper.title.trim() === '' ? [] : titleLines(paper.title),
    underTitle: setting.optional(paper.underTitle, 'kai'),
    addressees:
      paper.addressees === null ? null : setting.words(`${paper.addressees.replace(/[：:]$/u, '')}：`, 'fangsong'),
    body: setting.body(paper.body),
    keepsLast: paper.signatures.length > 0 && paper.attachmentTitles.length === 0 && isShort(paper.body.at(-1)),
    attachmentNote: noteOf(paper.attachmentTitles),
    signatures: paper.signatures.map(({ issuer, date, sealed }) => ({
      issuer: setting.words(issuer, 'fangsong'),
      date: setting.words(date, 'fangsong'),
      sealed,
    })),
    notes: paper.notes.map((note) => setting.words(`（${note}）`, 'fangsong')),
    attachments: paper.attachments.map(({ label, title, body, attachmentTitles = [], notes = [] }) => ({
      label: setting.optional(label, 'hei'),
      title: title === null ? null : titleLines(title),
      body: setting.body(body),
      attachmentNote: noteOf(attachmentTitles),
      notes: notes.map((note) => setting.words(`（${note}）`, 'fangsong')),
    })),
    colophon:
      colophon === undefined
        ? null
        : {
            copiesLabel: setting.words('抄送：', 'fangsong'),
            copies: colophon.copies === null ? null : setting.words(`${colophon.copies}。`, 'fangsong'),
            printedBy: setting.words(colophon.printedBy, 'fangsong'),
            printedOn: setting.words(`${colophon.printedOn}印发`, 'fangsong'),
          },
  }
}
