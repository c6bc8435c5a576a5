import { ways } from '@zhengling/national'
import type { RequestFault } from '@zhengling/store'
import { deskForm, refusal, workPage } from '../desk/parts.ts'
import { html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'
import { choice } from '../parties/parts.ts'
import { requestFields, type WrittenRequest } from './parts.ts'

/** What each way of coming takes as the day of receipt (第三十一条). */
const wayTitles: Readonly<Record<string, string>> = {
  当面: '当面提交（以提交之日为收到之日）',
  邮寄签收: '邮寄，须签收（以签收之日为收到之日）',
  平常信函: '平常信函（以与申请人确认之日为收到之日）',
  互联网: '互联网（以双方确认之日为收到之日）',
  传真: '传真（以双方确认之日为收到之日）',
}

export interface NewRequest {
  readonly units: readonly string[]
  readonly written: WrittenRequest & Readonly<Record<string, string>>
  readonly refused: string | null
  readonly faults: readonly RequestFault[]
}

/** A letter, a fax, somebody who came: entered by the unit asked. */
export function newRequestPage(frame: Frame, { units, written, refused, faults }: NewRequest): Page {
  return workPage(
    frame,
    '登记申请',
    '来信、传真、当面提出的，照申请原件登记；登记后给一个查询码，交给申请人。',
    html`${refusal(refused)}${deskForm(
      frame,
      '/requests/new',
      html`${choice(
        'unit',
        '受理单位',
        units.map((one) => [one, one] as const),
        { chosen: written['unit'] },
      )}
${choice(
  'way',
  '怎样提出的',
  ways.map((one) => [one, wayTitles[one] ?? one] as const),
  { chosen: written['way'] },
)}
<div class="field"><label for="day">日期</label><input id="day" name="day" type="date" required value="${written['day'] ?? ''}"><p class="hint">当面的写提交之日，签收的写签收之日；其他的写来件之日，确认收到以后另登记。</p></div>
${requestFields(written, faults)}
<p class="acts"><button type="submit" class="main">登记</button></p>`,
    )}`,
    [['/requests', '依申请公开']],
  )
}

/** Shown this once to whoever entered it, to be handed on. */
export const enteredPage = (
  frame: Frame,
  { href, number, code }: { readonly href: string; readonly number: string; readonly code: string },
): Page =>
  workPage(
    frame,
    '申请已经登记',
    `登记为${number}。`,
    html`<div role="status" class="warned"><p>查询码</p><p class="number whole"><code>${code}</code></p><p>请告诉申请人。查询码只显示这一次，系统里不留。</p></div><p class="acts"><a class="button main" href="${href}">去办理</a></p>`,
    [['/requests', '依申请公开']],
  )
