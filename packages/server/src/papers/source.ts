import type { Paper, PaperBlock } from '@zhengling/store'
import { sayNumber } from '@zhengling/store'
import { longDate, minute } from '../pages/date.ts'
import { type Refusal, refuse } from '../refusal.ts'

const sayNames = ({ label, names }: { readonly label: string; readonly names: string }): string => `${label}：${names}`
const cell = (text: string): string => text.replaceAll('|', '｜').replaceAll(/\s+/g, ' ').trim()

/** A paper's body as it is edited: headings after #, tables as rows between |, lists of names after 名单：, a reply slip after 回执：. */
export const sourceOf = (blocks: readonly PaperBlock[]): string => blocks.map(sourceOfBlock).join('\n\n')

function sourceOfBlock(block: PaperBlock): string {
  switch (block.kind) {
    case 'heading':
      return `# ${block.text}`
    case 'paragraph':
      return block.text
    case 'table':
      return [
        `表：${block.caption}`,
        ...[block.head, ...block.rows].map((row) => `| ${row.map(cell).join(' | ')} |`),
      ].join('\n')
    case 'names':
      return ['名单：', ...block.lists.map(sayNames)].join('\n')
    case 'slip':
      return [`回执：${block.title}`, block.fields.join('、'), block.path].join('\n')
    default:
      return block satisfies never
  }
}

/** The same back; a table whose rows differ in length is refused. */
export function blocksOf(source: string): readonly PaperBlock[] | Refusal {
  const blocks: PaperBlock[] = []
  for (const part of source.replaceAll('\r\n', '\n').split(/\n\s*\n/)) {
    const lines = part
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
    const [first = '', ...rest] = lines
    if (first === '') continue
    if (first.startsWith('# ')) blocks.push({ kind: 'heading', text: first.slice(2).trim() }, ...paragraphs(rest))
    else if (first.startsWith('表：')) {
      const [head = [], ...rows] = rest.map((row) =>
        row
          .replace(/^\||\|$/g, '')
          .split('|')
          .map((one) => one.trim()),
      )
      const wrong = rows.findIndex((row) => row.length !== head.length)
      if (wrong !== -1)
        return refuse(
          `“${first}”第 ${wrong + 1} 行有 ${rows[wrong]?.length ?? 0} 格，表头有 ${head.length} 格。请对齐。`,
        )
      blocks.push({ kind: 'table', caption: first.slice(2).trim(), head, rows })
    } else if (first === '名单：') {
      const wrong = rest.find((line) => !/^[^：]+：.+/u.test(line))
      if (wrong !== undefined || rest.length === 0)
        return refuse(
          `名单里${wrong === undefined ? '没有一行' : `“${wrong}”没有写成`}“出席：张某、李某”的样子。没有名单的，请删去“名单：”。`,
        )
      const lists = rest.map((line) => ({
        label: line.slice(0, line.indexOf('：')),
        names: line.slice(line.indexOf('：') + 1).trim(),
      }))
      blocks.push({ kind: 'names', lists })
    } else if (first.startsWith('回执：')) {
      const [fields = '', path = ''] = rest
      if (!/^\/[^\s/]/.test(path)) return refuse('回执的最后一行应是本站的地址，以 / 开头，例如 /matters/… 。')
      blocks.push({
        kind: 'slip',
        title: first.slice(3).trim(),
        fields: fields.split('、').filter((one) => one !== ''),
        path,
      })
    } else blocks.push(...paragraphs(lines))
  }
  return blocks
}

const paragraphs = (lines: readonly string[]): readonly PaperBlock[] =>
  lines.map((text) => ({ kind: 'paragraph', text }))

/** What stands at the foot of every such paper. */
export const footOf = ({ cutoff, head }: Pick<Paper, 'cutoff' | 'head'>): string =>
  head.seq === 0
    ? `数据截至 ${minute(cutoff)}；截至那时办理日志还没有记录。`
    : `数据截至 ${minute(cutoff)}；办理日志第 ${head.seq} 条，校验码 ${head.hash}。`

const dateOf = ({ signedOn }: Pick<Paper, 'signedOn'>): string =>
  signedOn === null ? '（草稿，未印发）' : longDate(signedOn)
const numberOf = ({ number }: Pick<Paper, 'number'>): string => (number === null ? '（未编号）' : sayNumber(number))

/** A paper as plain text, complete: the same paper gives the same text. */
export function textOf(paper: Paper, county: string): string {
  const { title, addressees, blocks, signature, state, voidWhy } = paper
  return [
    ...(state === '已作废' ? [`【已作废：${voidWhy ?? ''}】`] : []),
    title,
    numberOf(paper),
    ...(addressees.length === 0 ? [] : [`${addressees.join('、')}：`]),
    ...blocks.map(textOfBlock),
    signature,
    dateOf(paper),
    `${county}　${footOf(paper)}`,
    '',
  ]
    .join('\n\n')
    .replace(/\n\n$/, '\n')
}

function textOfBlock(block: PaperBlock): string {
  if (block.kind === 'table')
    return [block.caption, block.head.join('\t'), ...block.rows.map((row) => row.join('\t'))].join('\n')
  if (block.kind === 'names') return block.lists.map(sayNames).join('\n')
  if (block.kind === 'slip')
    return [block.title, ...block.fields.map((one) => `${one}：`), `在线回复：${block.path}`].join('\n')
  return block.text
}

/** The same as a document of the gazette is printed, for reading it into the gazette: rows of tables as sentences, no slip. */
export function gazetteText(paper: Paper): string {
  const { title, addressees, blocks, signature } = paper
  return [
    signature,
    title,
    '',
    numberOf(paper),
    '',
    ...(addressees.length === 0 ? [] : [`${addressees.join('、')}：`, '']),
    ...blocks.flatMap((block) => {
      if (block.kind === 'slip') return []
      if (block.kind === 'names') return block.lists.flatMap((one) => [sayNames(one), ''])
      if (block.kind !== 'table') return [block.text, '']
      const rows = block.rows.map((row) => `${row.map((one, i) => `${block.head[i] ?? ''}${one}`).join('，')}。`)
      return [`${block.caption}：`, '', ...rows.flatMap((row) => [row, ''])]
    }),
    footOf(paper),
    '',
    signature,
    '',
    dateOf(paper),
    '',
  ].join('\n')
}

/** A bulletin as a file: from the same rows and the same cut-off the same bytes. */
export const bulletinFile = (
  { period, head }: { readonly period: { readonly cutoff: Temporal.Instant }; readonly head: Paper['head'] },
  { title, blocks, signature }: Pick<Paper, 'title' | 'blocks' | 'signature'>,
  county: string,
): string =>
  `${[title, ...blocks.map(textOfBlock), signature, `${county}　${footOf({ cutoff: period.cutoff, head })}`].join('\n\n')}\n`
