import type { Cell, Span } from '../types.ts'
import type { Line } from './lines.ts'

/** The cells of a tab-separated row, empty ones included so that columns keep their place; or null when it is no row. */
export function tabCells(source: string, line: Line, inTable: boolean): Cell[] | null {
  const lead = leadingTabs(source, line.span[0])
  const inner = line.text.includes('\t')
  if (!inner && !(inTable && lead > 0)) return null
  if (line.text.endsWith('。') && line.text.length > 60) return null
  const cells: Cell[] = []
  for (let i = 0; i < lead; i += 1) cells.push({ text: '', span: [line.span[0], line.span[0]] })
  let at = line.span[0]
  for (const part of line.text.split('\t')) {
    const text = part.trim()
    const from = at + part.length - part.trimStart().length
    cells.push({ text, span: text === '' ? [at, at] : [from, from + text.length] })
    at += part.length + 1
  }
  return cells
}

function leadingTabs(source: string, from: number): number {
  let tabs = 0
  for (let i = from - 1; i >= 0 && /[ \t\u3000]/u.test(source[i] ?? ''); i -= 1) if (source[i] === '\t') tabs += 1
  return tabs
}

const POST =
  '(?:第一|常务|执行)?(?:组\\s*长|副\\s*组\\s*长|成\\s*员|组\\s*员|主\\s*任|副\\s*主\\s*任|(?:副)?总\\s*指\\s*挥(?:长)?|(?:副)?指\\s*挥\\s*长|(?:副)?召\\s*集\\s*人|秘\\s*书\\s*长|(?:副)?队\\s*长|顾\\s*问|联\\s*络\\s*员|政\\s*委)'
const ROLE = new RegExp(`^(${POST}|办公室(?:副)?主任)\\s*[：:]\\s*(\\S.*)$`, 'u')
const NAME = /^(\p{Script=Han}[ \u3000]\p{Script=Han}|\p{Script=Han}{2,4})[ \u3000]+(?=[\p{Script=Han}（(])(.+)$/u
const POST_END = /(?:长|主任|书记|经理|员|参谋|主席|负责人|部长|主管|政委|院士|教授|[）)])$/u

const ONLY_NAMES = /^\p{Script=Han}{2,3}(?:[ \u3000]+\p{Script=Han}{2,3})*$/u

/** One line of a printed name list (组长：张三 县长), as far as a line tells. */
export interface NameRow {
  readonly cells: Cell[]
  /** The line only continues the post of the row before it. */
  readonly continues: boolean
}

/** A line that opens a name list: a post of a leading group with a colon. */
export function opensNameList(text: string): boolean {
  return ROLE.test(text) && !/。/u.test(text)
}

/** Reads a further line of a name list; null when the list has ended. `lastText` is the last cell of the row before. */
export function nameRow(line: Line, lastText: string): NameRow | null {
  const role = ROLE.exec(line.text)
  if (!role && (/[。；]/u.test(line.text) || line.text.length > 40 || /[：:，]/u.test(line.text))) return null
  const rest = role ? (role[2] ?? '') : line.text
  const at = line.span[1] - rest.length
  const cells: Cell[] = [
    role ? { text: role[1] ?? '', span: [line.span[0], at] } : { text: '', span: [line.span[0], line.span[0]] },
  ]
  const named = NAME.exec(rest)
  if (named && !/^(?:各|全|县直|市直|省直)/u.test(rest)) {
    const name = named[1] ?? ''
    const post = named[2] ?? ''
    if (ONLY_NAMES.test(post) && !POST_END.test(post)) {
      cells.push({ text: rest, span: [at, line.span[1]] })
      return { cells, continues: false }
    }
    cells.push(
      { text: name, span: [at, at + name.length] },
      { text: post, span: [line.span[1] - post.length, line.span[1]] },
    )
    return { cells, continues: false }
  }
  if (!role && lastText !== '' && !POST_END.test(lastText) && !/[：:]/u.test(line.text))
    return { cells: [], continues: true }
  cells.push({ text: rest, span: [at, line.span[1]] })
  return { cells, continues: false }
}

/** Widens the last cell over a line that continues it. */
export function continueCell(cells: Cell[], text: string, span: Span): void {
  const last = cells.pop()
  if (last) cells.push({ text: last.text + text, span: [last.span[0], span[1]] })
}
