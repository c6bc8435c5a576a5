import { html } from './html.ts'
import { csrfField, type Page } from './layout.ts'

/** What is shown to whoever wants to subscribe. */
export interface Asking {
  readonly wanted: string
  /** Where the form goes. */
  readonly action: string
  /** Whether this site sends letters at all. */
  readonly open: boolean
  readonly refused: string | null
  readonly csrf: string
}

/** Asks for a mailbox. */
export const askPage = ({ wanted, action, open, refused, csrf }: Asking): Page => ({
  title: '邮件订阅',
  kind: 'message',
  robots: 'noindex',
  main: html`<div class="page-head"><h1>邮件订阅</h1><p class="sub">${wanted}。</p></div>
${refused === null ? '' : html`<p class="refusal" role="alert">${refused}</p>`}
${
  open
    ? html`<form method="post" action="${action}">${csrf === '' ? '' : csrfField(csrf)}<p><label for="address">邮箱</label> <input id="address" name="address" type="email" autocomplete="email" required maxlength="254"></p><p><button class="main" type="submit">发确认信</button></p></form>
<p class="quiet">邮箱加密保存，只用于这份订阅；两天内不确认的删除，退订即删除。</p>`
    : html`<p>本站没有开通邮件订阅。可以用 <a href="/api">Atom 或者 JSON Feed</a> 订阅同样的内容。</p>`
}`,
})

/** What whoever has a subscription's link may do. */
export const bearerPage = ({
  token,
  wanted,
  confirmed,
  csrf,
}: {
  readonly token: string
  readonly wanted: string
  readonly confirmed: boolean
  readonly csrf: string
}): Page => ({
  title: '邮件订阅',
  kind: 'message',
  robots: 'noindex',
  main: html`<div class="page-head"><h1>邮件订阅</h1><p class="sub">${wanted}。</p></div>
<form method="post" action="/subscribe/${token}">${csrf === '' ? '' : csrfField(csrf)}<p>${confirmed ? '' : html`<button class="main" type="submit" name="do" value="confirm">确认订阅</button> `}<button type="submit" name="do" value="leave">退订</button></p></form>`,
})

/** What was done, or why not. */
export const saidPage = (words: string): Page => ({
  title: '邮件订阅',
  kind: 'message',
  robots: 'noindex',
  main: html`<div class="page-head"><h1>邮件订阅</h1></div><p role="status">${words}</p>`,
})
