import type { IssueSummary, IssueView } from '@zhengling/store'
import { issueHref } from '../http/address.ts'
import { sampleIssueFile } from '../operations/load-sample.ts'
import { longDate } from './date.ts'
import { type Html, html } from './html.ts'
import { contentsByGroup } from './issue-contents.ts'
import { issueName } from './issue-name.ts'
import { csrfField, type Page, type SignedIn } from './layout.ts'
import { renderSearchForm } from './search/form.ts'

/** What the front shows: the newest issue, the others, and in an empty store how to begin. */
export interface Front {
  readonly county: string
  readonly issues: readonly IssueSummary[]
  readonly newest: IssueView | null
  readonly signedIn: SignedIn | null
  /** Why the sample was not loaded, where someone asked for it. */
  readonly refused?: string
}

/** The gazette's front: the newest issue with its contents, the other issues, what this is. */
export function homePage(front: Front): Page {
  const { county, issues, newest } = front
  return {
    title: null,
    kind: 'home',
    canonical: '/',
    main: html`<div class="masthead"><h1>${siteTitle(county)}</h1>${newest ? purposes(newest.issue.purposes) : ''}</div>${newest ? html`${renderSearchForm({ large: true })}<p class="first-way"><a href="/benefits">我能享受什么</a>　<span class="quiet">一次问一件，答完即知</span></p>` : ''}
${front.refused === undefined ? '' : html`<p class="refusal" role="alert">${front.refused}</p>`}
${newest ? html`<div class="two"><div>${renderNewest(newest, county)}</div><div class="aside">${about()}${ways()}${renderIssues(issues, county)}</div></div>` : empty(front)}`,
  }
}

const siteTitle = (county: string) => `${county}人民政府公报`

/** The name of an issue; one of another gazette, as the sample is, says which. */
function nameHere(issue: IssueSummary, county: string): Html {
  const own = issue.title === null || issue.title === siteTitle(county)
  return html`${own ? '' : html`<span class="whole">${issue.title}</span> `}<span class="whole">${issueName(issue)}</span>`
}

function purposes(words: readonly string[]): Html | '' {
  return words.length === 0 ? '' : html`<p class="purposes">${words.map((one) => html`<span>${one}</span>`)}</p>`
}

function renderNewest(view: IssueView, county: string): Html {
  return html`<div class="page-head"><h2><a href="${issueHref(view.slug)}">${nameHere(view, county)}</a></h2><p class="sub">${aboutIssue(view)}</p></div>
${contentsByGroup(view, 3)}`
}

function renderIssues(issues: readonly IssueSummary[], county: string): Html {
  return html`<section aria-labelledby="issues"><h2 id="issues">各期公报</h2><ul class="issues">${issues.map(
    (one) =>
      html`<li><a class="name" href="${issueHref(one.slug)}">${nameHere(one, county)}</a><span class="about">${aboutIssue(one)}</span></li>`,
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

function about(): Html {
  return html`<section><h2>这里有什么</h2><p>公报全文，逐条可引、可查。正文居中，照印本刊登；旁注列出每条写明的单位、时限、数额，以及校核中发现的疑点。</p></section>`
}

function ways(): Html {
  return html`<section><h2>从哪里找</h2><ul class="ways"><li><a href="/policies">一项政策给谁、怎样算</a></li><li><a href="/bodies">一个单位应当做什么</a></li><li><a href="/people">文件里的人员与职务</a></li><li><a href="/questions">条文容许几种读法的</a></li><li><a href="/explanations">单位对文件的解读</a></li><li><a href="/changes">有什么变化</a></li><li><a href="/request">没有公开的，怎样申请</a></li><li><a href="/help">怎样引用、打印</a></li></ul></section>`
}

function empty({ county, signedIn }: Front): Html {
  return html`<div class="empty"><p>这里将登出${siteTitle(county)}：每期的目录、公文全文、逐条的地址与旁注。现在还没有导入公报。</p>
${signedIn ? begin(signedIn) : howToBegin()}</div>`
}

/** For the editor: the first issue, or the sample by one click. */
function begin({ csrf }: SignedIn): Html {
  return html`<p><a class="button main" href="/desk/import">导入第一期公报</a></p>
<form method="post" action="/sample">${csrfField(csrf)}<p>想先看看这里会是什么样子，可以载入随系统附带的样例：虚构的青岚县的一期公报，公文三篇，第三篇有意留了几处差错。样例载入即公布，记入日志，看完可在编辑台撤下。</p><p><button type="submit">载入样例</button></p></form>
<p>要让各单位的人登录办事，先<a href="/begin">设三类管理员</a>。</p>`
}

function howToBegin(): Html {
  return html`<h2>怎样开始</h2><ol class="steps"><li>管理员打开启动时显示的一次性登录链接。链接用过了或者过期了，在服务器上另取一个：<pre>node run.mjs user link admin</pre></li><li>登录后回到这一页，导入第一期公报，或者点“载入样例”，先看一期虚构的公报。</li><li>各单位要登录办事的，由第一个登录的人设系统、安全、审计三类管理员，再由他们登记人员、核准任职。</li></ol>
<p>也可以在服务器上直接导入（TXT、Markdown、HTML、DOCX、带文字层的 PDF）：</p><pre>node run.mjs import 公报文件
node run.mjs import ${sampleIssueFile}</pre>`
}
