import { chinese, letters, roman } from '../numerals.ts'
import type { Attributes } from './tokens.ts'

/** A list that is open: how its next item is marked. */
export interface List {
  /** Height of the open elements at which the list stands. */
  readonly at: number
  readonly ordered: boolean
  readonly style: string
  readonly step: 1 | -1
  next: number
  /** Height at which the open item stands; −1 between items. */
  itemAt: number
}

const STYLE =
  /list-style(?:-type)?\s*:[^;]{0,100}?\b(none|cjk-[a-z-]+|simp-chinese-[a-z]+|(?:upper|lower)-(?:alpha|latin|roman)|decimal)\b/i
const OF_TYPE: Readonly<Record<string, string>> = {
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
}

const whole = (text: string | undefined): number | null =>
  text !== undefined && /^\s*-?\d{1,9}\s*$/.test(text) ? Number(text) : null

/** The list style that an element sets itself: by its style attribute, else its `type`. */
export function listStyle(attributes: Attributes): string {
  return STYLE.exec(attributes.get('style') ?? '')?.[1]?.toLowerCase() ?? OF_TYPE[attributes.get('type') ?? ''] ?? ''
}

export function openList(name: string, attributes: Attributes, at: number): List {
  const step = attributes.has('reversed') ? -1 : 1
  const start = whole(attributes.get('start')) ?? 1
  return { at, ordered: name === 'ol', style: listStyle(attributes), step, next: start, itemAt: -1 }
}

const lettered = (n: number, style: string): string => {
  const text = style.endsWith('roman') ? roman(n) : letters(n)
  return `${style.startsWith('upper') ? text.toUpperCase() : text}.`
}

/** The mark a browser prints before the next item; empty where the list is set without marks. */
export function nextMark(list: List, attributes: Attributes): string {
  const n = whole(attributes.get('value')) ?? list.next
  list.next = n + list.step
  const style = listStyle(attributes) || list.style
  if (style === 'none') return ''
  if (!list.ordered) return '•'
  if (/^(?:cjk|simp-chinese)-/.test(style)) return `${chinese(n)}、`
  return /^(?:upper|lower)-/.test(style) ? lettered(n, style) : `${n}.`
}
