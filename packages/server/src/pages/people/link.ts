import { minute } from '../date.ts'
import { type Html, html } from '../html.ts'

/** A login link, shown once to whoever made it. */
export function renderLink({
  account,
  link,
  expires,
}: {
  readonly account: string
  readonly link: string
  readonly expires: Temporal.Instant
}): Html {
  return html`<section class="warned" aria-labelledby="link"><h2 id="link">账号“${account}”的登录链接</h2><p><code class="link">${link}</code></p><p>请现在就交给本人，离开本页后不再显示。用一次，至 ${minute(expires)} 失效。</p></section>`
}
