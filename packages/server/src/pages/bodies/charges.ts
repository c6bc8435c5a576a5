import { questionHref, ruleHref } from '../../http/address.ts'
import type { DeclaredBody } from '../../law/declared-body.ts'
import { type Html, html } from '../html.ts'
import type { ClauseLink } from '../law/ladder.ts'
import { renderPlace } from './place.ts'

/** What comes to a body: steps in which it acts, what is to be asked of it, what others report to it, what it may decide. */
export function renderCharges(declared: DeclaredBody, folders: ReadonlyMap<string, string>, link: ClauseLink): Html {
  const { steps, benefits, receives, decides } = declared
  return html`${section(
    'benefits',
    '经办的补贴和奖励',
    benefits.map(({ name, at, policy, gives, by }) => {
      const folder = folders.get(policy.number)
      const words = folder === undefined ? html`${name}` : html`<a href="${ruleHref(folder, gives.name)}">${name}</a>`
      return html`${words}${by === undefined ? '' : html`<span class="quiet">　${by}申请</span>`}　<span class="quiet">${renderPlace(at, link)}</span>`
    }),
  )}${section(
    'steps',
    '办理的步骤',
    steps.map(
      ({ procedure, step, does, by, at }) =>
        html`${step}<span class="quiet">（${procedure}${by.length > 1 ? '，会同办理' : ''}）</span>：${does}　<span class="quiet">${renderPlace(at, link)}</span>`,
    ),
  )}${section(
    'reported',
    '应当向其报送的事项',
    receives.map(
      ({ what, due, at }) => html`${what}<span class="quiet">　${due.words}　${renderPlace(at, link)}</span>`,
    ),
  )}${section(
    'decides',
    '可以解释的问题',
    decides.map(({ id, question }) => html`<a href="${questionHref(id)}">${question}</a>`),
  )}`
}

function section(id: string, title: string, items: readonly Html[]): Html | '' {
  if (items.length === 0) return ''
  const list = html`<ul class="undated">${items.map((one) => html`<li>${one}</li>`)}</ul>`
  const long = items.length > 12
  return html`<section class="group" aria-labelledby="${id}"><h2 id="${id}">${title}　${items.length}项</h2>${long ? html`<details><summary>列出全部</summary>${list}</details>` : list}</section>`
}
