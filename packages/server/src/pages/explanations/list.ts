import type { DocumentToExplain, Explanation } from '@zhengling/store'
import type { Explainer } from '../../explanations/explainer.ts'
import { documentHref, explanationEditHref, explanationHref } from '../../http/address.ts'
import { minute } from '../date.ts'
import { deskForm, refusal } from '../desk/parts.ts'
import { type Html, html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'

export interface DocumentWithExplainer extends DocumentToExplain {
  readonly explainer: Explainer | null
}

export interface ExplanationsList {
  readonly explanations: readonly Explanation[]
  readonly documents: readonly DocumentWithExplainer[]
  /** The reader's own units. */
  readonly units: readonly string[]
  /** Whether the reader may assign who explains. */
  readonly assigns: boolean
  readonly bodies: readonly string[]
  readonly refused: string | null
}

/** Every explanation that is public; for those who write them what is begun and what is still to be explained. */
export function explanationsPage(frame: Frame, list: ExplanationsList): Page {
  const { explanations, documents, units, refused } = list
  const bySlug = new Map(documents.map((one) => [one.slug, one]))
  const open = explanations.filter(({ published, withdrawn }) => published !== null && withdrawn === null)
  const own = explanations.filter(({ unit, draft }) => units.includes(unit) && draft !== null)
  const mine = documents.filter(
    ({ explainer, explained, slug }) =>
      explainer?.unit != null &&
      units.includes(explainer.unit) &&
      !explained &&
      !own.some((one) => one.document === slug),
  )
  return {
    title: '解读',
    kind: 'explanations',
    canonical: '/explanations',
    main: html`<div class="page-head"><h1>解读</h1><p class="sub">负责解读的单位对文件的说明，逐条对着原文。解读不改变条文，也不代替解释。</p></div>
${refusal(refused)}
${own.length === 0 ? '' : html`<section aria-labelledby="own"><h2 id="own">本单位没有公布的</h2><ul class="work">${own.map((one) => html`<li><a href="${explanationEditHref(one.id)}">${one.draft?.words.title.trim() || '未写标题的草稿'}</a><span class="about">${titleOf(bySlug, one)}　${one.withdrawn === null ? '草稿' : '已撤下'}${one.draft === null ? '' : `，存于 ${minute(one.draft.at)}`}</span></li>`)}</ul></section>`}
${mine.length === 0 ? '' : html`<section aria-labelledby="mine"><h2 id="mine">本单位负责解读、还没有解读的</h2><p class="quiet">文件没有规定多久以内解读，系统也不另定期限。</p><ul class="work">${mine.map((one) => html`<li id="${one.slug}"><a href="${documentHref(one.slug)}">${one.title}</a><span class="about">${one.number ?? ''}</span>${deskForm(frame, '/explanations', html`<input type="hidden" name="document" value="${one.slug}"><button type="submit">起草解读<span class="unseen">：${one.title}</span></button>`)}</li>`)}</ul></section>`}
${list.assigns ? renderAssign(frame, list) : ''}
<section aria-labelledby="open"><h2 id="open">已公布的</h2>${open.length === 0 ? html`<div class="empty"><p>还没有公布解读。负责解读的单位公布以后，列在这里，并在文件的条款旁标出。</p></div>` : html`<ol class="explanations">${open.map((one) => html`<li><a href="${explanationHref(one.id)}">${one.published?.title ?? ''}</a><span class="about">${one.unit}　${one.published === null ? '' : minute(one.published.at)}　${titleOf(bySlug, one)}</span></li>`)}</ol>`}</section>
<script type="module" src="${frame.assets.desk}"></script>`,
  }
}

const titleOf = (documents: ReadonlyMap<string, DocumentToExplain>, { document }: Explanation): Html => {
  const found = documents.get(document)
  return html`<a href="${documentHref(document)}">${found === undefined ? document : `《${found.title}》`}</a>`
}

/** For the office: documents that name nobody, or a unit that is not in the table of bodies. */
function renderAssign(frame: Frame, { documents, bodies }: ExplanationsList): Html | '' {
  const open = documents.filter(({ explainer }) => explainer?.unit == null || explainer.named === '指定')
  if (open.length === 0) return ''
  const named = open.filter(({ explainer }) => explainer !== null)
  return html`<section aria-labelledby="assign"><h2 id="assign">文内没有规定由谁解读的</h2><p class="quiet">${open.length} 份文件没有写由哪个单位负责解读。系统不推定；由县政府办指定，写明依据。</p>
${named.length === 0 ? '' : html`<ul class="plain">${named.map(({ slug, title, explainer }) => html`<li><a href="${documentHref(slug)}">${title}</a><span class="about">${explainer?.unit == null ? `文内写的是“${explainer?.words ?? ''}”，单位名录中没有` : `指定${explainer.unit}（${explainer.words}）`}</span></li>`)}</ul>`}
${deskForm(
  frame,
  '/explanations/explainer',
  html`<div class="field"><label for="document">文件</label><select id="document" name="document" required>${open.map(({ slug, title, number }) => html`<option value="${slug}">${number ?? ''} ${title}</option>`)}</select></div>
<div class="field"><label for="unit">由哪个单位解读</label><input id="unit" type="text" name="unit" list="bodies" required maxlength="100" autocomplete="off"><datalist id="bodies">${bodies.map((one) => html`<option value="${one}">`)}</datalist></div>
<div class="field"><label for="basis">指定的依据</label><input id="basis" type="text" name="basis" required maxlength="500" autocomplete="off"><p class="hint">哪次会议或者哪份文件。</p></div>
<p class="acts"><button type="submit">指定解读单位</button></p>`,
)}</section>`
}
