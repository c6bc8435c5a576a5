import type { Channel, MessageState, MessageView } from '@zhengling/store'
import { minute } from '../date.ts'
import { deskForm } from '../desk/parts.ts'
import { type Html, html } from '../html.ts'
import type { Frame } from '../layout.ts'
import type { Operations } from './operations.ts'

const states: Readonly<Record<MessageState, string>> = {
  waiting: '△ 待发',
  sending: '△ 正在发',
  unknown: '▲ 可能重复',
  'given-up': '■ 发不出',
  sent: '● 已发',
  counted: '○ 算已发',
  rehearsed: '○ 演练未发',
}

const channels: Readonly<Record<Channel, string>> = { email: '邮件', webhook: '群消息', 'in-app': '站内消息' }

/** The outbox: how many in each state, those that a person decides on with their buttons, and those that wait. */
export function renderMessages(frame: Frame, { counts, open, waiting }: Operations): Html {
  const some = (Object.keys(states) as MessageState[]).filter((state) => counts[state] !== undefined)
  if (some.length === 0)
    return html`<p class="empty">还没有要发出的消息。催办、通知等要发到邮箱或群里的，从这里发出，发出情况列在这里。</p>`
  return html`<p>${some.map((state, i) => html`${i === 0 ? '' : '　'}${states[state]} ${counts[state]} 条`)}</p>
${open.length === 0 ? '' : renderOpen(frame, open)}
${waiting.length === 0 ? '' : html`<h3>待发</h3>${list(waiting, null)}`}`
}

function renderOpen(frame: Frame, open: readonly MessageView[]): Html {
  return html`<h3>等您决定</h3>
<p>“可能重复”是已经送出、却不知对方收到没有的消息：再发，对方可能收到两次；算已发，对方可能一次也没收到。请先问清对方，再决定。“发不出”的，排除原因之后可以再发。</p>
${list(open, frame)}`
}

const list = (messages: readonly MessageView[], frame: Frame | null): Html =>
  html`<ul class="messages">${messages.map(
    (one) =>
      html`<li><p><strong>${one.key}</strong>　${states[one.state]}</p><p class="quiet">${channels[one.channel]} ${one.recipient}，${minute(one.due)}${one.attempts === 0 ? '' : `，试过 ${one.attempts} 次`}。${one.message ?? ''}</p>${frame === null ? '' : buttons(frame, one)}</li>`,
  )}</ul>`

const buttons = (frame: Frame, { key, state }: MessageView): Html =>
  deskForm(
    frame,
    '/operations/messages',
    html`<input type="hidden" name="key" value="${key}"><p class="acts"><button type="submit" name="how" value="again" aria-label="再发 ${key}">再发</button>${state === 'unknown' ? html` <button type="submit" name="how" value="counted" aria-label="算已发 ${key}">算已发</button>` : ''}</p>`,
  )
