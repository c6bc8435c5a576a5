import type { AppointmentView, PersonView } from '@zhengling/store'
import { deskForm, refusal, workPage } from '../desk/parts.ts'
import { type Html, html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'

export const personHref = (person: string) => `/accounts/people/${encodeURIComponent(person)}`

/** Everybody entered, with posts and account; and where to enter one more. */
export function registerPage(frame: Frame, people: readonly PersonView[], refused: string | null): Page {
  const waiting = people.flatMap(({ appointments }) => appointments.filter(({ state }) => state === 'pending')).length
  const idle = people.filter(({ account }) => account === null).length
  const sub =
    people.length === 0
      ? '还没有登记人员。'
      : `已登记 ${people.length} 人${waiting === 0 ? '' : `，${waiting} 项任职待安全管理员核准`}${idle === 0 ? '' : `，${idle} 人没有账号`}。`
  return workPage(
    frame,
    '人员与账号',
    sub,
    html`${refusal(refused)}${people.length === 0 ? html`<div class="empty"><p>登记之后，这里按姓名列出各人的任职和账号。先登记一个人，再在其页面上登记任职、开立账号。</p></div>` : renderTable(people)}
<p class="acts"><a class="button" href="/accounts/import">批量导入单位、人员</a></p>
<h2 id="new">登记人员</h2>
${deskForm(
  frame,
  '/accounts',
  html`<div class="field"><label for="name">姓名</label><input id="name" type="text" name="name" required maxlength="40" autocomplete="off"></div>
<div class="field"><label for="id">编号</label><input id="id" type="text" name="id" maxlength="40" autocomplete="off"><p class="hint">本单位的工号等；不填则由系统编一个。不要填身份证号。</p></div>
<p class="acts"><button type="submit" class="main">登记人员</button></p>`,
)}`,
  )
}

function renderTable(people: readonly PersonView[]): Html {
  return html`<div class="wide"><table class="dense"><thead><tr><th scope="col">姓名</th><th scope="col">编号</th><th scope="col">现任职</th><th scope="col">账号</th></tr></thead>
<tbody>${people.map(
    ({ id, name, appointments, account }) =>
      html`<tr><th scope="row"><a href="${personHref(id)}">${name}</a></th><td>${id}</td><td>${posts(appointments)}</td><td>${account === null ? '无' : account.closed ? `${account.id}（已停用）` : account.id}</td></tr>`,
  )}</tbody></table></div>`
}

function posts(appointments: readonly AppointmentView[]): Html | string {
  const now = appointments.filter(({ state }) => state === 'held' || state === 'pending' || state === 'to-come')
  if (now.length === 0) return '无'
  return html`${now.map((one, i) => html`${i === 0 ? '' : '；'}${one.body}${one.post}${one.manner === '任职' ? '' : `（${one.manner}）`}${one.state === 'held' ? '' : html` <span class="about">${states[one.state]}</span>`}`)}`
}

/** How a post stands, by shape and in words. */
export const states: Readonly<Record<AppointmentView['state'], string>> = {
  pending: '▲ 待核准',
  'sent-back': '■ 已退回',
  'to-come': '△ 未到任',
  held: '● 在任',
  over: '○ 已期满',
  ended: '○ 已离任',
}
