import type { AppointmentView, PersonView } from '@zhengling/store'
import { longDate, minute } from '../date.ts'
import { deskForm, reasonField, refusal, workPage } from '../desk/parts.ts'
import { type Html, html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'
import { renderLink } from './link.ts'
import { personHref, states } from './register.ts'

export interface PersonPage {
  readonly person: PersonView
  /** Canonical names of the county's bodies, for choosing. */
  readonly bodies: readonly string[]
  readonly made?: { readonly account: string; readonly link: string; readonly expires: Temporal.Instant }
  readonly refused?: string
  /** What the name stands at now, where somebody else changed it in between. */
  readonly changed?: { readonly written: string }
}

/** One person: the posts, the account, and what may be done about both. */
export function personPage(frame: Frame, { person, bodies, made, refused = '', changed }: PersonPage): Page {
  const { id, name, appointments, account } = person
  const open = appointments.filter(({ state }) => state === 'held' || state === 'to-come' || state === 'pending')
  return workPage(
    frame,
    name,
    `编号 ${id}。${open.length === 0 ? '现无任职，账号不能办事。' : `现有任职 ${open.length} 项。`}`,
    html`${refusal(refused === '' ? null : refused)}${changed === undefined ? '' : renderChanged(frame, person, changed.written)}${made === undefined ? '' : renderLink(made)}
<h2>任职</h2>${appointments.length === 0 ? html`<p class="empty">还没有登记任职。</p>` : html`<ul class="work versions">${appointments.map((one) => renderAppointment(frame, one))}</ul>`}
<details${appointments.length === 0 ? html` open` : ''}><summary>登记任职</summary>${appointForm(frame, person, bodies)}</details>
<h2>账号</h2>${renderAccount(frame, person)}
${account === null || !account.closed ? '' : accountForm(frame, person)}
<h2>更正姓名</h2>${nameForm(frame, person, name)}`,
    [['/accounts', '人员与账号']],
  )
}

function renderAppointment(frame: Frame, one: AppointmentView): Html {
  const { id, person, body, post, manner, since, until, basis, state, reason, enteredAt, rests, successor } = one
  const term = `${longDate(since)}起${until === null ? '' : `，至${longDate(until)}`}`
  const open = state === 'held' || state === 'to-come' || state === 'pending'
  return html`<li><span><strong>${body}${post}</strong>${manner === '任职' ? '' : `（${manner}${rests ? '，原职务中止' : ''}）`}　${states[state]}</span>
<span class="about">${term}，依据：${basis}；${minute(enteredAt)} 登记${reason === null ? '' : `；${state === 'sent-back' ? '退回理由' : '离任原因'}：${reason}`}${successor === null ? '' : `；接任人编号 ${successor}`}</span>
${
  open
    ? html`<details><summary>办理离任</summary>${deskForm(
        frame,
        `${personHref(person)}/appointments/${encodeURIComponent(id)}/end`,
        html`${reasonField(`end-${id}`, '离任原因和文号')}<div class="field"><label for="successor-${id}">接任人编号</label><input id="successor-${id}" type="text" name="successor" maxlength="40" autocomplete="off"><p class="hint">没有就不填。</p></div><p class="hint">办理后即刻生效，本人下一次操作就不再有这项职务的权限。</p><p class="acts"><button type="submit">办理离任</button></p>`,
      )}</details>`
    : ''
}</li>`
}

function appointForm(frame: Frame, { id, appointments }: PersonView, bodies: readonly string[]): Html {
  const own = appointments.filter(({ state }) => state === 'held' || state === 'pending')
  return deskForm(
    frame,
    `${personHref(id)}/appointments`,
    html`<div class="field"><label for="body">单位</label><input id="body" type="text" name="body" list="bodies" required maxlength="100" autocomplete="off"><datalist id="bodies">${bodies.map((name) => html`<option value="${name}">`)}</datalist></div>
<div class="field"><label for="post">职务</label><input id="post" type="text" name="post" required maxlength="60" autocomplete="off"></div>
<fieldset class="field"><legend>方式</legend>${(['任职', '代理', '借调'] as const).map((manner) => html`<label><input type="radio" name="manner" value="${manner}"${manner === '任职' ? html` checked` : ''}> ${manner}</label>　`)}</fieldset>
${
  own.length === 0
    ? ''
    : html`<div class="field"><label for="other">借调的，原单位的职务</label><select id="other" name="other"><option value="">不是借调</option>${own.map((one) => html`<option value="${one.id}">${one.body}${one.post}</option>`)}</select></div>
<label><input type="checkbox" name="rests" value="1"> 借调期间不再承担原单位工作</label>`
}
<div class="field"><label for="since">起日</label><input id="since" type="date" name="since" required></div>
<div class="field"><label for="until">止日</label><input id="until" type="date" name="until"><p class="hint">含当日；没有写明就不填。</p></div>
<div class="field"><label for="basis">依据</label><input id="basis" type="text" name="basis" required maxlength="200" autocomplete="off"><p class="hint">任免文号、会议或其他来源。</p></div>
<p class="acts"><button type="submit">登记任职，送核准</button></p>`,
  )
}

function renderAccount(frame: Frame, person: PersonView): Html {
  const { id, account } = person
  if (account === null) return accountForm(frame, person)
  if (account.closed) return html`<p>账号“${account.id}”已停用，不能恢复。</p>`
  return html`<p>账号“${account.id}”。一人一个账号。</p>
<div class="acts">${deskForm(frame, `${personHref(id)}/account/link`, html`<button type="submit">发登录链接</button>`)}</div>
<details><summary>停用账号</summary>${deskForm(frame, `${personHref(id)}/account/close`, html`${reasonField('close', '停用原因')}<p class="hint">停用后不能恢复，登录即刻注销。</p><p class="acts"><button type="submit">停用账号</button></p>`)}</details>`
}

function accountForm(frame: Frame, { id }: PersonView): Html {
  return deskForm(
    frame,
    `${personHref(id)}/account`,
    html`<div class="field"><label for="account">账号名</label><input id="account" type="text" name="id" required maxlength="32" autocomplete="off"><p class="hint">2至32个字母、数字、点、横线或下划线。</p></div>
<p class="acts"><button type="submit">开立账号</button></p>`,
  )
}

function nameForm(frame: Frame, { id, revision }: PersonView, value: string): Html {
  return deskForm(
    frame,
    `${personHref(id)}/name`,
    html`<input type="hidden" name="revision" value="${revision}"><div class="field"><label for="correct-name">姓名</label><input id="correct-name" type="text" name="name" required maxlength="40" value="${value}" autocomplete="off"></div><p class="acts"><button type="submit">更正姓名</button></p>`,
  )
}

/** Two versions side by side; nothing was overwritten. */
function renderChanged(frame: Frame, person: PersonView, written: string): Html {
  return html`<section class="warned" role="alert" aria-labelledby="changed"><h2 id="changed">此人的姓名刚由他人更正过，您的更正没有存入</h2>
<dl class="detail"><dt>现在是</dt><dd>${person.name}</dd><dt>您写的是</dt><dd>${written}</dd></dl>
<p>核对之后，如仍以您写的为准，请再交一次。</p>${nameForm(frame, person, written)}</section>`
}
