import type { DocumentView, FindingView, IssueSummary, IssueView, SearchResult } from '@zhengling/store'

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

/** A document whole, in one version; `rehearsal`: the day that a rehearsal plays. */
export function documentJson({ document, attachments, versions, ...view }: DocumentView, rehearsal: string | null) {
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
  }
}

/** What a search found, one page of it. */
export function searchJson(
  { text, page }: { readonly text: string; readonly page: number },
  { words, total, ...result }: SearchResult,
  onPage: number,
) {
  return {
    ...result,
    query: text,
    words: words.map(({ shown }) => shown),
    total,
    page,
    pages: Math.ceil(total.documents / onPage),
  }
}
