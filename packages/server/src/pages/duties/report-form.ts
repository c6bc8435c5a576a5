import { type Figure, MOST_FILES, NOT_CONCERNED } from '@zhengling/store'
import { LARGEST_ATTACHMENT } from '../../attachments/told.ts'
import { largestFile } from '../../reading/source-file.ts'
import { minute } from '../date.ts'
import { deskForm } from '../desk/parts.ts'
import { type Html, html } from '../html.ts'
import type { Frame } from '../layout.ts'
import type { ItemPage } from './item.ts'
import { itemHref } from './parts.ts'
import { renderFile } from './report.ts'

/** What was written in the form, where it could not be kept. */
export interface Written {
  readonly said: string
  readonly closes: boolean
  readonly shows: readonly string[]
  readonly figures: readonly Figure[]
  readonly revision: number
}

/** The form of a report. What was sent back goes on from where it was. Enter keeps a draft: what is handed in stands for ever. */
export function reportForm(frame: Frame, page: ItemPage): Html {
  const { item, reports, written } = page
  const draft = reports.find(({ state }) => state === '草稿')
  const last = reports.find(({ state }) => state !== '草稿')
  const sentBack = last?.state === '退回' ? last : undefined
  // What stands is replaced as a whole, so that its figures come along.
  const blank = { closes: true, said: sentBack?.said ?? '', shows: last?.shows ?? [], figures: last?.figures ?? [] }
  const { said, closes, shows, figures } = written ?? draft ?? blank
  return html`<section aria-labelledby="report"><h2 id="report">${sentBack === undefined ? '报送办理情况' : '补正后重报'}</h2>
${sentBack === undefined ? '' : html`<p class="refusal">退回的理由：${sentBack.judgedWhy ?? ''}</p>`}
${otherDraft(page)}
${deskForm(
  frame,
  `${itemHref(item.id)}/report`,
  html`<input type="hidden" name="revision" value="${draft?.revision ?? 0}">
<div class="field"><label for="said">办理情况</label><textarea id="said" name="said" rows="6" maxlength="20000">${said}</textarea></div>
<fieldset class="field"><legend>这次报的是</legend><label><input type="radio" name="closes" value="1"${closes ? html` checked` : ''}> 已经办结</label>　<label><input type="radio" name="closes" value="0"${closes ? '' : html` checked`}> 进展，尚未办结</label></fieldset>
${item.evidence.length === 0 ? '' : html`<fieldset class="field"><legend>办结凭据已具备</legend>${item.evidence.map((one) => html`<label><input type="checkbox" name="shows" value="${one}"${shows.includes(one) ? html` checked` : ''}> ${one}</label>　`)}</fieldset>`}
${figureFields(page, figures)}
${fileFields(page, draft?.n ?? sentBack?.n)}
<p class="acts"><button type="submit" name="do" value="draft">存草稿</button><button type="submit" class="main" name="do" value="hand-in">报送</button></p>`,
  { upload: true, island: 'report' },
)}<p class="quiet" role="status" data-report="kept">${draft === undefined ? '' : html`草稿存于 <time>${minute(draft.writtenAt)}</time>，只有本单位的人看得见。`}</p><script type="module" src="${frame.assets.report}"></script></section>`
}

/** Where another of the unit has written meanwhile: what stands, beside what was written now. */
function otherDraft({ reports, written }: ItemPage): Html | '' {
  const draft = reports.find(({ state }) => state === '草稿')
  if (written === undefined || draft === undefined || draft.revision === written.revision) return ''
  return html`<div class="aside"><p>本单位另一人刚刚存下的是：</p><p class="said">${draft.said}</p><p class="quiet">下面是您写的。把两份合好再存，就以您存的为准。</p></div>`
}

/** One field for each figure that is asked for, with its unit and clause; a number's keyboard on a phone. */
function figureFields({ item }: ItemPage, figures: readonly Figure[]): Html | '' {
  if (item.asks.length === 0) return ''
  return html`<fieldset class="field figures"><legend>数字</legend>${item.asks.map(
    ({ name, unit, clause, total }, i) =>
      html`<div class="field"><label for="figure-${i}">${name}（${unit}）</label><input type="hidden" name="ask" value="${name}/${unit}"><input id="figure-${i}" type="text" inputmode="decimal" list="not-concerned" name="figure" maxlength="40" value="${figures.find((one) => one.name === name)?.value ?? ''}" autocomplete="off" aria-describedby="figure-hint-${i}"><p class="hint" id="figure-hint-${i}">依据${clause}。${total === undefined ? '' : `各单位合计的目标：${total.amount}${unit}（${total.clause}）。`}</p></div>`,
  )}<datalist id="not-concerned"><option value="${NOT_CONCERNED}"></datalist><p class="hint">与本单位无关的写“${NOT_CONCERNED}”。</p></fieldset>`
}

/** The files that come along, from the draft or from what was sent back, and two ways to bring more: the camera, and files. */
function fileFields({ item, files }: ItemPage, n: number | undefined): Html {
  const there = files.filter((file) => file.n === n)
  const hint = `一次报送最多 ${MOST_FILES} 个附件，每个不超过 ${LARGEST_ATTACHMENT} 字节（20 MB）。`
  return html`${
    there.length === 0
      ? ''
      : html`<fieldset class="field"><legend>附件</legend><ul class="files">${there.map(
          (file) =>
            html`<li>${renderFile(item, file)}　<label><input type="checkbox" name="drop" value="${file.file}"> 去掉</label></li>`,
        )}</ul></fieldset>`
  }
<div class="field"><label for="photos">加照片</label><input id="photos" type="file" name="file" accept="image/*" multiple aria-describedby="file-hint"></div>
<div class="field"><label for="files">加文件</label><input id="files" type="file" name="file" accept=".pdf,.docx,.xlsx" multiple aria-describedby="file-hint"><p class="hint" id="file-hint">照片可以当场拍；文件收 PDF、Word（.docx）、Excel（.xlsx）。${hint}存草稿后就留在稿中，不用再选。</p><p class="fault" role="alert" data-report="fault" data-largest="${LARGEST_ATTACHMENT}" data-room="${largestFile}"></p></div>`
}
