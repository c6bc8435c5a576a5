import { structureOf } from '../structure/issue.ts'
import type { BodyNames, Fact, Finding, GazetteDocument } from '../types.ts'
import { findFindings } from './index.ts'

interface SampleOptions {
  readonly bodies?: readonly BodyNames[]
  /** Facts of each document; none unless given. */
  readonly facts?: (document: Omit<GazetteDocument, 'facts'>) => readonly Fact[]
}

/** For tests of rules: the findings of one rule (or of all) in a short text. */
export function findingsIn(source: string, rule?: string, { bodies = [], facts }: SampleOptions = {}): Finding[] {
  const { documents, ...structure } = structureOf(source, bodies)
  const reading = {
    ...structure,
    documents: documents.map((document) => ({ ...document, facts: facts?.(document) ?? [] })),
  }
  const found = findFindings(reading, source, { bodies })
  return rule === undefined ? found : found.filter((finding) => finding.rule === rule)
}

/** The words that findings point to. */
export function wordsOf(source: string, findings: readonly Finding[]): string[][] {
  return findings.map(({ spans }) => spans.map(([from, to]) => source.slice(from, to)))
}

/** A numbered document of one county around a body of text, with its covering notice left out. */
export function documentOf(
  body: string,
  { number = '岚政发〔2023〕6号', issued = '2023年6月1日', title = '关于做好有关工作的通知' } = {},
): string {
  return `青岚县人民政府\n\n${title}\n\n${number}\n\n各乡（镇）人民政府：\n\n${body}\n\n青岚县人民政府\n\n${issued}\n\n（此件公开发布）\n`
}
