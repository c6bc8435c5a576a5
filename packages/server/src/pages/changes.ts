import type { Amendment, Decision, Law, PolicyHead } from '@zhengling/law'
import type { PublishedVersion } from '@zhengling/store'
import { documentHref, placeHref, policyHref, questionHref } from '../http/address.ts'
import { longDate } from './date.ts'
import { type Html, html } from './html.ts'
import type { Page } from './layout.ts'

export interface ChangesView {
  /** YYYY-MM-DD, both counted. */
  readonly since: string
  readonly today: string
  readonly versions: readonly PublishedVersion[]
  readonly decisions: readonly Decision[]
  readonly law: Law
}

/** What came, was decided, was amended, began and ended since a day. */
export function changesPage(view: ChangesView): Page {
  const { since, today } = view
  const parts = [
    part('公文', view.versions.map(versionLine)),
    part('解释', view.decisions.filter(({ from }) => isWithin(from, view)).map(decisionLine)),
    part('修订', amendmentsIn(view).map(amendmentLine)),
    part('施行与到期', termsIn(view).map(termLine)),
  ].filter((one) => one !== null)
  return {
    title: '有什么变化',
    kind: 'changes',
    canonical: '/changes',
    robots: 'noindex',
    main: html`<div class="page-head"><h1>有什么变化</h1><p class="sub">自${longDate(since)}至${longDate(today)}：登出和改动的公文、作出的解释、修订的数额和规则，开始施行和到期的。</p></div>
<form class="since" method="get" action="/changes"><label>自<input type="date" name="since" value="${since}" max="${today}"></label><button type="submit">查看</button></form>
${parts.length === 0 ? html`<p class="quiet">这段时间没有变化。可以把日期往前改。</p>` : parts}`,
  }
}

const part = (name: string, lines: readonly Html[]): Html | null =>
  lines.length === 0 ? null : html`<section><h2>${name}</h2><ul class="changes">${lines}</ul></section>`

const isWithin = (day: string, { since, today }: Pick<ChangesView, 'since' | 'today'>): boolean =>
  day >= since && day <= today

function versionLine({ slug, number, title, version, reason, at }: PublishedVersion): Html {
  const day = longDate(at.toZonedDateTimeISO('Asia/Shanghai').toPlainDate().toString())
  const what =
    version === 1
      ? html`登出`
      : html`改为第${version}版${reason === null ? '' : `：${reason}`}　<a href="${documentHref(slug)}/diff?from=${version - 1}&to=${version}">逐条对照</a>`
  return html`<li><span class="when">${day}</span><span><a href="${documentHref(slug)}">${title}</a>　<span class="quiet">${number ?? ''}</span>　${what}</span></li>`
}

const decisionLine = ({ question, reading, by, from, why }: Decision): Html =>
  html`<li><span class="when">${longDate(from)}</span><span><a href="${questionHref(question)}">${question.slice(question.indexOf('/') + 1)}</a>　${by}解释为“${reading}”。<span class="quiet">${why}</span></span></li>`

const amendmentsIn = (view: ChangesView): readonly Amendment[] =>
  [...view.law.amendments.values()].flat().filter(({ from }) => isWithin(from, view))

const amendmentLine = ({ from, target, at, policy }: Amendment): Html =>
  html`<li><span class="when">${longDate(from)}</span><span>${target.policy.title}“${target.name}”　由<a href="${placeHref(policy.number, at.clause)}">${policy.number}${at.clause}</a>修订</span></li>`

interface Term {
  readonly day: string
  readonly what: '施行' | '到期'
  readonly folder: string
  readonly head: PolicyHead
}

const termsIn = (view: ChangesView): readonly Term[] =>
  view.law.policies
    .flatMap(({ folder, head }): readonly Term[] => [
      { day: head.from, what: '施行', folder, head },
      ...(head.until === undefined ? [] : [{ day: head.until, what: '到期' as const, folder, head }]),
    ])
    .filter(({ day }) => isWithin(day, view))
    .toSorted((a, b) => (a.day > b.day ? -1 : 1))

const termLine = ({ day, what, folder, head }: Term): Html =>
  html`<li><span class="when">${longDate(day)}</span><span><a href="${policyHref(folder)}">${head.title}</a>　${what === '施行' ? '开始施行' : '最迟至这一天'}</span></li>`
