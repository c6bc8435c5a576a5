import { type NumberSeries, type Paper, type PaperBlock, sayNumber } from '@zhengling/store'
import { documentHref } from '../../http/address.ts'
import { footOf, sourceOf } from '../../papers/source.ts'
import { longDate, minute } from '../date.ts'
import { deskForm, refusal, workPage } from '../desk/parts.ts'
import { type Html, html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'

export const paperHref = (id: string): string => `/papers/${encodeURIComponent(id)}`

export interface PaperView {
  readonly paper: Paper
  readonly series: readonly NumberSeries[]
  readonly today: string
  readonly refused: string | null
  /** What was written and not kept. */
  readonly written: string | null
}

/** One paper: as it reads, and while it is a draft its words to be changed. */
export function paperPage(frame: Frame, view: PaperView): Page {
  const { paper, refused, written } = view
  const { id, state, kind, document } = paper
  return workPage(
    frame,
    paper.title,
    `${kind}，${state}${paper.number === null ? '' : `，${sayNumber(paper.number)}`}；数据截至 ${minute(paper.cutoff)}。`,
    html`${refusal(refused)}${written === null ? '' : html`<details open><summary>没有存下的内容</summary><pre>${written}</pre></details>`}
<p class="acts"><a class="button" href="${paperHref(id)}/text">下载文本</a><a class="button" href="${paperHref(id)}/print">打印</a><a class="button" href="${paperHref(id)}/pdf">公文版式 PDF</a><a class="button" href="${paperHref(id)}/docx">公文版式 Word</a>${document === null ? '' : html`<a class="button" href="${documentHref(document)}">公报中的文件</a>`}</p>
<div class="paper">${renderPaper(paper)}</div>
${state === '草稿' ? drafting(frame, view) : issued(frame, paper)}`,
    [['/papers', '督查考核文稿']],
  )
}

/** The paper alone, for printing. */
export const printPage = (paper: Paper): Page => ({
  title: paper.title,
  kind: 'desk',
  main: html`<article class="paper"><h1>${paper.title}</h1>${renderPaper(paper)}</article>`,
  robots: 'noindex',
})

function renderPaper(paper: Paper): Html {
  const { addressees, blocks, signature, signedOn, number, voidWhy } = paper
  return html`${voidWhy === null ? '' : html`<p class="refusal">已作废：${voidWhy}</p>`}<p>${number === null ? '（未编号）' : sayNumber(number)}</p>
${addressees.length === 0 ? '' : html`<p>${addressees.join('、')}：</p>`}
${blocks.map(renderBlock)}
<p>${signature}</p><p>${signedOn === null ? '（草稿，未印发）' : longDate(signedOn)}</p>
<p class="quiet foot">${footOf(paper)}</p>`
}

function renderBlock(block: PaperBlock): Html {
  switch (block.kind) {
    case 'heading':
      return html`<h2>${block.text}</h2>`
    case 'paragraph':
      return html`<p>${block.text}</p>`
    case 'table':
      return html`<div class="wide" tabindex="0" role="region" aria-label="${block.caption}"><table class="dense"><caption>${block.caption}</caption><thead><tr>${block.head.map((one) => html`<th scope="col">${one}</th>`)}</tr></thead><tbody>${block.rows.map((row) => html`<tr>${row.map((one) => html`<td>${one}</td>`)}</tr>`)}</tbody></table></div>`
    case 'names':
      return html`<dl class="names">${block.lists.map(({ label, names }) => html`<dt>${label}</dt><dd>${names}</dd>`)}</dl>`
    case 'slip':
      return html`<section aria-label="${block.title}"><h2>${block.title}</h2><dl>${block.fields.map((one) => html`<dt>${one}</dt><dd>　</dd>`)}</dl><p>在线回复：<a href="${block.path}">${block.path}</a></p></section>`
    default:
      return block satisfies never
  }
}

function drafting(frame: Frame, { paper, series, today }: PaperView): Html {
  const { id, title, addressees, signature, revision, blocks } = paper
  const held = html`<input type="hidden" name="revision" value="${revision}">`
  return html`<h2>改稿</h2>${deskForm(
    frame,
    paperHref(id),
    html`${held}<div class="field"><label for="title">标题</label><input id="title" type="text" name="title" required maxlength="200" value="${title}" autocomplete="off"></div>
<div class="field"><label for="addressees">主送</label><input id="addressees" type="text" name="addressees" maxlength="2000" value="${addressees.join('、')}" autocomplete="off"></div>
<div class="field"><label for="body">正文</label><textarea id="body" name="body" rows="18" required maxlength="200000">${sourceOf(blocks)}</textarea><p class="hint">各段之间空一行；“# ”起头是标题，“表：”之下每行一行表、格间用 |，“名单：”之下每行写成“出席：某某、某某”，“回执：”之下依次是项目和网址。</p></div>
<div class="field"><label for="signature">落款</label><input id="signature" type="text" name="signature" required maxlength="100" value="${signature}" autocomplete="off"></div>
<p class="acts"><button type="submit">存稿</button></p>`,
  )}
<h2>印发</h2>${
    series.length === 0
      ? html`<p class="empty">还没有文号簿。请先到<a href="/papers/numbers">文号簿</a>设立，写明代字、年份和起始号。</p>`
      : deskForm(
          frame,
          `${paperHref(id)}/issue`,
          html`${held}<div class="field"><label for="series">文号</label><select id="series" name="series">${series.map((one) => html`<option value="${one.mark}〔${one.year}〕">${sayNumber({ ...one, n: (one.last ?? one.first - 1) + 1 })}</option>`)}</select><p class="hint">几个人同时印发时依次取号，以印发后的为准。</p></div>
<div class="field"><label for="signedOn">成文日期</label><input id="signedOn" type="date" name="signedOn" required value="${today}"></div>
<p class="acts"><button type="submit" class="main">印发</button></p>`,
        )
  }`
}

function issued(frame: Frame, { id, state, revision, document }: Paper): Html | '' {
  if (state === '已作废') return ''
  const held = html`<input type="hidden" name="revision" value="${revision}">`
  return html`${document !== null ? '' : html`<h2>收入公报</h2>${deskForm(frame, `${paperHref(id)}/publish`, html`${held}<p>作为没有期号的文件收入县政府公报，存入即公布。</p><p class="acts"><button type="submit">收入公报</button></p>`)}`}
<h2>作废</h2>${deskForm(frame, `${paperHref(id)}/void`, html`${held}<div class="field"><label for="why">作废的理由</label><input id="why" type="text" name="why" required maxlength="500" autocomplete="off"><p class="hint">文号留在文号簿里，注明理由，不再给别的文件。</p></div><p class="acts"><button type="submit">作废</button></p>`)}`
}
