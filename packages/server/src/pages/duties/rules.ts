import { type LedgerRules, NEAR_UNLESS_SET } from '@zhengling/store'
import { deskForm, refusal, workPage } from '../desk/parts.ts'
import { html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'

/** From when the office keeps its ledger, and how near is near. */
export function rulesPage(
  frame: Frame,
  {
    rules,
    today,
    refused,
  }: { readonly rules: LedgerRules | null; readonly today: string; readonly refused: string | null },
): Page {
  const near = rules?.near ?? NEAR_UNLESS_SET
  return workPage(
    frame,
    rules === null ? '建立事项台账' : '台账设定',
    rules === null
      ? '公报各条交办的事项将逐单位、逐期列出，到期日照条文和放假安排推算。先定从哪一天起记。'
      : '改动即刻对整本台账生效，并记入日志。',
    html`${refusal(refused)}${deskForm(
      frame,
      '/duties/rules',
      html`<div class="field"><label for="begins">台账起始日</label><input id="begins" type="date" name="begins" required value="${rules?.begins.toString() ?? today}"><p class="hint">在这一天之前到期的列为“历史”，不算逾期。</p></div>
<div class="field"><label for="days">到期前几天起亮“临近”</label><input id="days" type="number" name="days" min="0" max="60" required value="${near.days}"></div>
<div class="field"><label for="source">这个天数的出处</label><input id="source" type="text" name="source" required maxlength="200" value="${near.source}" autocomplete="off"><p class="hint">公报里没有规定亮灯的天数；写明是谁定的，每盏灯的说明里都会引出。</p></div>
<p class="acts"><button type="submit" class="main">${rules === null ? '建立台账' : '改定'}</button></p>`,
    )}`,
    rules === null ? [] : [['/duties', '事项台账']],
  )
}
