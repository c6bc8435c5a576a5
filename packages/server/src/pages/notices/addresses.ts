import type { ReminderAddress } from '@zhengling/store'
import { deskForm, refusal, workPage } from '../desk/parts.ts'
import { type Html, html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'

const ways = { email: '邮件', wecom: '企业微信群机器人', dingtalk: '钉钉群机器人', plain: '其他系统（JSON）' } as const

export interface Addresses {
  readonly addresses: readonly ReminderAddress[]
  readonly units: readonly string[]
  /** Whether a mail server is set. */
  readonly mail: boolean
  readonly refused: string | null
}

/** Where reminders are sent besides the inbox. */
export function addressesPage(frame: Frame, { addresses, units, mail, refused }: Addresses): Page {
  return workPage(
    frame,
    '提醒的发送地址',
    '提醒都列在各人的“消息”里。另要发到单位邮箱或工作群的，在这里登记；一个地址一天只发一条，列出当天的全部事项。',
    html`${refusal(refused)}${mail ? '' : html`<p class="empty">设置文件里还没有邮件服务器（smtp），邮件暂时发不出去。</p>`}
${addresses.length === 0 ? html`<p class="empty">还没有登记发送地址。</p>` : list(frame, addresses)}
<h2>登记</h2>${deskForm(
      frame,
      '/notices/addresses',
      html`<div class="field"><label for="body">单位</label><input id="body" type="text" name="body" list="units" required maxlength="100" autocomplete="off"><datalist id="units">${units.map((one) => html`<option value="${one}">`)}</datalist></div>
<div class="field"><label for="role">发给谁的提醒</label><select id="role" name="role"><option value="承办">本单位应办的和报给本单位的</option><option value="负责人">告知主要负责人的</option></select></div>
<div class="field"><label for="way">方式</label><select id="way" name="way">${Object.entries(ways).map(([value, title]) => html`<option value="${value}">${title}</option>`)}</select></div>
<div class="field"><label for="to">地址</label><input id="to" type="text" name="to" required maxlength="500" autocomplete="off"><p class="hint">邮箱，或群机器人的 https 网址。网址里往往带有密钥：登记后只显示一部分，不进日志。</p></div>
<p class="acts"><button type="submit" class="main">登记地址</button></p>`,
    )}`,
    [['/operations', '运行情况']],
  )
}

const list = (frame: Frame, addresses: readonly ReminderAddress[]): Html =>
  html`<ul class="messages">${addresses.map(
    ({ id, body, role, channel, format, masked }) =>
      html`<li><p><strong>${body}</strong>${role === '负责人' ? '（负责人）' : ''}　${ways[format ?? 'email']}　<span class="quiet">${masked}</span></p>${deskForm(
        frame,
        `/notices/addresses/${encodeURIComponent(id)}`,
        html`<p class="acts"><button type="submit" name="do" value="test" aria-label="试发到${body}的${channel === 'email' ? '邮箱' : '群'} ${masked}">试发一条</button> <button type="submit" name="do" value="remove" aria-label="取消${body}的 ${masked}">取消</button></p>`,
      )}</li>`,
  )}</ul>`
