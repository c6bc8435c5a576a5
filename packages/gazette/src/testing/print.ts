import type { Block } from './blocks.ts'
import type { Draft } from './documents/index.ts'
import type { Random } from './random.ts'
import type { Style } from './style.ts'

/** Sets a document in lines, as the text layer of a gazette gives it. */
export function printDocument(draft: Draft, choose: Random, style: Style): string[] {
  const lines: string[] = []
  const open = (...text: string[]) => lines.push(...text, '')
  head(draft, choose, style).forEach((line) => lines.push(line))
  open()
  if (draft.number) open(draft.number)
  open(`${draft.addressees.map((name) => name.text).join('，')}：`)
  const paragraph = (text: string) => lines.push(...(style.blankLines ? [text, ''] : [`　　${text}`]))
  const signed = () => {
    open()
    open(draft.issuer)
    open(printedDay(draft.issued))
    if (draft.openness) open(draft.openness)
  }
  const print = (blocks: readonly Block[]) => {
    for (const block of blocks) {
      if (block.table) lines.push('', ...block.table.rows.map((row) => row.join('\t')), '')
      else paragraph(cut(`${block.label ?? ''}${block.gap ?? ''}${block.text?.text ?? ''}`, choose, style))
      print(block.children ?? [])
    }
  }
  if (draft.carried) {
    print(draft.carried.notice)
    signed()
    open(...brokenTitle(draft.carried.printedTitle, choose, style))
    print(draft.body)
    lines.push(...attachments(draft))
  } else {
    print(draft.body)
    lines.push(...attachments(draft))
    signed()
  }
  for (const attachment of draft.attachments) {
    if (!attachment.body) continue
    lines.push('')
    open(draft.attachments.length === 1 ? '附件：' : `附件${attachment.n}`)
    open(attachment.title)
    print(attachment.body)
  }
  return lines
}

export function printedDay(date: Temporal.PlainDate): string {
  return `${date.year}年${date.month}月${date.day}日`
}

function head(draft: Draft, choose: Random, style: Style): string[] {
  const title = brokenTitle(draft.title, choose, style)
  return style.inlineIssuer ? [`${draft.issuer} ${title[0] ?? ''}`, ...title.slice(1)] : [draft.issuer, '', ...title]
}

function brokenTitle(title: string, choose: Random, style: Style): string[] {
  if (!style.brokenTitles) return [title]
  const loose = choose.chance(0.5) ? title.replace(/通知$/u, choose.pick(['通 知', '通  知', '通　知'])) : title
  const words = [...title].length
  if (words < 16) return [loose]
  const at = choose.int(8, words - 6)
  // A title is not broken inside a mark or a figure.
  return /[\p{Script=Han}]/u.test(loose[at - 1] ?? '') && /[\p{Script=Han}]/u.test(loose[at] ?? '')
    ? [loose.slice(0, at), loose.slice(at)]
    : [loose]
}

function attachments({ attachments, carried }: Draft): string[] {
  if (attachments.length === 0) return []
  const only = attachments.length === 1 ? attachments[0] : undefined
  const list = only
    ? ['', `附件：${only.title}`, '']
    : ['', '附件：', ...attachments.map(({ n, title }) => `${n}.${carried ? ' ' : ''}${title}`), '']
  return attachments.some((attachment) => attachment.printed) ? list : [...list, '（附件详见县政府网站）', '']
}

/** Cuts a long paragraph where a page would end: inside a sentence, between two Chinese characters. */
function cut(text: string, choose: Random, style: Style): string {
  if (!style.pageCuts || text.length < 60 || !choose.chance(0.2)) return text
  const at = choose.int(30, text.length - 12)
  const [before, after] = [text[at - 1] ?? '', text.slice(at, at + 3)]
  const inside =
    /\p{Script=Han}/u.test(before) && /^\p{Script=Han}{2}/u.test(after) && !/^[第一二三四五六七八九十]/u.test(after)
  if (!inside) return text
  const foot = style.furniture ? `— ${choose.int(2, 60)} —\n\n` : ''
  return `${text.slice(0, at)}\n\n${foot}${text.slice(at)}`
}

/** The page on which each document begins, at about 1,400 characters a page. */
export function pagesOf(printed: readonly (readonly string[])[]): number[] {
  let page = 1
  return printed.map((lines) => {
    const first = page
    page += Math.max(1, Math.ceil(lines.join('').length / 1400))
    return first
  })
}
