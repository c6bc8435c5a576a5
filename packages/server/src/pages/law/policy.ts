import {
  type DocumentCoverage,
  type DutyJson,
  isUnsaid,
  type Placed,
  type Policy,
  type PolicyJson,
  type Unit,
} from '@zhengling/law'
import { documentHref, placeHref, policyHref, questionHref, ruleHref } from '../../http/address.ts'
import { longDate } from '../date.ts'
import { type Html, html } from '../html.ts'
import type { Page } from '../layout.ts'
import { type DeclaredClause, declaredClauses } from './declared.ts'
import { parameterWords, typeWords } from './figures.ts'

/** A document with everything that is declared in it, clause by clause. */
export interface PolicyView {
  readonly policy: Policy
  /** As of today, with the decisions made. */
  readonly json: PolicyJson
  /** How far its text is declared; null where the text is not in the store. */
  readonly coverage: DocumentCoverage | null
}

/** Its rules, figures, open questions and what it leaves unstated, each under its clause. */
export function policyPage({ policy, json, coverage }: PolicyView): Page {
  const { folder, number, title } = json
  const clauses = declaredClauses(policy)
  const here = coverage !== null
  return {
    title,
    kind: 'policy',
    canonical: policyHref(folder),
    main: html`<nav class="crumbs" aria-label="所在位置"><a href="/policies">政策</a></nav>
<div class="page-head"><h1>${title}</h1><p class="sub">${here ? html`<a href="${documentHref(number)}">${number}</a>` : number}　左边是条款，右边是由它写成的规则和数额。点规则，填情况，得结果。</p></div>
<div class="two"><ol class="by-clause">${clauses.map((one) => renderClause(one, json, here))}</ol>
<div class="aside">${renderHead(json)}${coverage === null ? '' : renderCoverage(coverage)}${renderInformative(json)}</div></div>`,
  }
}

function renderClause({ path, gist, placed }: DeclaredClause, json: PolicyJson, here: boolean): Html {
  const name = here ? html`<a href="${placeHref(json.number, path)}">${path}</a>` : path
  return html`<li id="${path}"><div class="where"><h2>${name}</h2><p class="quiet">${gist}</p></div><ul>${placed.map((one) => renderPlaced(one, json))}</ul></li>`
}

/** What a rule says in more characters than these is for its own page. */
const LONGEST = 120

function renderPlaced({ kind, name }: Placed, json: PolicyJson): Html | '' {
  switch (kind) {
    case 'rule': {
      const rule = json.rules.find((one) => one.name === name)
      if (rule === undefined) return ''
      return html`<li class="rule"><a href="${ruleHref(json.folder, name)}">${name}</a><span class="quiet">${rule.says.length > LONGEST ? typeWords(rule.gives) : rule.says}</span></li>`
    }
    case 'parameter': {
      const figure = json.parameters.find((one) => one.name === name)
      return figure
        ? html`<li class="figure-line"><span>${name}</span><span class="figure">${parameterWords(figure)}</span></li>`
        : ''
    }
    case 'question': {
      const asked = json.open.find(({ id }) => id === `${json.number}/${name}`)
      if (asked === undefined) return ''
      return html`<li><strong>待解读</strong>　<a href="${questionHref(asked.id)}">${asked.question}</a><span class="quiet">${Object.keys(asked.readings).join(' / ')}${asked.decisions.length > 0 ? '；已作解释' : ''}</span></li>`
    }
    case 'unstated': {
      const item = json.unstated.find((one) => one.name === name)
      return item ? html`<li class="unstated-box"><strong>文内未规定</strong>　${item.what}</li>` : ''
    }
    case 'procedure': {
      const procedure = json.procedures.find((one) => one.name === name)
      return procedure
        ? html`<li><span>程序：${name}</span><span class="quiet">${Object.keys(procedure.steps).join(' → ')}</span></li>`
        : ''
    }
    case 'duty': {
      const duty = json.duties.find((one) => one.name === name)
      return duty ? renderDuty(duty) : ''
    }
    case 'amendment':
      return html`<li><span>修订：${name}</span></li>`
  }
}

/** Who does what by when; where the text does not say who or when, that. */
function renderDuty({ name, who, along, what, due, undated }: DutyJson): Html {
  const by = undated === undefined ? due : html`<span class="unstated">${due}</span>：${undated.why}`
  return html`<li class="duty"><span><strong>${name}</strong>　${what}</span><span class="quiet">${who.map(unit)}${along.length > 0 ? html`会同　${along.map(unit)}` : ''}${by}</span></li>`
}

const unit = (one: Unit): Html =>
  html`${typeof one === 'string' ? one : html`<span class="unstated" title="${one.why}">${isUnsaid(one) ? '没有写由谁办' : one.words}</span>`}　`

function renderHead({ number, issuer, issued, from, until, explains, interprets }: PolicyJson): Html {
  const unsaid = html`<span class="unstated">文内未规定</span>`
  return html`<section><h2>公文</h2><dl class="meta"><div><dt>文号</dt><dd>${number}</dd></div><div><dt>发文</dt><dd>${issuer}</dd></div><div><dt>成文</dt><dd>${longDate(issued)}</dd></div><div><dt>施行</dt><dd>${longDate(from)}</dd></div>${until === null ? '' : html`<div><dt>有效</dt><dd>最迟至${longDate(until)}</dd></div>`}<div><dt>解读</dt><dd>${explains ?? unsaid}</dd></div><div><dt>解释</dt><dd>${interprets ?? unsaid}</dd></div></dl></section>`
}

function renderCoverage({ clauses, bound, informative, pending, awaiting }: DocumentCoverage): Html {
  return html`<section><h2>条款覆盖</h2><p>正文 ${clauses} 条：写成规则 ${bound} 条，只作说明 ${informative} 条，尚待 ${pending.length} 条。</p>${pending.length === 0 ? '' : html`<details><summary>尚待的条款</summary><ul class="pending">${pending.map(({ path, awaits }) => html`<li>${path}　<span class="quiet">${awaits}</span></li>`)}</ul></details>`}${awaiting.length === 0 ? '' : html`<details><summary>其中 ${awaiting.length} 条还要有台账、程序或者预案才办得起来</summary><ul class="pending">${awaiting.map(({ path, awaits }) => html`<li>${path}　<span class="quiet">${awaits}</span></li>`)}</ul></details>`}</section>`
}

function renderInformative({ informative }: PolicyJson): Html | '' {
  if (informative.length === 0) return ''
  const byReason = Map.groupBy(informative, ({ reason }) => reason)
  return html`<section><h2>只作说明的条款</h2><ul>${[...byReason].map(([reason, all]) => html`<li>${reason}：${all.map(({ at }) => at).join('、')}</li>`)}</ul></section>`
}
