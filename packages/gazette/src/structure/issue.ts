import type { BodyNames, Finding, Reading } from '../types.ts'
import { bodyNaming } from './body-name.ts'
import { findContents } from './contents.ts'
import { documentOf, type Structured } from './document.ts'
import { findHeads, type Head, topHead } from './heads.ts'
import { linesOf } from './lines.ts'
import { colophonStart, matterOf } from './matter.ts'

/** A reading without facts: the matter and its documents as trees. */
export type Structure = Pick<Reading, 'issue' | 'front' | 'back'> & {
  readonly documents: readonly Structured[]
  readonly findings: readonly Finding[]
}

/** Cuts a source into front matter, documents and back matter, and each document into its tree. */
export function structureOf(source: string, bodies: readonly BodyNames[]): Structure {
  const lines = linesOf(source)
  const nameOf = bodyNaming(bodies)
  const contents = findContents(lines)
  const back = colophonStart(lines)
  const start = contents?.to ?? 0
  const announced = new Set(contents?.entries.flatMap(({ title }) => [title, title.replace(/^.*?(?=关于)/u, '')]) ?? [])
  const found = findHeads(lines, start, back, announced)
  const top = found.length === 0 && contents === null ? topHead(lines, back) : null
  const heads: (Head | null)[] = top ? [top] : found.length > 0 ? found : back > start ? [null] : []
  const first = heads[0]?.from ?? start
  const documents = heads.map((head, at) =>
    documentOf(source, lines, head, head?.from ?? start, heads[at + 1]?.from ?? back, nameOf),
  )
  const unknown = heads[0] === null && lines.length > 0
  return {
    ...matterOf(source, lines, contents, first, back),
    documents,
    findings: unknown ? [structureUnknown(lines[start]?.span ?? [0, 0])] : [],
  }
}

function structureUnknown(span: readonly [number, number]): Finding {
  return {
    rule: 'structure-unknown',
    severity: 'warning',
    message: '未识别出文件的标题和发文字号，全文按一件文件、逐段列出。',
    settle: '请核对来源是否完整；如确无标题和文号，可保留逐段编号。',
    spans: [span],
  }
}
