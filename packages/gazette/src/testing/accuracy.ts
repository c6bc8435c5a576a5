import type { Fact, Finding, GazetteDocument, Node, Reading } from '../types.ts'
import { add, type Scores } from './score.ts'
import type { Truth, TruthDocument, TruthFact } from './truth.ts'

/** Compares the findings of a reading with the faults that were put into its source. */
export function scoreFindings(scores: Scores, truth: Truth, findings: readonly Finding[]): void {
  const left = new Set(findings)
  for (const error of truth.errors) {
    const hit = [...left].find(
      (finding) =>
        finding.rule === error.rule &&
        finding.document === error.document &&
        (error.clause === undefined || finding.clause === error.clause),
    )
    if (hit) left.delete(hit)
    add(scores, error.rule, { truth: 1, found: hit ? 1 : 0 })
  }
  for (const finding of left) if (finding.rule !== 'attachment-not-printed') add(scores, finding.rule, { extra: 1 })
  const absent = truth.documents.filter(({ attachments }) => attachments.some(({ printed }) => !printed)).length
  const noted = findings.filter(({ rule }) => rule === 'attachment-not-printed').length
  add(scores, 'attachment-not-printed', {
    truth: absent,
    found: Math.min(absent, noted),
    extra: Math.max(0, noted - absent),
  })
}

/** Compares clauses by path, label and text; what the reader has more is not counted, since rows and frames vary. */
export function scoreClauses(scores: Scores, truth: Truth, reading: Reading): void {
  for (const [expected, document] of pairs(truth, reading)) {
    const read = new Map(document ? nodesOf(document.clauses).map((node) => [node.path, node]) : [])
    for (const { path, label, text } of expected.clauses) {
      const node = read.get(path)
      const found = node !== undefined && tight(node.text) === tight(text) && bare(node.label) === bare(label)
      add(scores, 'clause', { truth: 1, found: found ? 1 : 0 })
    }
    const fields = ['number', 'title', 'kind', 'issued', 'carries', 'effective', 'validFor'] as const
    for (const field of fields) {
      if (expected[field] === undefined) continue
      const same =
        field === 'carries'
          ? Boolean(document?.carries) === Boolean(expected.carries)
          : document?.[field] === expected[field]
      add(scores, field, { truth: 1, found: same ? 1 : 0 })
    }
    const attachments = JSON.stringify(document?.attachments.map(({ n, title, printed }) => ({ n, title, printed })))
    add(scores, 'attachments', { truth: 1, found: attachments === JSON.stringify(expected.attachments) ? 1 : 0 })
  }
}

/** Compares facts by kind, clause and words; a fact's own words may be a little wider or narrower than the truth's. */
export function scoreFacts(scores: Scores, truth: Truth, reading: Reading): void {
  for (const [expected, document] of pairs(truth, reading)) {
    const left = new Set((document?.facts ?? []).filter(({ clause }) => !isFrame(clause)))
    const needed = expected.facts.filter(({ optional }) => !optional)
    for (const fact of needed) {
      const near = [...left].filter((read) => matches(read, fact))
      const hit = near.find((read) => tight(read.text) === tight(fact.text)) ?? near[0]
      if (hit) left.delete(hit)
      add(scores, fact.kind, { truth: 1, found: hit ? 1 : 0, right: hit && agrees(hit, fact) ? 1 : 0 })
    }
    for (const read of left) {
      const allowed = expected.facts.some((fact) => matches(read, fact)) || isInTable(read)
      if (!allowed) add(scores, read.kind, { extra: 1 })
    }
  }
}

function pairs(truth: Truth, reading: Reading): [TruthDocument, GazetteDocument | undefined][] {
  return truth.documents.map((expected) => [
    expected,
    reading.documents.find(({ number, title }) => (number ?? title) === (expected.number ?? expected.title)),
  ])
}

function nodesOf(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => [node, ...nodesOf(node.children)])
}

function matches(read: Fact, fact: TruthFact): boolean {
  if (read.kind !== fact.kind) return false
  if (read.clause !== fact.clause && !(isInTable(read) && read.clause.startsWith(fact.clause))) return false
  const [a, b] = [tight(read.text), tight(fact.text)]
  return a.includes(b) || b.includes(a)
}

/** Every field that the writer vouches for was understood as written. */
function agrees(read: Fact, { value = {} }: TruthFact): boolean {
  const own: Record<string, unknown> = { ...read.value }
  return Object.entries(value).every(([name, written]) => JSON.stringify(own[name]) === JSON.stringify(written))
}

function isInTable({ clause }: Fact): boolean {
  return /第\d+行$/u.test(clause)
}

function isFrame(path: string): boolean {
  return /^(?:通知\/|附件[^/]*\/)?(?:发文机关|标题|文号|主送|署名|成文日期|公开方式|附件说明)/u.test(path)
}

function tight(text: string): string {
  return text.replace(/\s+/gu, '')
}

function bare(label: string): string {
  return tight(label).replace(/[、．.]$/u, '')
}
