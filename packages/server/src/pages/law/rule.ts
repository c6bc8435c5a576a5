import type { Node } from '@zhengling/gazette'
import type { Asked, Clause, Decision, Policy } from '@zhengling/law'
import { raw } from 'hono/html'
import { documentHref, placeHref, policyHref, ruleHref } from '../../http/address.ts'
import { longDate } from '../date.ts'
import { withDamage } from '../document/annotate.ts'
import { type Html, html } from '../html.ts'
import type { Page } from '../layout.ts'
import type { Calculation } from './calculator.ts'
import type { Markup } from './markup.ts'

/** A rule with a case worked out by it, and what the page around it says. */
export interface RuleView {
  readonly county: { readonly code: string; readonly name: string }
  readonly policy: Policy
  readonly rule: Asked
  /** The clause as the outline describes it. */
  readonly clause: Clause | undefined
  /** The clause as printed; null where the document is not in the store. */
  readonly node: Node | null
  readonly calculation: Calculation
  readonly on: string
  readonly today: string
  readonly decisions: readonly Decision[]
  /** Slugs of documents whose clauses can be linked. */
  readonly documents: readonly string[]
  /** Addresses of the script that watches the form and of the kernel that it asks. */
  readonly script: string
  readonly kernel: string
}

/** A rule beside its clause: a short form that asks what is missing, the answer, and how it comes about. */
export function rulePage(view: RuleView): Page {
  const { policy, rule, calculation } = view
  const { folder, head } = policy
  return {
    title: `${rule.name} · ${head.title}`,
    kind: 'rule',
    canonical: ruleHref(folder, rule.name),
    main: html`<nav class="crumbs" aria-label="所在位置"><a href="/policies">政策</a><a href="${policyHref(folder)}">${head.title}</a></nav>
<div class="page-head"><h1>${rule.name}</h1></div>
${renderClause(view)}
<div class="case">${renderForm(view)}
<section class="answer" aria-labelledby="answer"><h2 id="answer" class="unseen">结果</h2><div class="slip"><p>${view.county.name}　政策计算单</p><dl>${written(calculation.slip)}</dl></div><div class="live" aria-live="polite">${written(calculation.answer)}</div></section></div>
<p class="slip-foot">${head.title}（${head.number}）${rule.at.clause}。本结果依公文条款推算，供核对，不代替主管单位的核定。</p>
<script src="${view.script}" type="module"></script>`,
  }
}

const written = ({ text }: Markup) => raw(text)

/** The clause in its own words where they are here, else what it is about. */
function renderClause({ policy: { head }, rule, clause, node }: RuleView): Html {
  const { at } = rule
  if (node === null)
    return html`<div class="law-quote"><p class="where">${head.number}　${at.clause}</p><p class="quiet">${clause?.gist ?? ''}。本站没有登载这份公文，只写条款的要点。</p></div>`
  const text = html`${withDamage(node.label)}${node.label === '' ? '' : ' '}${withDamage(node.text)}`
  return html`<div class="law-quote"><p class="where"><a href="${placeHref(head.number, at.clause)}">${at.clause}</a>　<a href="${documentHref(head.number)}">${head.number}</a></p><blockquote>${text}</blockquote>${node.children.length === 0 ? '' : html`<details><summary>其下 ${node.children.length} 项</summary>${node.children.map((child) => html`<blockquote>${withDamage(child.label)} ${withDamage(child.text)}</blockquote>`)}</details>`}</div>`
}

function renderForm(view: RuleView): Html {
  const { county, policy, rule, calculation, on, today, decisions, documents, kernel } = view
  const { fields, kind } = calculation
  const bare = ruleHref(policy.folder, rule.name)
  const asks = kind === 'unknown' && fields.length > 0
  return html`<form class="ask-form" method="get" action="${bare}" data-kernel="${kernel}" data-county="${county.code}" data-rule="${policy.folder}/${rule.name}" data-on="${on}" data-decisions="${JSON.stringify(decisions)}" data-documents="${documents.join(' ')}">
<div class="fields">${fields.map(({ markup }) => written(markup))}</div>
${fields.length === 0 ? html`<p class="quiet">这一项不需要填情况。</p>` : ''}
<details class="on"${on === today ? '' : html` open`}><summary>按${longDate(on)}的规定</summary><label>改按<input type="date" name="on" value="${on}"></label></details>
<div class="acts"><button class="main" type="submit">${asks ? '下一步' : fields.length === 0 ? '按所选日期计算' : '重新计算'}</button>${!calculation.begun ? '' : html`<a href="${bare}">清空重填</a>`}</div>
</form>`
}
