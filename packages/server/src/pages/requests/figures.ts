import { workPage } from '../desk/parts.ts'
import { html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'

/** The numbers of a year as the cases have them. */
export const figuresPage = (
  frame: Frame,
  { year, rows }: { readonly year: number; readonly rows: readonly (readonly [what: string, n: number])[] },
): Page =>
  workPage(
    frame,
    `${year}年依申请公开`,
    '按案件数出来的件数，供写年度报告时核对；年度报告的统计表式（条例第五十条）未核对原文。',
    html`<p class="acts"><a class="button" href="/requests/figures?year=${year - 1}">${year - 1}年</a><a class="button" href="/requests/figures?year=${year + 1}">${year + 1}年</a><a class="button main" href="/requests/figures/file?year=${year}">存为 CSV</a></p>
<div class="wide" tabindex="0" role="region" aria-label="${year}年的件数"><table class="dense"><thead><tr><th scope="col">项目</th><th scope="col">件数</th></tr></thead><tbody>${rows.map(([what, n]) => html`<tr><th scope="row">${what}</th><td class="number">${n}</td></tr>`)}</tbody></table></div>`,
    [['/requests', '依申请公开']],
  )
