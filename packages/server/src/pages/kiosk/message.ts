import type { Withdrawal } from '@zhengling/store'
import { longDateWithDay } from '../date.ts'
import { html } from '../html.ts'
import { START } from './address.ts'
import type { KioskPage } from './page.ts'

const page = (title: string, what: string): KioskPage => ({
  title,
  up: START,
  kind: 'message',
  main: html`<h1>${title}</h1><p>${what}</p>`,
})

/** Why there is no other page, by the status of the answer. */
export const kioskMessage = (status: number): KioskPage =>
  status === 404
    ? page('没有这一页', '所指的公报、文件没有登出。请回首页，从各期公报里找，或者用“查找”。')
    : page('这一页暂时打不开', '请过一会儿再点一次；仍不行，请告诉窗口的工作人员。')

/** At the address of what was withdrawn: that it was, when and why. */
export function withdrawnPage(what: '文件' | '公报', id: string, { reason, at }: Withdrawal): KioskPage {
  const day = longDateWithDay(at.toZonedDateTimeISO('Asia/Shanghai').toPlainDate())
  return page(`该${what}已撤下`, `${id}，${day}撤下。理由：${reason}`)
}
