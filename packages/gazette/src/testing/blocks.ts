import type { Marked } from './marked.ts'
import { chinese, circled } from './numerals.ts'
import type { SeededRule, TruthClause, TruthFact, TruthTable } from './truth.ts'

/** A printed unit and what hangs under it. */
export interface Block {
  /** As printed, without the space after it: `（一）`, `第九条`, `1.1`, `①`; absent for a paragraph. */
  readonly label?: string
  /** White space between label and text. */
  readonly gap?: string
  /** The label stands for itself: 第九条, 4.1.2. */
  readonly absolute?: boolean
  /** The own text is the first paragraph of an article. */
  readonly article?: boolean
  readonly text?: Marked
  readonly table?: { readonly rows: readonly (readonly string[])[]; readonly facts?: readonly TruthFact[] }
  readonly children?: readonly Block[]
  readonly plants?: readonly SeededRule[]
}

export interface Flattened {
  readonly clauses: readonly TruthClause[]
  readonly facts: readonly TruthFact[]
  readonly tables: readonly TruthTable[]
  readonly plants: readonly { readonly rule: SeededRule; readonly clause: string }[]
}

/** The clauses of blocks in printed order, with the paths that design gives them. */
export function flatten(blocks: readonly Block[], prefix = ''): Flattened {
  const clauses: TruthClause[] = []
  const facts: TruthFact[] = []
  const tables: TruthTable[] = []
  const plants: { rule: SeededRule; clause: string }[] = []
  const used = new Map<string, number>()
  const unique = (path: string) => {
    const times = (used.get(path) ?? 0) + 1
    used.set(path, times)
    return times === 1 ? path : `${path}#${times}`
  }
  const walk = (siblings: readonly Block[], parent: string, paragraphsBefore: number) => {
    let paragraph = paragraphsBefore
    for (const block of siblings) {
      if (block.table) {
        tables.push({ under: parent, rows: block.table.rows })
        facts.push(...(block.table.facts ?? []).map((fact) => ({ ...fact, clause: parent })))
        continue
      }
      if (!block.label) paragraph += 1
      const step = block.label ? keyOf(block.label) : `第${paragraph}款`
      const above = block.absolute ? prefix : parent
      // 二#2 and 1 joined would read 二#21.
      const path = unique(/\d$/u.test(above) && /^\d/u.test(step) ? `${above}第${step}项` : `${above}${step}`)
      const text = block.text
      clauses.push({ path, label: block.label ?? '', text: text?.text ?? '' })
      for (const rule of [...(block.plants ?? []), ...(text?.plants ?? [])]) plants.push({ rule, clause: path })
      for (const { at, length, ...fact } of text?.facts ?? [])
        facts.push({ ...fact, text: text?.text.slice(at, at + length) ?? '', clause: path })
      walk(block.children ?? [], path, block.article ? 1 : 0)
    }
  }
  walk(blocks, prefix, 0)
  return { clauses, facts, tables, plants }
}

/** What a printed label adds to a path. */
export function keyOf(label: string): string {
  return label
    .replace(/[、．.]$/u, '')
    .replace('(', '（')
    .replace(')', '）')
}

export type LabelStyle = '一、' | '（一）' | '(一)' | '1.' | '1、' | '（1）' | '(1)' | '①'

export function labelOf(style: LabelStyle, n: number): string {
  switch (style) {
    case '一、':
      return `${chinese(n)}、`
    case '（一）':
      return `（${chinese(n)}）`
    case '(一)':
      return `(${chinese(n)})`
    case '1.':
      return `${n}.`
    case '1、':
      return `${n}、`
    case '（1）':
      return `（${n}）`
    case '(1)':
      return `(${n})`
    case '①':
      return circled(n)
  }
}

/** An unlabelled paragraph. */
export function paragraph(text: Marked): Block {
  return { text }
}

/** Blocks numbered 1 … n in one style. */
export function numbered(style: LabelStyle, blocks: readonly Omit<Block, 'label'>[]): Block[] {
  return blocks.map((block, i) => ({ ...block, label: labelOf(style, i + 1), ...(style === '1.' && { gap: ' ' }) }))
}
