import type { Notice, ReminderRules } from '@zhengling/store'
import { deskForm, workPage } from '../desk/parts.ts'
import { type Html, html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'

export interface Inbox {
  readonly notices: readonly Notice[]
  readonly rules: ReminderRules | null
  readonly keeps: boolean
  /** Whether the reader does the work of any unit. */
  readonly own: boolean
}

const shapes = { 临近: '▲', 到期: '▲', 逾期: '■' } as const

/** What is still owed and near, due or late, as it was said day by day. */
export function inboxPage(frame: Frame, { notices, rules, keeps, own }: Inbox): Page {
  const unread = notices.filter(({ read }) => !read)
  return workPage(
    frame,
    '消息',
    unread.length === 0 ? '没有未读的提醒。' : `未读 ${unread.length} 条。办了的事项不再提醒。`,
    html`${rules === null ? html`<p class="empty">县政府办还没有设定哪几天提醒；文件没有规定，未设定的不提醒。</p>` : ''}
${keeps ? html`<p class="acts"><a class="button" href="/notices/rules">提醒设定</a></p>` : ''}
${unread.length === 0 ? '' : deskForm(frame, '/notices', html`${unread.map(({ key }) => html`<input type="hidden" name="key" value="${key}">`)}<p class="acts"><button type="submit">这 ${unread.length} 条都已看过</button></p>`)}
${notices.length === 0 ? html`<div class="empty"><p>${own ? '本单位的事项临近、到期和逾期时，提醒列在这里，保留六十天。' : '当前账号不在任何单位任职，没有提醒。'}</p></div>` : list(notices)}`,
  )
}

const hrefOf = ({ objectKind, object }: Notice): string =>
  `/${objectKind === 'matter' ? 'matters' : 'duties'}/${encodeURIComponent(object)}`

const list = (notices: readonly Notice[]): Html =>
  html`<div class="wide" tabindex="0" role="region" aria-label="提醒"><table class="dense"><thead><tr><th scope="col">事项</th><th scope="col">应办</th><th scope="col">提醒</th><th scope="col">责任单位</th><th scope="col">何时</th></tr></thead>
<tbody>${notices.map(
    (one) =>
      html`<tr><th scope="row"><a href="${hrefOf(one)}">${one.subject}</a>${one.read ? '' : html` <span class="about">未读</span>`}</th><td class="number">${one.due}</td><td>${shapes[one.stage]} ${one.stage}${one.provisional ? html` <span class="about">暂按从严（未解释）</span>` : ''}</td><td>${one.unit}${one.role === '负责人' ? html` <span class="about">告知负责人</span>` : ''}</td><td class="number">${one.day}</td></tr>`,
  )}</tbody></table></div>`
