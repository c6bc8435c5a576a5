import type { DocumentView, IssueContents } from '@zhengling/store'
import type { Place } from '../pages/document/place.ts'
import { issueName } from '../pages/issue-name.ts'

/** Where a document is printed and what stands beside it. */
export function placeOf(view: DocumentView, issue: IssueContents | undefined): Place {
  const contents = issue?.contents ?? []
  const at = contents.findIndex(({ slug }) => slug === view.slug)
  const { number, title } = view.document
  const entry = issue?.issue.contents.find((one) => (number === null ? one.title === title : one.number === number))
  return {
    slug: view.issue,
    name: issue ? issueName(issue) : view.issue,
    page: entry?.page ?? null,
    before: at > 0 ? (contents[at - 1] ?? null) : null,
    after: at >= 0 ? (contents[at + 1] ?? null) : null,
  }
}
