import { type Clock, type Matter, type MatterStep, worst } from '@zhengling/store'
import type { Supervision } from '../../matters/supervision.ts'
import { minute } from '../date.ts'
import { deskForm, refusal, sentences, workPage } from '../desk/parts.ts'
import { whoOf } from '../desk/recent.ts'
import { itemHref, renderLight } from '../duties/parts.ts'
import { type Html, html } from '../html.ts'
import type { ClauseLink } from '../law/ladder.ts'
import type { Frame, Page } from '../layout.ts'
import { matterForms } from './forms.ts'
import { matterHref, sayWay } from './parts.ts'
import type { Written } from './written.ts'

export interface MatterPage {
  readonly matter: Matter
  readonly steps: readonly MatterStep[]
  readonly clocks: readonly Clock[]
  readonly supervision: Supervision
  /** Canonical name of the county government's office. */
  readonly office: string
  readonly link: ClauseLink
  /** Lead units that the reader does the work of. */
  readonly ownUnits: readonly string[]
  readonly may: { readonly keep: boolean; readonly handle: boolean; readonly check: boolean; readonly sample: boolean }
  readonly refused: string | null
  /** The act that was refused, and what was written for it. */
  readonly failed: string | null
  readonly written: Written
}

/** One matter: its clocks with their arithmetic, what to do next, and everything that was done. */
export function matterPage(frame: Frame, page: MatterPage): Page {
  const { matter, clocks, steps, refused } = page
  const first = worst(clocks)
  return workPage(
    frame,
    matter.what,
    html`${matter.leads.join('、')}　${first === undefined ? '' : renderLight(first.shown)}　${next(page)}`,
    html`${refusal(refused)}
${clocks.length === 0 ? '' : html`<h2>时限</h2><div class="wide" tabindex="0" role="region" aria-label="时限"><table class="dense"><thead><tr><th scope="col">节点</th><th scope="col">要求</th><th scope="col">最后一日</th><th scope="col">状态</th><th scope="col">怎样算的</th></tr></thead><tbody>${clocks.map(renderClock)}</tbody></table></div>`}
<h2>可以办的</h2>${forms(frame, page)}
${page.may.keep && matter.state !== '已撤回' ? deskForm(frame, '/papers', html`<input type="hidden" name="kind" value="督办单"><input type="hidden" name="month" value=""><input type="hidden" name="at" value=""><input type="hidden" name="of" value="${matter.id}"><p class="acts"><button type="submit">拟督办单</button></p>`) : ''}
${facts(page)}
<h2>办理经过</h2><ol class="work versions">${steps.toReversed().map(renderStep)}</ol>`,
    [['/matters', '督查督办']],
  )
}

function forms(frame: Frame, page: MatterPage): Html {
  const made = matterForms(frame, page)
  return made.length === 0 ? html`<p class="empty">现在没有要您办的。</p>` : html`${made}`
}

/** What is expected next, of whom. */
function next({ matter, office }: MatterPage): string {
  const leads = matter.leads.join('、')
  switch (matter.state) {
    case '待交办':
      return `下一步：${office}交办`
    case '办理':
      return matter.proposed.length > 0 ? `下一步：${office}核准节点计划` : `下一步：${leads}办理，办结后申请销号`
    case '待核查':
      return `下一步：${matter.checker ?? office}核查`
    case '已销号':
      return matter.sample === null ? '已经销号' : `下一步：${office}复查`
    case '已撤回':
      return '已经撤回，不再办理，不计入督办'
  }
}

const renderClock = ({ figure, name, asks, due, shown, counted }: Clock): Html =>
  html`<tr><th scope="row">${figure === null ? '' : html`${figure}　`}${name}</th><td>${asks}</td><td class="number">${due?.toString() ?? '—'}</td><td>${renderLight(shown)}</td><td>${sentences([...shown.why, ...counted])}</td></tr>`

function facts({ matter, office, link }: MatterPage): Html {
  const { category, listed, source, origin, assigner, item, along, checker, majorWhy, cause } = matter
  const row = (title: string, value: Html | string) => (value === '' ? '' : html`<dt>${title}</dt><dd>${value}</dd>`)
  const cited = listed.map(({ document, clause, words }) => {
    const href = link({ document, clause })
    const named = `${document} ${clause}`
    return html`<li>${href === undefined ? named : html`<a href="${href}">${named}</a>`}：${words === null ? '没有列这一类' : `列有“${words}”`}</li>`
  })
  const other = listed.every(({ words }) => words === null)
    ? html`<p>两件公文都没有列；“等”字是否及于同类，待解读。</p>`
    : ''
  return html`<h2>事项</h2><dl class="detail">${row('类别', html`${category}<ul>${cited}</ul>${other}`)}${row('来源', `${source}：${origin}`)}${row('交办人或机关', assigner)}${row('督办方式', `${sayWay(matter)}。依据：${majorWhy}（“重大事项”的界限文内未规定，由县政府办决定）`)}${row('配合单位', along.join('、'))}${row('核查单位', checker ?? office)}${item === null ? '' : row('台账事项', html`<a href="${itemHref(item)}">所由的台账事项</a>`)}${cause === null ? '' : row('由哪件督办事项引起', html`<a href="${matterHref(cause)}">引起这一事项的督办事项</a>`)}</dl>`
}

function renderStep({ n, round, kind, units, said, detail, at, by }: MatterStep): Html {
  const { nodes = [], evidence = [], changed = [], summoned, holder, day, to, ground, basis } = detail
  const more = [
    ...nodes.map(({ what, due }) => `${due} ${what}`),
    ...evidence.map((one) => `佐证：${one}`),
    ...changed.map(({ what, from, to: after }) => `${what}：${from} 改为 ${after}`),
    ...(detail.node === undefined ? [] : [`第 ${detail.node + 1} 个节点`]),
    ...(summoned === undefined
      ? []
      : [`${day ?? ''} 由${holder ?? ''}约谈${summoned}（${ground ?? ''}）。依据：${basis ?? ''}`]),
    ...(to === undefined ? [] : [`移交${to}（${ground ?? ''}）。依据：${basis ?? ''}`]),
  ]
  return html`<li><span><strong>${kind}</strong>${round > 1 ? `　第${round}轮` : ''}${units.length === 0 ? '' : `　${units.join('、')}`}</span><span class="about">${minute(at)}　${whoOf(by)}，第${n}步</span>${detail.follows === undefined ? '' : html`<p><a href="${matterHref(detail.follows)}">后续督办事项</a></p>`}${said === '' ? '' : html`<p class="said">${said}</p>`}${sentences(more)}</li>`
}
