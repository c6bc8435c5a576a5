import type { IssueSummary, IssueView } from '@zhengling/store'
import { html } from '../html.ts'
import { issueName } from '../issue-name.ts'
import { BENEFITS, ISSUERS, ISSUES, KINDS, kioskIssue, SEARCH } from './address.ts'
import { entries } from './entries.ts'
import type { KioskPage } from './page.ts'

/** Documents of the newest issue that stand on the first screen; the rest is behind one touch. */
const FIRST = 6

/** Where everybody begins: what one may claim, the ways to a document, the newest issue. */
export function startPage(issues: readonly IssueSummary[], newest: IssueView | null): KioskPage {
  return {
    title: '首页',
    up: null,
    kind: 'start',
    main: html`<h1>请点您要看的</h1>
<ul class="ways"><li class="first"><a href="${BENEFITS}"><strong>我能申领什么</strong><span>补助、奖励、减免，一问一答</span></a></li>
<li><a href="${SEARCH}"><strong>查找</strong><span>按字母、词语、文号</span></a></li>
<li><a href="${ISSUES}"><strong>各期公报</strong><span>共 ${issues.length} 期</span></a></li>
<li><a href="${ISSUERS}"><strong>按发文机关</strong><span>哪个机关发的</span></a></li>
<li><a href="${KINDS}"><strong>按文种</strong><span>办法、方案、通知等</span></a></li></ul>
${
  newest === null
    ? html`<p class="quiet">还没有登出公报。登出以后，这里列出最新一期的文件。</p>`
    : html`<section aria-labelledby="newest"><h2 id="newest">最新一期：${issueName(newest)}</h2>
${entries(newest.contents.slice(0, FIRST))}
${newest.contents.length > FIRST ? html`<p><a class="more" href="${kioskIssue(newest.slug)}">看这一期全部 ${newest.contents.length} 份文件</a></p>` : ''}</section>`
}`,
  }
}
