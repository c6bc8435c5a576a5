import type { FailedSignIn } from '@zhengling/store'
import { html } from '../html.ts'
import type { Page } from '../layout.ts'
import { failedSheet, watchPage } from './parts.ts'

/** Who was refused, the latest first. */
export function failedPage(failed: readonly FailedSignIn[], more: boolean): Page {
  const last = failed.at(-1)
  return watchPage(
    '未成的登录',
    '最近的在前。只记账号、时间、来源和原因，不记所填的密码；没有这个账号的，不记所填的名字。',
    failed.length === 0
      ? html`<p class="empty">没有未成的登录。有人登录没有成功，记在这里。</p>`
      : html`${failedSheet(failed)}${more && last ? html`<p><a href="/security/failed?before=${last.at.toString()}">更早的</a></p>` : ''}`,
  )
}
