import type { Withdrawal } from '@zhengling/store'
import { longDateWithDay } from './date.ts'
import { html } from './html.ts'
import type { Page } from './layout.ts'

/** At the address of what was withdrawn: that it was, when and why. */
export function withdrawnPage(
  what: '文件' | '公报' | '解读',
  id: string,
  { reason, at }: Omit<Withdrawal, 'version'>,
): Page {
  const day = longDateWithDay(at.toZonedDateTimeISO('Asia/Shanghai').toPlainDate())
  return {
    title: `该${what}已撤下`,
    kind: 'message',
    main: html`<div class="page-head"><h1>该${what}已撤下</h1><p class="sub">${id}</p></div>
<div class="empty"><p>${day}撤下。理由：${reason}</p><p><a href="/">回首页</a></p></div>`,
  }
}
