import type { LiveSession } from '@zhengling/store'
import { html } from '../html.ts'
import { csrfField, type Frame, type Page } from '../layout.ts'
import { sessionSheet, watchPage } from './parts.ts'

/** Everybody who is signed in now. */
export function watchedSessionsPage(frame: Frame, sessions: readonly LiveSession[]): Page {
  return watchPage(
    '正在登录',
    `现在有 ${sessions.length} 个登录，最近使用的在前。来历不明的请注销，并锁定账号。`,
    sessions.length === 0
      ? html`<p class="empty">现在没有人登录。</p>`
      : sessionSheet(sessions, csrfField(frame.signedIn?.csrf ?? '')),
  )
}
