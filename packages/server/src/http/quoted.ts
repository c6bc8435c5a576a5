import {
  type Actor,
  type DocumentView,
  documentByNumber,
  type FindingView,
  findingsOfIssue,
  type IssueView,
  sourceText,
} from '@zhengling/store'
import { walk } from '../pages/document/context.ts'
import type { Quoted } from '../pages/findings.ts'
import { quotes } from './quote.ts'
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
  const hashOf = ({ owner, origin }: FindingView) =>
    owner.kind === 'issue'
      ? view.source.hash
      : documents.get(owner.id)?.attachments.find(({ n }) => n === origin)?.importedFrom?.hash
  const texts = new Map<string, string>()
  for (const hash of new Set(findings.flatMap((one) => (one.within === null ? (hashOf(one) ?? []) : []))))
    texts.set(hash, (await sourceText(store.db, actor, { ...scope, hash })) ?? '')
  return findings.map((finding) => ({
    finding,
    quotes:
      finding.within === null
        ? quotes(texts.get(hashOf(finding) ?? '') ?? '', finding.spans)
        : quotesWithin(documents.get(finding.owner.id), finding.spans, finding.within),
  }))
}

/** Words of corrected clauses, each quoted from the text in force of the clause that it stands in. */
function quotesWithin(view: DocumentView | undefined, spans: FindingView['spans'], within: readonly string[]) {
  const nodes = [...walk(view?.document.clauses ?? [])]
  return [...new Set(within)].flatMap((path) => {
    const text = nodes.find((node) => node.path === path)?.text ?? ''
    return quotes(
      text,
      spans.filter((_, i) => within[i] === path),
    )
  })
}
