import type { Head, ReminderRules } from '@zhengling/store'
import { deskForm, refusal, workPage } from '../desk/parts.ts'
import { type Html, html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'

/** When is reminded and who else is told, and which units have nobody to tell. */
export function reminderRulesPage(
  frame: Frame,
  {
    rules,
    heads,
    units,
    refused,
  }: {
    readonly rules: ReminderRules | null
    readonly heads: readonly Head[]
    readonly units: readonly string[]
    readonly refused: string | null
  },
): Page {
  const days = (list: readonly number[] | undefined) => (list ?? []).join('、')
  const input = (name: string, label: string, value: string, hint: string) =>
    html`<div class="field"><label for="${name}">${label}</label><input id="${name}" type="text" name="${name}" maxlength="200" value="${value}" autocomplete="off"><p class="hint">${hint}</p></div>`
  return workPage(
    frame,
    '提醒设定',
    rules === null
      ? '哪几天提醒、告知谁，文件没有规定。还没有设定，现在谁也不提醒。'
      : `文件没有规定，按“${rules.source}”。每个工作日上午八点提醒一次，休息日不提醒：该在休息日说的，到期前的提前说，逾期的上班后说。`,
    html`${refusal(refused)}${deskForm(
      frame,
      '/notices/rules',
      html`${input('before', '到期前几天提醒', days(rules?.before), '几个之间用顿号，例如 7、3、1；空着就是到期前不提醒。')}
<div class="field"><label for="onDay">到期当天</label><select id="onDay" name="onDay"><option value="1"${rules?.onDay === true ? html` selected` : ''}>提醒</option><option value="0"${rules?.onDay === true ? '' : html` selected`}>不提醒</option></select></div>
${input('after', '逾期后第几天提醒', days(rules?.after), '例如 1、3、7；空着就是逾期后不提醒，也不告知下面的人。')}
${input('headAfter', '逾期满几天，同时告知单位主要负责人', rules?.headAfter?.toString() ?? '', '空着就是不告知。')}
${input('officeAfter', '逾期满几天，同时告知领导小组办公室', rules?.officeAfter?.toString() ?? '', '接收报送的领导小组设了办公室的告知办公室，没有写报送给谁的告知县政府办；空着就是不告知。')}
${input('headPosts', '哪些职务是主要负责人', (rules?.headPosts ?? []).join('、'), '例如 局长、主任、镇长、乡长，与登记任职的写法一致。')}
<div class="field"><label for="source">出处</label><input id="source" type="text" name="source" required maxlength="200" value="${rules?.source ?? ''}" autocomplete="off"><p class="hint">写明是谁定的，例如县政府办某年某月某日的通知。</p></div>
<p class="acts"><button type="submit" class="main">改定提醒</button></p>`,
    )}${rules === null || rules.headPosts.length === 0 ? '' : renderHeads(heads, units)}`,
    [['/notices', '消息']],
  )
}

function renderHeads(heads: readonly Head[], units: readonly string[]): Html {
  const lacking = units.filter((unit) => !heads.some(({ body }) => body === unit))
  return html`<h2>主要负责人</h2>
${heads.length === 0 ? html`<p class="empty">任职登记中没有人任这些职务。</p>` : html`<ul>${heads.map(({ body, post, name }) => html`<li>${body}：${post} ${name}</li>`)}</ul>`}
${lacking.length === 0 ? '' : html`<details><summary>${lacking.length} 个单位没有人任这些职务，逾期时没有负责人可告知</summary><p>${lacking.join('、')}</p></details>`}`
}
