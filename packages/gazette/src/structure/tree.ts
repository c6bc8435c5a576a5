import type { NodeKind } from '../types.ts'
import { endsSentence, mayBeHeading } from './characters.ts'
import type { Entry } from './entry.ts'
import { FAMILIES, type Family } from './labels.ts'

/** A node under construction. */
export interface Draft {
  readonly entry: Entry | null
  readonly kind: NodeKind
  readonly children: Draft[]
}

const STATUTE: ReadonlySet<Family> = new Set(['part', 'chapter', 'section', 'article'])
/** Items of a list that are looked back upon; bounds the work on a list without end. */
const LONGEST_LIST = 40
/** 本文件由…负责解读 closes the whole document, whatever clause it is printed under. */
const CLOSING =
  /^(?:本|此)(?:文件?|办法|方案|预案|规定|意见|细则|通知|计划|制度)(?:由|自).{2,40}(?:解读|解释|施行|实施|执行)。?$|^特此(?:通知|通告|公告|批复|报告|函告)。?$/u

/** Puts the pieces of one zone into a tree by their labels. Linear in pieces times the depth of labels. */
export function treeOf(entries: readonly Entry[]): Draft[] {
  const root: Draft = { entry: null, kind: 'paragraph', children: [] }
  const stack: Draft[] = [root]
  const nextLabelled = labelledAfter(entries)
  entries.forEach((entry, at) => {
    if (entry.kind === 'row') return addRow(topOf(stack), entry)
    const draft: Draft = { entry, kind: entry.kind, children: [] }
    if (entry.label) {
      openFor(stack, entry).children.push(draft)
      stack.push(draft)
    } else if (entry.kind === 'paragraph') {
      if (CLOSING.test(entry.text) && !awaitsText(topOf(stack))) stack.length = 1
      else placeParagraph(stack, nextLabelled[at] ?? null)
      topOf(stack).children.push(draft)
    } else root.children.push(draft)
  })
  return root.children
}

function topOf(stack: readonly Draft[]): Draft {
  const top = stack.at(-1)
  if (!top) throw new Error('the root is never popped')
  return top
}

function familyOf(draft: Draft): Family | null {
  return draft.entry?.label?.family ?? null
}

function addRow(parent: Draft, entry: Entry): void {
  const last = parent.children.at(-1)
  const row: Draft = { entry, kind: 'row', children: [] }
  if (last?.kind === 'table') last.children.push(row)
  else parent.children.push({ entry: null, kind: 'table', children: [row] })
}

/** Closes what the new label closes and returns its parent. */
function openFor(stack: Draft[], entry: Entry): Draft {
  const label = entry.label
  if (!label) return topOf(stack)
  const pop = (while_: (top: Draft) => boolean) => {
    while (stack.length > 1 && while_(topOf(stack))) stack.pop()
    return topOf(stack)
  }
  if (entry.damaged) {
    const top = topOf(stack)
    if (stack.length > 1 && !endsAnnouncing(top)) stack.pop()
    return topOf(stack)
  }
  if (label.family === 'multi') return pop((top) => !isMultiParent(top, label.components, stack.length))
  const rank = FAMILIES.indexOf(label.family)
  if (STATUTE.has(label.family)) return pop((top) => rankOf(top) >= rank)
  const sibling = stack.findLastIndex((open) => familyOf(open) === label.family)
  if (sibling > 0) {
    stack.length = sibling
    return topOf(stack)
  }
  const top = topOf(stack)
  const nests = rank > rankOf(top) || isHeadingLike(top) || endsAnnouncing(top)
  if ((label.ordinal === 1 || label.ordinal === null) && nests) return top
  return pop((open) => rankOf(open) >= rank && familyOf(open) !== 'multi')
}

function rankOf(draft: Draft): number {
  const family = familyOf(draft)
  if (family === null) return -1
  return family === 'multi' ? FAMILIES.indexOf('chinese') : FAMILIES.indexOf(family)
}

/** 1.1.1 stands under 1.1; 1.1 under the chapter, 一、 or 1、 that is open. */
function isMultiParent(top: Draft, components: readonly number[], depth: number): boolean {
  const label = top.entry?.label
  if (!label) return true
  if (label.family === 'multi') {
    return label.components.length < components.length && label.components.every((n, i) => n === components[i])
  }
  if (label.family === 'decimal' || label.family === 'decimalBracket' || label.family === 'circle') {
    return depth === 2 && label.family === 'decimal'
  }
  return label.family !== 'dash' && (label.family !== 'chineseBracket' || depth === 2)
}

function isHeadingLike(draft: Draft): boolean {
  return mayBeHeading(draft.entry?.text ?? '')
}

function endsAnnouncing(draft: Draft): boolean {
  return /[：:]$/u.test(draft.entry?.text ?? '')
}

/**
 * Decides where an unlabelled paragraph hangs. Print does not say it: below a heading or an announcing colon it belongs to
 * that label; in the middle of a list to the item above it; after the end of a list whose items were single paragraphs, to
 * what the list belongs to (第九条: 具备以上条件…).
 */
function placeParagraph(stack: Draft[], next: Entry | null): void {
  const top = topOf(stack)
  const label = top.entry?.label
  if (!label || STATUTE.has(label.family) || label.family === 'multi') return
  const list = (stack.at(-2)?.children ?? []).slice(-LONGEST_LIST).filter((draft) => familyOf(draft) === label.family)
  const sentences = list.slice(0, -1).some((item) => endsSentence(item.entry?.text ?? ''))
  if (endsAnnouncing(top) || (isHeadingLike(top) && !(sentences && endsSentence(top.entry?.text ?? '')))) return
  if (top.children.some((child) => child.kind === 'paragraph')) return
  if (next?.label && (goesOnAfter(next, label) || isNested(next, stack))) return
  if (list.length >= 2 && !list.some((item) => item.children.some((child) => child.kind === 'paragraph'))) stack.pop()
}

/** For each piece the first labelled piece after it. */
function labelledAfter(entries: readonly Entry[]): (Entry | null)[] {
  const next: (Entry | null)[] = []
  let seen: Entry | null = null
  for (let at = entries.length - 1; at >= 0; at -= 1) {
    next[at] = seen
    if (entries[at]?.label) seen = entries[at] ?? null
  }
  return next
}

function goesOnAfter(next: Entry, label: { family: Family; ordinal: number | null }): boolean {
  if (next.damaged) return true
  if (next.label?.family !== label.family) return false
  return label.family === 'dash' || (next.label.ordinal ?? 0) > (label.ordinal ?? 0)
}

/** A label of a family that is not open begins a deeper list. */
function isNested(next: Entry, stack: readonly Draft[]): boolean {
  const family = next.label?.family
  return (
    family !== undefined &&
    next.label?.ordinal === 1 &&
    !STATUTE.has(family) &&
    family !== 'multi' &&
    !stack.some((open) => familyOf(open) === family)
  )
}

/** A heading below which nothing stands yet. */
function awaitsText(draft: Draft): boolean {
  return (
    draft.entry?.label != null && draft.children.length === 0 && isHeadingLike(draft) && !endsSentence(draft.entry.text)
  )
}

/** Whether the own text is a heading of its children rather than a sentence. */
export function isHeading(draft: Draft): boolean {
  if (!draft.entry?.label || draft.children.length === 0) return false
  if (draft.kind === 'part' || draft.kind === 'chapter' || draft.kind === 'section') return true
  if (draft.kind === 'article' && endsSentence(draft.entry.text)) return false
  return isHeadingLike(draft) && !endsSentence(draft.entry.text.replace(/。$/u, ''))
}
