import type { AppointmentView, EnteredBody } from '@zhengling/store'
import { longDate } from '../date.ts'
import { type Html, html } from '../html.ts'
import { bodyLink } from './about.ts'

/** Who holds a post in the body today, for those who may see it. */
export function renderPeople(people: readonly AppointmentView[]): Html | '' {
  if (people.length === 0) return ''
  return html`<section><h2>现任人员　${people.length}</h2><p class="quiet note">只有登录的有关人员看得到。</p><ul class="titles">${people.map(
    ({ name, post, manner, since }) =>
      html`<li>${name}　${post}${manner === '任职' ? '' : `（${manner}）`}<span class="quiet">　${longDate(since)}起</span></li>`,
  )}</ul></section>`
}

/** A body that no document names: entered here. */
export function renderEntered({ kind, parent, aliases }: EnteredBody): Html {
  return html`<dl class="about"><div><dt>性质</dt><dd>${kind}</dd></div><div><dt>隶属</dt><dd>${parent === null ? html`<span class="unstated">登记时未写</span>` : bodyLink(parent)}</dd></div>${aliases.length === 0 ? '' : html`<div><dt>又称</dt><dd>${aliases.join('、')}</dd></div>`}<div><dt>来源</dt><dd>由本县登记，公报没有点到</dd></div></dl>`
}
