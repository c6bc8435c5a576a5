import type { DocumentView, Explanation, FindingView, IssueSummary, IssueView, SearchResult } from '@zhengling/store'

/** An issue in a list; the contract's schema drops what is not part of it. */
export function summaryJson({ printedOn, ...issue }: IssueSummary) {
  return { ...issue, published: printedOn }
}

/** An issue whole, with its findings. */
export function issueJson(view: IssueView, findings: readonly FindingView[], rehearsal: string | null) {
  const { publisher, purposes, board, colophon } = view.issue
  return {
    ...summaryJson(view),
    rehearsal,
    publisher,
    purposes,
    board,
    colophon,
    front: view.front,
    back: view.back,
    contents: view.contents,
    list: findings,
  }
}

/** A document whole, in one version, with what explains it; `rehearsal`: the day that a rehearsal plays. */
export function documentJson(
  { document, attachments, versions, ...view }: DocumentView,
  { rehearsal, explanations }: { readonly rehearsal: string | null; readonly explanations: readonly Explanation[] },
) {
  return {
    ...view,
    ...document,
    rehearsal,
    attachments: attachments.map(({ importedFrom, note, ...one }) => ({
      ...one,
      imported: importedFrom !== null,
      note: note ?? null,
    })),
    versions: versions.map(({ madeAt, ...one }) => ({ ...one, madeAt: madeAt.toString() })),
    explanations: explanations.flatMap(explanationJson),
  }
}

/** An explanation in its newest public version; none where there is none. */
export function explanationJson({ id, document, unit, named, published, withdrawn }: Explanation) {
  if (published === null || withdrawn !== null) return []
  const { at, ...words } = published
  return [{ id, document, unit, named, ...words, publishedAt: at.toString() }]
}

/** What a search found, one page of it. */
export function searchJson(
  { text, page }: { readonly text: string; readonly page: number },
  { words, total, ...result }: SearchResult,
  { onPage, explanations }: { readonly onPage: number; readonly explanations: readonly Explanation[] },
) {
  return {
    ...result,
    explanations: explanations.flatMap(explanationJson),
    query: text,
    words: words.map(({ shown }) => shown),
    total,
    page,
    pages: Math.ceil(total.documents / onPage),
  }
}
