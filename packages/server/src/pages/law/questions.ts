import type { Convention, Law, PolicyHead, Question } from '@zhengling/law'
import type { DecisionMade } from '@zhengling/store'
import { placeHref, policyHref } from '../../http/address.ts'
import { longDate } from '../date.ts'
import { type Html, html } from '../html.ts'
import type { Page } from '../layout.ts'
import type { ClauseLink } from './ladder.ts'

/** Everything the text leaves open, with who may settle it and what was decided; and what is taken by convention. */
export function questionsPage(law: Law, made: readonly DecisionMade[], link: ClauseLink): Page {
  const all = [...law.questions.values()]
  const questions = all.filter((one) => one.kind === 'question')
  const conventions = all.filter((one) => one.kind === 'convention')
  const decided = Map.groupBy(made, ({ question }) => question)
  const open = questions.filter(({ id }) => !decided.has(id))
  const settled = questions.filter(({ id }) => decided.has(id))
  const list = (some: readonly Question[]): Html[] =>
    [...Map.groupBy(some, ({ policy }) => policy)].map(
      ([policy, own]) =>
        html`<h3>${policy === undefined ? '全县通用' : title(policy, law)}</h3><ol class="questions">${own.map((one) => renderQuestion(one, decided.get(one.id) ?? [], link))}</ol>`,
    )
  return {
    title: '待解读的问题',
    kind: 'questions',
    canonical: '/questions',
    main: html`<div class="page-head"><h1>待解读的问题</h1><p class="sub">条文容许几种读法，或者两条互相抵触时，问题登在这里。系统不替任何一方选定读法；有权解释的单位作出决定后，从决定之日起按决定计算。</p></div>
${open.length === 0 ? html`<div class="empty"><p>${questions.length === 0 ? '还没有登记问题。把条款写成规则时发现的歧义会列在这里：疑义在哪几个字，有哪几种读法、各自的理由，由谁决定。' : '登记的问题都已作出解释。'}</p></div>` : html`<section class="group" aria-labelledby="open"><h2 id="open">尚未解释　${open.length}</h2>${list(open)}</section>`}
${settled.length === 0 ? '' : html`<section class="group" aria-labelledby="settled"><h2 id="settled">已作解释　${settled.length}</h2>${list(settled)}</section>`}
${conventions.length === 0 ? '' : html`<section class="group" aria-labelledby="conventions"><h2 id="conventions">惯例　${conventions.length}</h2><p class="quiet note">原文没有规定、计算时又必须有的取法。凡改变了结果的，都在结果下面注明。</p><ol class="questions">${conventions.map((one) => renderConvention(one, decided.get(one.id) ?? []))}</ol></section>`}
<section class="group" aria-labelledby="who"><h2 id="who">由谁解释</h2><p class="quiet note">文件写明“负责解释”的，由该单位解释；没有写明的，由发文机关解释。“负责解读”是向公众说明，可以提出建议，不能作出解释。</p></section>`,
  }
}

function renderQuestion(one: Question, made: readonly DecisionMade[], link: ClauseLink): Html {
  const { id, name, question, words, readings, decidedBy, proposedBy } = one
  return html`<li id="${id}"><h4>${question}</h4><p class="where">${place(one, link)}${name}　疑义在“${words}”</p>
<ol class="readings">${Object.entries(readings).map(([reading, { because, at }]) => html`<li><p class="how"><span>${reading}</span></p><p>${because}。${at === undefined ? '' : clause(at, link)}</p></li>`)}</ol>
<p class="decider">由${decidedBy}解释${proposedBy === undefined ? '' : `；${proposedBy}负责解读，可提出建议`}。${made.length === 0 ? '尚未作出解释，各种读法并存。' : ''}</p>${renderMade(made)}</li>`
}

function renderConvention(
  { id, question, readings, default: taken, basis, decidedBy }: Convention,
  made: readonly DecisionMade[],
): Html {
  const others = Object.keys(readings).filter((reading) => reading !== taken)
  return html`<li id="${id}"><h3>${question}</h3><p>取“${taken}”：${readings[taken]?.because ?? ''}。</p><p class="quiet">${basis}。${decidedBy === undefined ? '' : `可由${decidedBy}另作决定，改取${others.join('、')}。`}</p>${renderMade(made)}</li>`
}

function renderMade(made: readonly DecisionMade[]): Html | '' {
  if (made.length === 0) return ''
  return html`<ul class="decisions">${made.map(({ reading, by, from, why, power, standing }) => html`<li>${by}解释为“${reading}”，自${longDate(from)}起。理由：${why}。依据：${power}。${standing ? '' : html`<span class="quiet">已由后来的解释代替。</span>`}</li>`)}</ul>`
}

function title(head: PolicyHead, { policies }: Law): Html {
  const folder = policies.find((policy) => policy.head === head)?.folder
  return folder === undefined ? html`${head.title}` : html`<a href="${policyHref(folder)}">${head.title}</a>`
}

function place({ at, against }: Question, link: ClauseLink): Html | '' {
  if (at === undefined) return ''
  return html`${clause(at, link)}${against === undefined ? '' : html`，与${clause(against, link)}不一致`}　`
}

function clause(at: { readonly document: string; readonly clause: string }, link: ClauseLink): Html {
  return link(at) === undefined
    ? html`${at.clause}`
    : html`<a href="${placeHref(at.document, at.clause)}">${at.clause}</a>`
}
