import type { GazetteIssue } from '@zhengling/layout'
import type { DocumentView, IssueView } from '@zhengling/store'
import { longDate } from '../pages/date.ts'
import { issueName } from '../pages/issue-name.ts'
import { closed, tidy } from './blocks.ts'
import { paperOfDocument } from './document.ts'

/** An issue as it is printed, its documents in the texts that are in force; `documents` in the order of the contents. */
export function issueOf(view: IssueView, documents: readonly DocumentView[], banner: string | null): GazetteIssue {
  const { issue } = view
  const { serial, published, publisher } = issue
  const groups = new Map(issue.contents.map(({ number, title, group }) => [number ?? title, group]))
  return {
    title: issue.title ?? issueName(view),
    name: `${issueName(view)}${serial === null ? '' : `（总第${serial}期）`}`,
    coverLines: [
      ...(publisher === null ? [] : [publisher]),
      ...(published === null ? [] : [`${longDate(published)}出版`]),
    ],
    purposes: issue.purposes.map(tidy),
    board: issue.board.map(({ post, names }) => ({ label: post, names: names.join('　') })),
    documents: documents.map((one) => {
      const { number, title } = one.document
      return { group: groups.get(number ?? title) ?? null, title: closed(title), paper: paperOfDocument(one, null) }
    }),
    colophon: issue.colophon.map(({ name, value }) => ({ label: name, text: value })),
    banner,
  }
}
