import type { MatterSample } from '@zhengling/store'
import { minute } from '../date.ts'
import { deskForm, refusal, workPage } from '../desk/parts.ts'
import { html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'
import { line, matterHref } from './parts.ts'
import type { Written } from './written.ts'

/** Samples drawn of what was struck off, each with what it takes to draw it again. */
export function samplesPage(
  frame: Frame,
  page: { readonly samples: readonly MatterSample[]; readonly written: Written; readonly refused: string | null },
): Page {
  const { samples, written, refused } = page
  return workPage(
    frame,
    '抽查',
    '从已销号的事项中抽若干件复查。抽哪几件由日志链首算出，审计时可以重算；抽几件文内未规定，写明是谁定的。',
    html`${refusal(refused)}${deskForm(
      frame,
      '/matters/samples',
      html`${line('s-since', '销号自', written, { type: 'date', required: true })}${line('s-until', '至', written, { type: 'date', required: true, hint: '含当日。' })}${line('s-count', '抽几件', written, { type: 'number', required: true })}${line('s-basis', '依据', written, { required: true })}<p class="acts"><button type="submit" class="main">抽查</button></p>`,
    )}<h2>历次抽查</h2>${samples.length === 0 ? html`<p class="empty">还没有抽查过。</p>` : ''}<ol class="work versions">${samples.map(
      ({ since, until, basis, population, drawn, head, at }) =>
        html`<li><span>${since} 至 ${until} 销号的 ${population.length} 件中抽 ${drawn.length} 件：${drawn.map((id) => html`<a href="${matterHref(id)}">${id}</a> `)}</span><span class="about">${minute(at)}　${basis}</span><p class="about">链首 <code>${head.seq}:${head.hash}</code></p></li>`,
    )}</ol>`,
    [['/matters', '督查督办']],
  )
}
