import type { BodyDuty } from '../../law/body-duties.ts'
import { longDateWithDay } from '../date.ts'
import { type Html, html } from '../html.ts'
import type { ClauseLink } from '../law/ladder.ts'
import { renderClause, renderPlace } from './place.ts'

/** What a body must do: what has a day to come, by day; what has none, by document; what is over. */
export function renderDuties(duties: readonly BodyDuty[], link: ClauseLink): Html | '' {
  if (duties.length === 0) return ''
  const dated = duties.filter(({ day, past }) => day.due !== null && !past)
  const undated = duties.filter(({ day, past }) => day.due === null && !past)
  const over = duties.filter(({ past }) => past)
  return html`<section class="group" aria-labelledby="duties"><h2 id="duties">职责任务　${duties.length}项</h2><p class="quiet note">按条款登记，到期日从今天推算；几种读法日子不同的，按最早的列，各种读法写在下面。</p>
${dated.length === 0 ? '' : table('有到期日的', dated, link)}
${undated.length === 0 ? '' : renderUndated(undated, link)}
${over.length === 0 ? '' : html`<details><summary>日期已过的　${over.length}</summary>${table('日期已过的', over, link, 'unseen')}</details>`}</section>`
}

function table(caption: string, duties: readonly BodyDuty[], link: ClauseLink, style = ''): Html {
  return html`<table class="due"><caption class="${style}">${caption}　${duties.length}</caption><thead><tr><th scope="col">事项</th><th scope="col">到期</th><th scope="col">依据</th></tr></thead><tbody>${duties.map((one) => renderDated(one, link))}</tbody></table>`
}

function renderDated({ duty, leads, day }: BodyDuty, link: ClauseLink): Html {
  const { due, rule, open } = day
  return html`<tr><th scope="row">${duty.what}${leads ? '' : along}</th><td>${due === null ? '' : sayDay(due)}<span class="quiet rule">${rule}</span></td><td class="ground">${renderPlace(duty.at, link)}</td></tr>${open === undefined ? '' : renderOpen(open)}`
}

const along = html`<span class="quiet">　配合</span>`

/** Readings that give one day stand together. */
function renderOpen({ question, dates }: NonNullable<BodyDuty['day']['open']>): Html {
  const days = [...Map.groupBy(dates, ({ due }) => due)]
  return html`<tr class="open"><td colspan="3"><p><b>待解读</b>　${question}</p><ul>${days.map(([due, own]) => html`<li>${due === null ? '尚不能确定' : sayDay(due)}　<span class="quiet">${own.map(({ reading }) => reading).join('；')}</span></li>`)}</ul></td></tr>`
}

function renderUndated(duties: readonly BodyDuty[], link: ClauseLink): Html {
  const documents = [...Map.groupBy(duties, ({ duty }) => duty.policy)]
  const legend = new Map(duties.flatMap(({ duty: { due } }) => (due.kind === 'undated' ? [[due.words, due.why]] : [])))
  return html`<h3>没有到期日的　${duties.length}</h3><p class="quiet note">${[...legend].map(([words, why]) => `“${words}”${why}。`)}</p>${documents.map(([{ number, title }, own]) => html`<p class="why">${title}（${number}）</p><ul class="undated">${own.map(({ duty, leads, day }) => html`<li>${duty.what}${leads ? '' : along}　<span class="quiet">${duty.due.kind === 'undated' ? duty.due.words : [duty.due.words, day.because].filter((one) => one).join('，')}　${renderClause(duty.at, link)}</span></li>`)}</ul>`)}`
}

/** 2022年6月30日（周四）; with its hour where a moment is meant. */
function sayDay(written: string): string {
  const [day = '', time] = written.split('T')
  const said = longDateWithDay(Temporal.PlainDate.from(day))
  return time === undefined ? said : `${said}${time.slice(0, 5)}`
}
