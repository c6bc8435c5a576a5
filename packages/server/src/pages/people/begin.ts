import { type Duty, dutyTitles } from '@zhengling/store'
import { deskForm, refusal, workPage } from '../desk/parts.ts'
import { type Html, html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'
import { renderLink } from './link.ts'

export const seats: readonly (readonly [duty: Duty, work: string])[] = [
  ['system', '登记人员和任职，开立、停用账号'],
  ['security', '核准任职，看登录情况，解锁账号、注销登录'],
  ['audit', '查阅办理日志'],
]

/** What the founder is asked: to give the three seats to three people. */
export function beginPage(
  frame: Frame,
  held: Readonly<Record<Duty, string | null>>,
  made: { readonly account: string; readonly link: string; readonly expires: Temporal.Instant } | null,
  refused: string | null,
): Page {
  const empty = seats.filter(([duty]) => held[duty] === null).length
  return workPage(
    frame,
    '设三类管理员',
    empty === 0
      ? '三类管理员都已设好。此后人员和账号由他们办理，您只办公报编务。'
      : `还有 ${empty} 类没有设。三类管理员各管一段、互不替代，应由三个人分别担任。`,
    html`${refusal(refused)}${made === null ? '' : renderLink(made)}
${seats.map((seat) => renderSeat(frame, seat, held[seat[0]]))}
<h2>接下来</h2><ol class="steps"><li>把各自的登录链接交给本人；链接用一次，24小时内有效。</li><li>系统管理员登记人员和任职，开立账号。</li><li>安全管理员核准任职，任职核准后账号才能办事。</li><li>审计管理员随时查阅日志；谁办了什么，包括您和另两位管理员，都在里面。</li></ol>`,
  )
}

function renderSeat(frame: Frame, [duty, work]: (typeof seats)[number], account: string | null): Html {
  const title = dutyTitles[duty]
  if (account !== null)
    return html`<h2>${title}　<span class="quiet">已设：${account}</span></h2><p class="about">${work}。</p>`
  return html`<h2>${title}</h2><p class="about">${work}。</p>
${deskForm(
  frame,
  '/begin',
  html`<input type="hidden" name="duty" value="${duty}"><div class="field"><label for="${duty}-name">姓名</label><input id="${duty}-name" type="text" name="name" required maxlength="40" autocomplete="off"></div>
<div class="field"><label for="${duty}-id">账号名</label><input id="${duty}-id" type="text" name="id" required maxlength="32" autocomplete="off" pattern="[A-Za-z0-9][A-Za-z0-9._\\-]{1,31}"><p class="hint">2至32个字母、数字、点、横线或下划线。</p></div>
<p class="acts"><button type="submit">设为${title}</button></p>`,
)}`
}
