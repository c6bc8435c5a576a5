import type { ImportJob } from '@zhengling/store'
import { steps } from '../../desk/steps.ts'
import { issueHref } from '../../http/address.ts'
import { type ImportResult, importOperation, type ReadFile } from '../../operations/import-issue.ts'
import { type Html, html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'
import { chooser } from './import.ts'
import { giveUp, jobHref, renderDocuments } from './job-parts.ts'
import { deskFindingsHref, deskForm, deskIssueHref, deskIssueName, deskPage, refusal } from './parts.ts'
import { renderPreview } from './preview.ts'

/** What is shown beside a job: what was read, while it is to be decided on; findings still open, once it is stored. */
export interface Beside {
  readonly reading?: ReadFile | undefined
  readonly open?: number
}

/** Where an import stands: under way, left by its process, to be decided on, or how it ended. */
export function jobPage(frame: Frame, job: ImportJob, { reading, open = 0 }: Beside): Page {
  const { name, state } = job
  const page = (title: string, sub: string, main: Html) => deskPage(frame, title, sub, main)
  if (job.abandoned) return page('导入中断', name, renderAbandoned(frame, job))
  switch (state) {
    case 'reading':
      return page('正在读入', name, renderUnderWay(frame, job))
    case 'storing':
      return page('正在存入', name, renderUnderWay(frame, job))
    case 'refused':
      return page(
        '没有导入',
        name,
        html`${refusal(job.message)}<p>公报库没有改动。</p><h2>另选文件</h2>${chooser(frame)}`,
      )
    case 'cancelled':
      return page('没有导入', name, html`<p role="status">已停止，公报库没有改动。</p>${again}`)
    case 'done':
      return renderDone(frame, job, importOperation.result.parse(job.result), open)
    case 'preview':
      return page('预览', `${name}，尚未存入`, renderPreview(frame, job, reading))
  }
}

const again = html`<p><a href="/desk/import">另选文件</a>　<a href="/desk">回编辑台</a></p>`

/** With script the page follows the work; without it says how to look again. */
function renderUnderWay(frame: Frame, { id, state, step }: ImportJob): Html {
  const at = state === 'storing' ? steps.length : step
  return html`<ol class="steps" data-island="follow" data-state="${jobHref(id)}/state">${[
    ...steps,
    ...(state === 'storing' ? ['存入公报库'] : []),
  ].map(
    (what, i) =>
      html`<li${i === at ? html` aria-current="step"` : ''}>${i < at ? '✓' : i === at ? '▶' : '○'} ${what}</li>`,
  )}</ol>
<p role="status">正在进行，可以离开这一页，稍后在编辑台的待办里接着办。</p><p><a href="${jobHref(id)}">刷新看进展</a></p>
${state === 'storing' ? '' : giveUp(frame, id, '停止')}`
}

function renderAbandoned(frame: Frame, { id, state, step, kept }: ImportJob): Html {
  const where = state === 'storing' ? '存入公报库' : `“${steps[step] ?? ''}”`
  const what = html`<p class="refusal" role="alert">服务在${where}时停止了，这份文件没有导入，公报库没有改动。</p>`
  if (!kept)
    return html`${what}<p>文件没有来得及留下，请<a href="/desk/import">重新选择文件</a>。</p>${giveUp(frame, id, '从待办中去掉')}`
  return html`${what}<p>文件的文字已经留下，不必再传。</p>
${deskForm(frame, `${jobHref(id)}/resume`, html`<div class="acts"><button class="main" type="submit">接着读入</button></div>`)}${giveUp(frame, id, '不导入')}`
}

function renderDone(frame: Frame, { name, published }: ImportJob, result: ImportResult, open: number): Page {
  if (result.outcome === 'unchanged')
    return deskPage(
      frame,
      '没有改动',
      name,
      html`<p role="status">公报库中的<a href="${issueHref(result.what)}">${deskIssueName(result.what)}</a>（第${result.version}版）与这份文件完全一样，不必再导入。</p>${again}`,
    )
  if (result.outcome === 'attached') throw new Error('an attachment is not imported by a job')
  const { issue, version, documents } = result
  return deskPage(
    frame,
    published ? '已导入并公布' : '已存为草稿',
    `${deskIssueName(issue)}第${version}版，公文 ${documents.length} 篇。${published ? '公众现在可以看到。' : '公众还看不到。'}`,
    html`<h2>接下来</h2><div role="status"><ul class="work">${open === 0 ? '' : html`<li><a href="${deskFindingsHref(issue)}">核定${deskIssueName(issue)}的校核意见</a><span class="about">${open} 处待核定</span></li>`}
${published ? html`<li><a href="${issueHref(issue)}">看公布的页面</a></li>` : html`<li><a href="${deskIssueHref(issue)}">公布${deskIssueName(issue)}</a></li>`}
<li><a href="/desk/import">再导入一期</a></li></ul></div>
<h2>各篇公文</h2>${renderDocuments(result)}`,
  )
}
