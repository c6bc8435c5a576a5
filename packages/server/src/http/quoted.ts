import {
  type Actor,
  type DocumentView,
  documentByNumber,
  findingsOfIssue,
  type IssueView,
  sourceText,
} from '@zhengling/store'
import { walk } from '../pages/document/context.ts'
import type { Quoted } from '../pages/findings.ts'
import { quote } from './quote.ts'
import type { Service } from './service.ts'

/**
 * The findings of an issue with the words they hang on: of the issue's own source, of an attachment's that came later,
 * or of the corrected clause that gave rise to them.
 */
export async function quoted({ store, county }: Service, actor: Actor, view: IssueView): Promise<Quoted[]> {
  const scope = { county: county.code }
  const findings = await findingsOfIssue(store.db, actor, { ...scope, issue: view.slug })
  const documents = new Map<string, DocumentView | undefined>()
  for (const { owner } of findings)
    if (owner.kind === 'document' && !documents.has(owner.id))
      documents.set(owner.id, await documentByNumber(store.db, actor, { ...scope, document: owner.id }))
  const hashOf = ({ owner, origin }: Quoted['finding']) =>
    owner.kind === 'issue'
      ? view.source.hash
      : documents.get(owner.id)?.attachments.find(({ n }) => n === origin)?.importedFrom?.hash
  const hashes = new Set(findings.flatMap((one) => (one.within === null ? (hashOf(one) ?? []) : [])))
  const texts = new Map<string, string>()
  for (const hash of hashes) texts.set(hash, (await sourceText(store.db, actor, { ...scope, hash })) ?? '')
  return findings.map((finding) => {
    const { within, spans, owner } = finding
    if (within === null) {
      const text = texts.get(hashOf(finding) ?? '') ?? ''
      return { finding, quotes: text === '' ? [] : spans.map((span) => quote(text, span)) }
    }
    const nodes = [...walk(documents.get(owner.id)?.document.clauses ?? [])]
    const textOf = (path: string | undefined) => nodes.find((node) => node.path === path)?.text ?? ''
    return { finding, quotes: spans.map((span, i) => quote(textOf(within[i]), span)) }
  })
}
