import { type AssessmentScheme, measures } from '@zhengling/store'
import { minute } from '../date.ts'
import { deskForm, refusal, workPage } from '../desk/parts.ts'
import { type Html, html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'
import { line, pick } from '../matters/parts.ts'
import type { Written } from '../matters/written.ts'

export interface SchemesView {
  readonly schemes: readonly AssessmentScheme[]
  readonly written: Written
  readonly today: string
  readonly refused: string | null
}

const same = (...values: readonly string[]) => values.map((one) => [one, one] as const)

/** The schemes of assessment, every version, and adopting the next. */
export function schemesPage(frame: Frame, { schemes, written, today, refused }: SchemesView): Page {
  return workPage(
    frame,
    '考核办法',
    schemes.length === 0
      ? '分值、等次公报没有写，本系统也不预设。登记县里定的办法以后才排名。'
      : '新登记的版本自其施行之日起用；原来的版本都保留，此前截至的结果仍按当时的版本。',
    html`${refusal(refused)}${schemes.length === 0 ? '' : html`<ol class="work versions">${schemes.map(renderScheme)}</ol>`}
<h2>登记办法</h2>${deskForm(
      frame,
      '/assessment/schemes',
      html`${line('title', '办法名称', written, { required: true })}${line('basis', '定这个办法的文号或者会议', written, { required: true })}
${line('from', '自哪一天起施行', { from: today }, { required: true, type: 'date' })}${line('documents', '考核哪些文件的事项', written, { hint: '写文号，几个之间用顿号；空着就是台账中全部事项。' })}
<fieldset><legend>项目和分值（不考核的空着；扣分写负数，例如 -0.5）</legend>${Object.entries(measures).map(([name, { says }], i) => html`<div class="field"><label for="weight-${i}">${name}</label><input id="weight-${i}" type="text" name="weight" inputmode="decimal" maxlength="12" autocomplete="off"><p class="hint">${says}。</p></div>`)}</fieldset>
${pick('grouping', '怎样分队', same('分类', '合并'))}${pick('ties', '同分的名次', same('并列占位', '并列不占位'))}
${pick('missing', '到期未报的', same('计为未按时', '不计入'))}${pick('nothingDue', '没有可计事项的单位', same('不排名', '按满分'))}
${line('places', '得分保留几位小数（四舍五入后排名）', { places: '2' }, { required: true, type: 'number' })}
<p class="acts"><button type="submit" class="main">登记办法</button></p>`,
    )}`,
    [['/assessment', '排名与考核']],
  )
}

const renderScheme = (one: AssessmentScheme): Html =>
  html`<li><p><strong>第 ${one.n} 版　${one.title}</strong>　${one.basis}，${one.from} 起施行。</p><p class="quiet">${one.measures.map(({ measure, weight }) => `${measure} ${weight}`).join('，')}；${one.grouping}排名，同分${one.ties}，未报的${one.missing}，没有可计事项的${one.nothingDue}，${one.places} 位小数；${one.documents.length === 0 ? '台账中全部事项' : one.documents.join('、')}。${minute(one.adoptedAt)} 登记。</p></li>`
