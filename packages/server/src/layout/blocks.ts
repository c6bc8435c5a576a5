import type { Node } from '@zhengling/gazette'
import type { Block, Level } from '@zhengling/layout'
import { headOf } from '../pages/document/table.ts'

/** Clauses as blocks of an official paper, in the order of print; `depth` counts the clauses above. */
export const blocksOf = (nodes: readonly Node[], depth = 0): readonly Block[] =>
  nodes.flatMap((node): readonly Block[] => {
    if (node.kind === 'table') return [tableOf(node)]
    return [...wordsOf(node, depth), ...blocksOf(node.children, depth + 1)]
  })

function wordsOf(node: Node, depth: number): readonly Block[] {
  const { kind, label, heading } = node
  const text = tidy(node.text)
  if (label === '' && text === '') return []
  if (kind === 'title') return [paragraph(text, { align: 'centre' })]
  if (kind === 'signature' || kind === 'date') return [paragraph(text, { align: 'right' })]
  if (kind === 'part' || kind === 'chapter' || kind === 'section')
    return [
      { ...paragraph(''), level: kind === 'section' ? 2 : 1, heading: `${label}　${closed(text)}`, align: 'centre' },
    ]
  if (kind === 'article') return [{ ...paragraph(text), level: 1, heading: `${label}　` }]
  const level = levelOf(label, depth)
  const gap = /[\d]$/u.test(label) ? ' ' : ''
  if (heading) return [{ ...paragraph(''), level: level ?? 1, heading: `${label}${gap}${text}` }]
  const first = level === 1 || level === 2 ? topicOf(text) : ''
  if (first !== '') return [{ ...paragraph(text.slice(first.length)), level, heading: `${label}${first}` }]
  return [paragraph(`${label}${gap}${text}`)]
}

const paragraph = (text: string, at: { readonly align?: 'left' | 'centre' | 'right' } = {}) =>
  ({ kind: 'paragraph', level: null, heading: '', text, ...at }) as const

/** A first sentence that names what the item is about, as 坚持市场主导。: short, without a comma, more after it. */
const topicOf = (text: string): string => /^[^，。；：,;:]{2,18}。(?=.)/u.exec(text)?.[0] ?? ''

/** The level of the standard by the label's form: 一、 （一） 1. （1）; decimal labels and top-level figures by their depth. */
export function levelOf(label: string, depth: number): Level | null {
  if (label === '') return null
  if (/^第.+[编章条]$/u.test(label)) return 1
  if (/^[一二三四五六七八九十百]+[、.．]?$/u.test(label)) return 1
  if (/^[（(][一二三四五六七八九十百]+[）)]$/u.test(label)) return 2
  if (/^[（(]\d+[）)]$/u.test(label)) return 4
  const decimal = /^\d+(?:\.\d+)*/u.exec(label)?.[0].split('.').length ?? 0
  if (decimal > 1) return Math.min(decimal, 4) as Level
  if (decimal === 1) return depth === 0 ? 1 : 3
  return null
}

function tableOf(node: Node): Block {
  const { head, rest } = headOf(node.children)
  const cellsOf = (row: Node) => (row.cells ?? [{ text: row.text }]).map(({ text }) => tidy(text))
  return { kind: 'table', title: null, header: head === null ? [] : cellsOf(head), rows: rest.map(cellsOf) }
}

/** Line ends and the spaces that a typesetting program leaves between figures and characters are not of the text. */
export const tidy = (text: string): string =>
  text
    .replaceAll(/[\r\n]+/g, '')
    .replaceAll(/(?<=\p{Script=Han}) +(?=\d)|(?<=\d) +(?=\p{Script=Han})/gu, '')
    .trim()

/** 总 则 is spread over its line in print. */
export const closed = (text: string): string => text.replaceAll(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
