import type { Policy } from '@zhengling/law'
import { policyHref } from '../../http/address.ts'
import { longDate } from '../date.ts'
import { type Html, html } from '../html.ts'
import type { Page } from '../layout.ts'

/** The documents whose rules are declared, in the order of the gazette. */
export function policiesPage(policies: readonly Policy[]): Page {
  return {
    title: '政策',
    kind: 'policies',
    canonical: '/policies',
    main: html`<div class="page-head"><h1>政策</h1><p class="sub">条款已写成可以计算的规则的公文。选一项规则，填几项情况，即得结果和依据；原文没有规定的、容许几种读法的，照实列出。</p></div>
${policies.length === 0 ? empty : html`<ol class="policies">${policies.map(entry)}</ol>`}`,
  }
}

const empty: Html = html`<div class="empty"><p>这里将列出条款已写成规则的公文，以及各自可以计算的补贴、标准、期限和等级。</p><p>目前还没有声明公文。</p></div>`

function entry({ folder, head, declared }: Policy): Html {
  const { number, title, issued, until } = head
  const { rules, parameters, questions, unstated, duties } = declared
  const counts = [
    ['规则', rules.length],
    ['数额标准', parameters.length],
    ['待解读', questions.length],
    ['文内未规定', unstated.length],
    ['职责任务', duties.length],
  ] as const
  return html`<li><h2><a href="${policyHref(folder)}">${title}</a></h2><p class="quiet">${number}，${longDate(issued)}成文${until === undefined ? '' : `，最迟至${longDate(until)}有效`}</p>
<p class="counts">${counts.filter(([, count]) => count > 0).map(([name, count]) => html`<span>${name} <span class="figure">${count}</span></span>`)}</p></li>`
}
