import {
  type DocumentView,
  type DraftPart,
  type DraftWords,
  type Explanation,
  faultsOf,
  LONGEST,
  WHOLE,
} from '@zhengling/store'
import { documentHref, explanationHref } from '../../http/address.ts'
import { minute } from '../date.ts'
import { deskForm, refusal, workPage } from '../desk/parts.ts'
import { walk } from '../document/context.ts'
import { type Html, html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'

export interface ExplanationEdit {
  readonly explanation: Explanation
  readonly words: DraftWords
  /** The document in the version that is written against; null where it was withdrawn. */
  readonly view: DocumentView | null
  readonly of: number
  readonly refused: string | null
  /** What another of the unit has just kept, where the words here could not be. */
  readonly other: DraftWords | null
}

const BLANK: DraftPart = { kind: '说明', heading: '', body: '', about: '' }

/** Writing an explanation: part by part, each with the clauses that it is about. Enter keeps the draft, and so does leaving. */
export function explanationEditPage(frame: Frame, edit: ExplanationEdit): Page {
  const { explanation, words, view, of, refused, other } = edit
  const { id, revision, draft, versions, withdrawn, published } = explanation
  const paths = [...walk(view?.document.clauses ?? [])].map(({ path }) => path)
  const faults = faultsOf(words, paths)
  const again = versions.length > 0
  return workPage(
    frame,
    again ? '更正解读' : '起草解读',
    html`${view === null ? '文件已撤下' : html`<a href="${documentHref(view.slug)}">《${view.document.title}》</a>第${of}版`}。对着条文写；没有公布的，只有本单位的人看得见。`,
    html`${refusal(refused)}${withdrawn === null ? '' : html`<p class="refusal">这篇解读已于 ${minute(withdrawn.at)} 撤下：${withdrawn.why}。改过再公布，就恢复。</p>`}
${other === null ? '' : html`<div class="aside"><p>本单位另一人刚刚存下的是：</p><pre class="said">${sayWords(other)}</pre><p class="quiet">下面是您写的。把两份合好再存，就以您存的为准。</p></div>`}
${deskForm(
  frame,
  explanationHref(id),
  html`<input type="hidden" name="revision" value="${revision ?? 0}">${renderOf(view, of)}
<div class="field"><label for="title">标题</label><input id="title" type="text" name="title" maxlength="200" value="${words.title}" autocomplete="off"></div>
<div class="field"><label for="intro">导语（可以不写）</label><textarea id="intro" name="intro" rows="3" maxlength="${LONGEST}">${words.intro}</textarea></div>
${[...words.parts, BLANK].map(renderPart)}
<p class="hint">空着的一段不存；存一次，后面又有空的一段。</p>
${again ? html`<div class="field"><label for="reason">更正的理由</label><input id="reason" type="text" name="reason" maxlength="500" autocomplete="off"><p class="hint">公布更正时写，随版本公布；只存草稿不用写。</p></div>` : html`<input type="hidden" name="reason" value="">`}
<p class="acts"><button type="submit" name="do" value="draft">存草稿</button><button type="submit" class="main" name="do" value="publish">${again ? '公布更正' : '公布解读'}</button><a class="button" href="${explanationHref(id)}?draft=1">看公布后的样子</a></p>`,
  { island: 'report' },
)}<p class="quiet" role="status" data-report="kept">${draft === null ? '' : html`草稿存于 <time>${minute(draft.at)}</time>，只有本单位的人看得见。`}</p>
${faults.length === 0 || words.parts.length === 0 ? '' : html`<section aria-labelledby="faults"><h2 id="faults">公布前还要补的</h2><ul class="plain">${faults.map((one) => html`<li>${one}</li>`)}</ul></section>`}
${renderPaths(view)}
${published === null || withdrawn !== null ? '' : html`<h2>撤下</h2>${deskForm(frame, `${explanationHref(id)}/withdraw`, html`<input type="hidden" name="revision" data-follows="revision" value="${revision ?? 0}"><div class="field"><label for="why">撤下的理由</label><input id="why" type="text" name="why" required maxlength="500" autocomplete="off"><p class="hint">理由在原地址公布；写过的内容回到草稿。</p></div><p class="acts"><button type="submit">撤下</button></p>`)}`}
<script type="module" src="${frame.assets.report}"></script>`,
    [['/explanations', '解读']],
  )
}

/** Which version of the document is written against: where a newer one is public, it is taken when the writer says so. */
function renderOf(view: DocumentView | null, of: number): Html {
  if (view === null || view.newest === of) return html`<input type="hidden" name="of" value="${of}">`
  return html`<fieldset class="field"><legend>对着文件的哪一版</legend><label><input type="radio" name="of" value="${of}" checked> 第${of}版</label>　<label><input type="radio" name="of" value="${view.newest}"> 第${view.newest}版（现行）</label><p class="hint">文件后来有更正。逐段核对过，改选现行的一版再存。</p></fieldset>`
}

function renderPart({ kind, heading, body, about }: DraftPart, i: number): Html {
  const n = i + 1
  return html`<fieldset class="field part"><legend>第 ${n} 段</legend>
<div class="field"><label for="kind-${n}">写法</label><select id="kind-${n}" name="kind"><option value="说明"${kind === '说明' ? html` selected` : ''}>说明</option><option value="问答"${kind === '问答' ? html` selected` : ''}>问答</option></select></div>
<div class="field"><label for="about-${n}">解读哪几条</label><input id="about-${n}" type="text" name="about" list="paths" maxlength="2000" value="${about}" autocomplete="off" aria-describedby="about-hint"></div>
<div class="field"><label for="heading-${n}">小标题或问题</label><input id="heading-${n}" type="text" name="heading" maxlength="200" value="${heading}" autocomplete="off"></div>
<div class="field"><label for="body-${n}">正文</label><textarea id="body-${n}" name="body" rows="5" maxlength="${LONGEST}">${body}</textarea></div></fieldset>`
}

/** How the clauses are called, to be typed or copied. */
function renderPaths(view: DocumentView | null): Html {
  const nodes = [...walk(view?.document.clauses ?? [])].filter(({ text }) => text !== '')
  return html`<datalist id="paths"><option value="${WHOLE}">${nodes.map(({ path }) => html`<option value="${path}">`)}</datalist>
<details><summary>条款的写法</summary><p class="hint" id="about-hint">几条之间用“、”隔开；解读整份文件的写“${WHOLE}”；背景等不对着条款的留空。</p><ul class="plain paths">${nodes.map(({ path, label, text }) => html`<li><code>${path}</code><span class="about">${label}${text.slice(0, 40)}${text.length > 40 ? '……' : ''}</span></li>`)}</ul></details>`
}

const sayWords = ({ title, intro, parts }: DraftWords): string =>
  [title, intro, ...parts.flatMap(({ about, heading, body }) => ['', about, heading, body])]
    .filter((one, i) => one !== '' || i > 1)
    .join('\n')
