import { type Block, flatten } from './blocks.ts'
import type { Draft } from './documents/index.ts'
import type { Marked } from './marked.ts'
import { printedDay } from './print.ts'
import type { SeededError, TruthClause, TruthDocument } from './truth.ts'

/** What a reader must find in a printed document, and where its faults are. */
export function documentTruth(draft: Draft): { truth: TruthDocument; errors: SeededError[] } {
  const key = draft.number ?? draft.title
  const prefix = draft.carried ? '通知/' : ''
  const notice = flatten(draft.carried?.notice ?? [], '通知/')
  const own = flatten(draft.body)
  const attached = draft.attachments
    .filter((attachment) => attachment.body)
    .map((attachment) => flatten(attachment.body ?? [], `附件${attachment.n}/`))
  const parts = [notice, own, ...attached]
  const truth: TruthDocument = {
    number: draft.number,
    title: draft.title,
    kind: draft.kind,
    issuer: draft.issuer,
    issued: draft.issued.toString(),
    addressees: draft.addressees.map((name) => name.text),
    signed: draft.issuer,
    carries: draft.carried?.title ?? null,
    explains: draft.explains,
    interprets: draft.interprets,
    ...(draft.effective && { effective: draft.effective }),
    ...(draft.validFor && { validFor: draft.validFor }),
    openness: draft.openness,
    attachments: draft.attachments.map(({ n, title, printed }) => ({ n, title, printed })),
    clauses: [...frame(draft, prefix), ...parts.flatMap((part) => part.clauses)],
    facts: parts.flatMap((part) => part.facts),
    tables: parts.flatMap((part) => part.tables),
  }
  const errors = parts.flatMap((part) => part.plants).map(({ rule, clause }) => ({ rule, document: key, clause }))
  return { truth, errors: [...errors, ...draft.plants.map((rule) => ({ rule, document: key }))] }
}

/** The frame of a document: what stands around its clauses. */
function frame(draft: Draft, prefix: string): TruthClause[] {
  const entry = (name: string, text: string | null): TruthClause[] =>
    text === null ? [] : [{ path: `${prefix}${name}`, label: '', text }]
  return [
    ...entry('发文机关', draft.issuer),
    ...entry('标题', draft.title),
    ...entry('文号', draft.number),
    ...entry('主送', `${draft.addressees.map((name) => name.text).join('，')}：`),
    ...entry('署名', draft.issuer),
    ...entry('成文日期', printedDay(draft.issued)),
    ...entry('公开方式', draft.openness),
    ...(draft.carried ? [{ path: '标题', label: '', text: draft.carried.printedTitle }] : []),
  ]
}

/** The same blocks with every text changed: how a style of setting is applied. */
export function mapTexts(blocks: readonly Block[], change: (text: Marked) => Marked): Block[] {
  return blocks.map((block) => ({
    ...block,
    ...(block.text && { text: change(block.text) }),
    ...(block.children && { children: mapTexts(block.children, change) }),
  }))
}
