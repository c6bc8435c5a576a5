import { type DutyFile, type DutyItem, type DutyReport, NOT_CONCERNED } from '@zhengling/store'
import { minute } from '../date.ts'
import { whoOf } from '../desk/recent.ts'
import { type Html, html } from '../html.ts'
import { itemHref } from './parts.ts'

/** What was handed in once, with how it was judged. */
export function renderReport(
  { item, files }: { readonly item: DutyItem; readonly files: readonly DutyFile[] },
  report: DutyReport,
): Html {
  const { n, state, closes, said, shows, figures, handedInAt, handedInBy, judgedAt, judgedBy, judgedWhy } = report
  const own = files.filter((file) => file.n === n)
  return html`<li><span><strong>第 ${n} 次</strong>　${closes ? '报办结' : '报进展'}　${state === '通过' ? '○ 审核通过' : state === '退回' ? '■ 退回' : '● 已报'}</span>
<span class="about">${handedInAt === null ? '' : `${minute(handedInAt)} 报送`}${handedInBy === null ? '' : html`　${whoOf(handedInBy)}`}</span>
<p class="said">${said}</p>${shows.length === 0 ? '' : html`<p class="about">凭据：${shows.join('、')}</p>`}
${figures.length === 0 ? '' : html`<dl class="detail">${figures.map(({ name, value, unit }) => html`<dt>${name}</dt><dd class="figure">${value}${value === NOT_CONCERNED ? '' : ` ${unit}`}</dd>`)}</dl>`}
${own.length === 0 ? '' : html`<ul class="files" aria-label="第 ${n} 次报送的附件">${own.map((file) => html`<li>${renderFile(item, file)}</li>`)}</ul>`}
${judgedAt === null ? '' : html`<p class="about">${minute(judgedAt)} ${state === '通过' ? '审核通过' : '退回'}${judgedBy === null ? '' : html`　${whoOf(judgedBy)}`}${judgedWhy === null ? '' : `：${judgedWhy}`}</p>`}</li>`
}

/** A file's name as the way to it, its size, and the print by which it stands in the journal. */
export const renderFile = ({ id }: DutyItem, { n, file, name, size, print }: DutyFile): Html =>
  html`<a href="${itemHref(id)}/files/${n}/${file}">${name}</a>　<span class="about">${sayBytes(size)}　SM3 <code>${print}</code></span>`

/** 812 字节, 34.5 KB, 2.1 MB: rounded up, so that nothing looks smaller than it is. */
export function sayBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} 字节`
  const [unit, name] = bytes < 2 ** 20 ? [1024, 'KB'] : [2 ** 20, 'MB']
  return `${(Math.ceil((10 * bytes) / unit) / 10).toFixed(1)} ${name}`
}
