import type { RequestFault } from '@zhengling/store'
import { deskForm, refusal } from '../desk/parts.ts'
import { html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'
import { requestFields, type WrittenRequest } from './parts.ts'

export interface Asking {
  /** Canonical names of the units that can be asked. */
  readonly units: readonly string[]
  readonly unit: string
  readonly written: WrittenRequest
  readonly refused: string | null
  readonly faults: readonly RequestFault[]
}

/** The public's form for a request: plain words, no account. */
export function askPage(frame: Frame, { units, unit, written, refused, faults }: Asking): Page {
  return {
    title: '申请公开政府信息',
    kind: 'desk',
    canonical: '/request',
    main: html`<div class="page-head"><h1>申请公开政府信息</h1><p class="sub">没有主动公开、您又需要的政府信息，可以申请。不用注册，提交后给一个查询码，凭它看办理情况。</p></div>
${refusal(refused)}
<div class="two"><div>${deskForm(
      frame,
      '/request',
      html`<div class="field"><label for="unit">向哪个机关申请</label><input id="unit" name="unit" type="text" list="request-units" maxlength="100" required value="${unit}" autocomplete="off"><datalist id="request-units">${units.map((one) => html`<option value="${one}">`)}</datalist></div>
${requestFields(written, faults)}
<p class="acts"><button class="main" type="submit">提交申请</button></p>`,
    )}</div>
<div class="aside"><section><h2>先找一找</h2><p>已经公开的，不用申请：<a href="/search">检索公报</a>，或者看<a href="/policies">政策</a>。</p></section>
<section><h2>办理要多久</h2><p>网上提交的，以双方确认之日为收到之日。自收到之日起二十个工作日内答复；需要延长的，最多再延长二十个工作日，并告知您。征求第三方、其他机关意见的时间不计算在内。</p><p>内容不明确的，七个工作日内一次性告知补正；没有正当理由逾期不补正的，视为放弃申请。</p><p class="quiet">《政府信息公开条例》第三十条至第三十四条</p></section>
<section><h2>您的信息</h2><p>姓名、证件、联系方式和所写的内容加密保存，只有受理单位办理这份申请的人看得到，只用于办理这份申请。</p></section>
<section><h2>已经提交过的</h2><form class="desk-form" method="post" action="/request/state"><input type="hidden" name="csrf" value="${frame.signedIn?.csrf ?? ''}"><div class="field"><label for="code">查询码</label><input id="code" name="code" type="text" maxlength="40" required autocomplete="off" autocapitalize="characters" spellcheck="false"></div><p class="acts"><button type="submit">查看办理情况</button></p></form></section></div></div>`,
  }
}

/** Shown this once: the number and the code. */
export function takenPage({
  number,
  code,
  unit,
}: {
  readonly number: string
  readonly code: string
  readonly unit: string
}): Page {
  return {
    title: '申请已经提交',
    kind: 'desk',
    robots: 'noindex',
    main: html`<div class="page-head"><h1>申请已经提交</h1><p class="sub">登记为${number}，由${unit}受理。</p></div>
<div role="status" class="warned"><p>查询码</p><p class="number whole"><code>${code}</code></p><p><strong>请现在抄下或者打印。</strong>只显示这一次，系统里不留，遗失了不能找回；凭它查看办理情况、补正、撤回。</p></div>
<p>${unit}会与您确认收到；双方确认之日为收到申请之日，答复期限从那一天起算。</p>
<p class="acts"><a class="button" href="/request">回到申请页</a></p>`,
  }
}
