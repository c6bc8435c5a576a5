import type { IssueSummary, IssueView } from '@zhengling/store'
import { longDate } from '../date.ts'
import { html } from '../html.ts'
import { issueName } from '../issue-name.ts'
import { ISSUES, kioskIssue, START } from './address.ts'
import { entries } from './entries.ts'
import type { KioskPage } from './page.ts'

/** All issues, the newest first. */
export function issuesPage(issues: readonly IssueSummary[]): KioskPage {
  return {
    title: '各期公报',
    up: START,
    kind: 'list',
    main: html`<h1>各期公报</h1><ol class="entries">${issues.map(
      (one) =>
        html`<li><a href="${kioskIssue(one.slug)}"><strong>${issueName(one)}</strong><span>${one.printedOn === null ? '' : `${longDate(one.printedOn)}出版　`}${one.documents} 份文件</span></a></li>`,
    )}</ol>`,
  }
}

/** What an issue contains, under the groups of its printed contents. */
export function issuePage(view: IssueView): KioskPage {
  const printed = new Map(view.issue.contents.map((entry) => [entry.number ?? entry.title, entry.group]))
  const groups = Map.groupBy(view.contents, ({ number, title }) => printed.get(number ?? title) ?? null)
  const name = issueName(view)
  return {
    title: name,
    up: ISSUES,
    kind: 'list',
    main: html`<h1>${name}</h1>${[...groups].map(
      ([group, documents]) =>
        html`<section><h2>${group ?? (groups.size > 1 ? '其他' : '本期公文')}</h2>${entries(documents)}</section>`,
    )}`,
  }
}
