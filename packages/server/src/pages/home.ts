import type { IssueSummary, IssueView } from '@zhengling/store'
import { issueHref } from '../http/address.ts'
import { longDate } from './date.ts'
import { type Html, html } from './html.ts'
import { contentsByGroup } from './issue-contents.ts'
import { issueName } from './issue-name.ts'
import type { Page } from './layout.ts'
import { renderSearchForm } from './search/form.ts'

/** The gazette's front: the newest issue with its contents, the other issues, what this is. */
export function homePage(county: string, issues: readonly IssueSummary[], newest: IssueView | null): Page {
  return {
    title: null,
    kind: 'home',
    canonical: '/',
    main: html`<div class="masthead"><h1>${county}人民政府公报</h1>${newest ? purposes(newest.issue.purposes) : ''}</div>${newest ? renderSearchForm({ large: true }) : ''}
${newest ? html`<div class="two"><div>${renderNewest(newest)}</div><div class="aside">${about(county)}${renderIssues(issues)}</div></div>` : empty(county)}`,
  }
}

function purposes(words: readonly string[]): Html | '' {
  return words.length === 0 ? '' : html`<p class="purposes">${words.map((one) => html`<span>${one}</span>`)}</p>`
}

function renderNewest(view: IssueView): Html {
  return html`<div class="page-head"><h2><a href="${issueHref(view.slug)}">${issueName(view)}</a></h2><p class="sub">${aboutIssue(view)}</p></div>
${contentsByGroup(view, 3)}`
}

function renderIssues(issues: readonly IssueSummary[]): Html {
  return html`<section aria-labelledby="issues"><h2 id="issues">各期公报</h2><ul class="issues">${issues.map(
    (one) =>
      html`<li><a class="name" href="${issueHref(one.slug)}">${issueName(one)}</a><span class="about">${aboutIssue(one)}</span></li>`,
  )}</ul></section>`
}

function aboutIssue({ serial, printedOn, documents }: IssueSummary): string {
  return [
    serial === null ? '' : `总第${serial}期`,
    printedOn === null ? '' : `${longDate(printedOn)}出版`,
    `公文${documents}篇`,
  ]
    .filter((part) => part !== '')
    .join('，')
}

function about(county: string): Html {
  return html`<section><h2>这里有什么</h2><p>${county}人民政府公报的全文，逐条可引、可查。正文居中，照印本刊登；旁注列出每条写明的单位、时限、数额，以及校核中发现的疑点。</p></section>`
}

function empty(county: string): Html {
  return html`<div class="empty"><p>这里将登出${county}人民政府公报：每期的目录、公文全文、逐条的地址与旁注。</p><p>还没有导入公报。在服务器上运行下面的命令，导入第一期：</p><pre>node run.mjs import 公报文件</pre><p>管理员登录后，也可以在网页上导入。可用的格式：TXT、Markdown、HTML、DOCX、带文字层的 PDF。</p></div>`
}
