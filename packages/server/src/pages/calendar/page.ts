import { minute } from '../date.ts'
import { deskForm, refusal, workPage } from '../desk/parts.ts'
import { html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'

export interface CalendarPage {
  readonly since: Temporal.Instant | null
  /** The whole address, once, right after it was made. */
  readonly address: string | null
  readonly refused: string | null
}

/** The address at which a calendar program finds the duties of one's units. */
export function calendarPage(frame: Frame, { since, address, refused }: CalendarPage): Page {
  const give = (words: string) =>
    deskForm(
      frame,
      '/calendar',
      html`<input type="hidden" name="do" value="renew"><p class="acts"><button type="submit" class="main">${words}</button></p>`,
    )
  return workPage(
    frame,
    '日历订阅',
    '把本单位事项的期限订阅到手机或者电脑的日历里：逾期、改期、办结随之更新，只读。',
    html`${refusal(refused)}${address === null ? '' : html`<section aria-labelledby="address"><h2 id="address">您的地址</h2><p><code class="link">${address}</code></p><p class="warned">只显示这一次，请现在复制到日历程序的“订阅日历”里。谁有这个地址，谁就能看到本单位的事项；不要转发。怀疑泄露的，换一个新地址，旧的立即失效。</p></section>`}
${since === null ? html`<p>还没有订阅地址。</p>${give('取得订阅地址')}` : html`<p>现在的地址取得于 ${minute(since)}。</p>${give('换一个新地址')}${deskForm(frame, '/calendar', html`<input type="hidden" name="do" value="revoke"><p class="acts"><button type="submit">停用地址</button></p>`)}`}
<p class="quiet">列入前 60 天至后 400 天内有期限的事项，每项在其最后一日列一个全天日程。调离或者停用账号之后，地址随即失效。</p>`,
    [['/today', '今日']],
  )
}
