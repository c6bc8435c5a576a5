import { type ChoiceName, choices, type SupervisionRules } from '@zhengling/store'
import { deskForm, refusal, workPage } from '../desk/parts.ts'
import { html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'

const titles: Readonly<Record<ChoiceName, string>> = {
  计日: '日数怎样计',
  起算: '自哪一天起算',
  顺延: '最后一日逢休息日',
}

/** What no document says of the clocks: each is set by itself, with its source. */
export function supervisionRulesPage(
  frame: Frame,
  { rules, refused }: { readonly rules: SupervisionRules; readonly refused: string | null },
): Page {
  const source = (id: string, value: string) =>
    html`<div class="field"><label for="${id}">出处</label><input id="${id}" type="text" name="source" required maxlength="200" value="${value}" autocomplete="off"></div>`
  return workPage(
    frame,
    '督办计时设定',
    '“13710”按自然日还是工作日、自登记还是交办起算，公报没有写。没有定的，一律暂按从严计时并注明。',
    html`${refusal(refused)}${(Object.keys(choices) as ChoiceName[]).map((name) =>
      deskForm(
        frame,
        '/matters/rules',
        html`<input type="hidden" name="setting" value="${name}"><div class="field"><label for="v-${name}">${titles[name]}</label><select id="v-${name}" name="value"><option value="">没有定（暂按${choices[name][0]}，从严）</option>${choices[name].map((one) => html`<option value="${one}"${rules[name]?.value === one ? html` selected` : ''}>${one}</option>`)}</select></div>
${source(`s-${name}`, rules[name]?.source ?? '')}<p class="acts"><button type="submit">改定</button></p>`,
      ),
    )}${deskForm(
      frame,
      '/matters/rules',
      html`<input type="hidden" name="setting" value="临近"><div class="field"><label for="v-near">到期前几天起亮“临近”</label><input id="v-near" type="number" name="value" min="0" max="30" required value="${rules.near.days}"></div>
${source('s-near', rules.near.source)}<p class="acts"><button type="submit">改定</button></p>`,
    )}`,
    [['/matters', '督查督办']],
  )
}
