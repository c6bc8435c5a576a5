import { deskForm, refusal, workPage } from '../desk/parts.ts'
import { html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'
import { line } from '../matters/parts.ts'
import type { Written } from '../matters/written.ts'
import { choice } from '../parties/parts.ts'

export const sources = ['会议', '领导批示', '上级文件', '其他'] as const

/** A duty that comes from a meeting, a leader or a superior's document. */
export function makePage(
  frame: Frame,
  { written, refused }: { readonly written: Written; readonly refused: string | null },
): Page {
  return workPage(
    frame,
    '交办事项',
    '会议定的、领导批示的、上级文件要求的，与公报交办的列在同一本台账里。',
    html`${refusal(refused)}${deskForm(
      frame,
      '/duties/new',
      html`${choice(
        'source',
        '来源',
        sources.map((one) => [one, one] as const),
        { chosen: written.source },
      )}
${line('origin', '哪次会议、谁的批示、哪份文件', written, { hint: '例如 县政府第3次常务会议、某县长2022年7月1日批示。', required: true })}
<div class="field"><label for="what">任务</label><textarea id="what" name="what" rows="3" required maxlength="2000">${written.what ?? ''}</textarea></div>
<div class="field"><label for="units">责任单位</label><textarea id="units" name="units" rows="2" required maxlength="2000">${written.units ?? ''}</textarea><p class="hint">一行一个，写全称或简称；每个单位各立一项。</p></div>
${line('along', '配合单位', written, { hint: '几个的用、隔开。' })}${line('reportedTo', '报送给', written, { hint: '不写的由县政府办审核。' })}
<div class="field"><label for="due">期限</label><input id="due" type="date" name="due" value="${written.due ?? ''}"><p class="hint">含当日；没有定就不填。</p></div>
${line('goal', '目标', written)}${line('measures', '措施', written)}${line('standard', '标准', written)}${line('evidence', '办结凭据', written, { hint: '几项的用、隔开。' })}
<p class="acts"><button type="submit" class="main">交办</button></p>`,
    )}`,
    [['/duties', '事项台账']],
  )
}
