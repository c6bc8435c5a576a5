import { Tally } from '../notes.ts'
import { cutHtml } from './embedded-html.ts'
import { inlineText } from './inline.ts'
import { headsTable, pipeCells } from './table.ts'

const FENCE = /^ {0,3}(`{3,}|~{3,}) *[\w+#.-]* *$/
const HEADING = /^ {0,3}#{1,6}(?:[ \t]+|$)/
const TIGHT_HEADING = /^#{2,6}(?=\p{Script=Han}|（|【)/u
const RULE = /^ {0,3}(?:(?:\* *){3,}|(?:- *){3,}|(?:_ *){3,})$/
const SETEXT = /^ {0,3}(?:=+|-+) *$/
const QUOTE = /^ {0,3}(?:> ?)+/
const DEFINITION = /^ {0,3}\[([^\]^][^\]]{0,200})\]: *\S+(?: +["'(].{0,200})?$/
const FOOTNOTE = /^ {0,3}\[\^([^\]\s]{1,50})\]: */

const tally = () =>
  new Tally({
    image: (n) => `图片 ${n} 幅未读入`,
    comment: (n) => `HTML 注释 ${n} 处未读入`,
    script: (n) => `网页脚本、样式等 ${n} 处未读入`,
    front: () => '文首的元数据块（---）未读入',
    definition: (n) => `链接定义 ${n} 行未读入`,
  })

/** How many lines the block of metadata at the head takes (`---`, `key: value` …, `---`); 0 where there is none. */
function frontMatter(lines: readonly string[]): number {
  if (lines[0]?.trimEnd() !== '---') return 0
  for (let at = 1; at < lines.length && /^(?:[\w-]+:|\s|$)/.test(lines[at] as string); at++) {
    if (lines[at + 1]?.trimEnd() === '---') return at + 2
  }
  return 0
}

/**
 * Markdown without the marks that are no part of the print: heading marks, emphasis, link targets, images,
 * comments. Marks and numbers of lists stay exactly as printed. Pipe tables become one line a row with
 * tab-separated cells. Works line by line in linear time; a full parser would renumber nothing either, but keeps
 * emphasis beside Chinese punctuation as text and takes quadratic time on some inputs.
 */
export function markdownText(source: string): { readonly text: string; readonly notes: readonly string[] } {
  const counts = tally()
  const lines = cutHtml(source, (kind) => counts.add(kind)).split('\n')
  const front = frontMatter(lines)
  if (front > 0) counts.add('front')
  const definitions = new Set<string>()
  for (const line of lines) {
    const label = DEFINITION.exec(line)?.[1]
    if (label !== undefined) definitions.add(label.toLowerCase())
  }
  const context = { definitions, onImage: () => counts.add('image') }
  const out: string[] = []
  let paragraph: string[] = []
  const flush = (): void => {
    if (paragraph.length > 0) out.push(inlineText(paragraph.join('\n'), context))
    paragraph = []
  }
  for (let at = front; at < lines.length; at++) {
    const line = (lines[at] as string).replace(QUOTE, '').trimEnd()
    const fence = FENCE.exec(line)?.[1]
    if (fence !== undefined) {
      flush()
      at = fencedLines(lines, at + 1, fence, out)
    } else if (headsTable(line, lines[at + 1])) {
      flush()
      at = tableLines(lines, at, (cell) => inlineText(cell, context), out)
    } else if (line === '' || RULE.test(line) || (SETEXT.test(line) && paragraph.length > 0)) {
      flush()
      out.push('')
    } else if (definitions.size > 0 && DEFINITION.test(line)) {
      counts.add('definition')
    } else if (HEADING.test(line) || TIGHT_HEADING.test(line)) {
      flush()
      const words = line.replace(HEADING, '').replace(TIGHT_HEADING, '')
      out.push(inlineText(words.replace(/(?:^|[ \t]+)#+$/, ''), context))
    } else paragraph.push(line.replace(FOOTNOTE, '[注$1] ').replace(/\\$/, ''))
  }
  flush()
  return { text: out.join('\n'), notes: counts.notes() }
}

/** Copies the lines of a fenced block as they are; returns the line of its closing fence. */
function fencedLines(lines: readonly string[], from: number, fence: string, out: string[]): number {
  let at = from
  for (; at < lines.length; at++) {
    const line = lines[at] as string
    const closing = line.trim()
    if (closing.length >= fence.length && closing === (fence[0] as string).repeat(closing.length)) break
    out.push(line)
  }
  return at
}

/** Copies the rows of a pipe table; returns its last line. A head without words is left out. */
function tableLines(lines: readonly string[], head: number, read: (cell: string) => string, out: string[]): number {
  const width = pipeCells(lines[head] as string).length
  const row = (line: string): readonly string[] => {
    const cells = pipeCells(line).map(read)
    return [...cells, ...Array<string>(Math.max(0, width - cells.length)).fill('')]
  }
  const first = row(lines[head] as string)
  if (first.some((cell) => cell !== '')) out.push(first.join('\t'))
  let at = head + 2
  for (; at < lines.length && (lines[at] as string).includes('|'); at++) out.push(row(lines[at] as string).join('\t'))
  return at - 1
}
