import type { DisclosureTerm } from '../../disclosure/term.ts'
import { disclosureHref, documentHref } from '../../http/address.ts'
import { minute } from '../date.ts'
import { deskForm, refusal, workPage } from '../desk/parts.ts'
import { type Html, html } from '../html.ts'
import type { Frame, Page } from '../layout.ts'
import { renderState, sayTerm } from './say.ts'

const made = { print: '按印本读入', attachment: '补录附件', correction: '编辑更正' } as const

/** One document: each version's term with what it follows from, and entering what stands in no text here. */
export function disclosurePage(
  frame: Frame,
  terms: readonly [DisclosureTerm, ...DisclosureTerm[]],
  refused: string | null,
): Page {
  const { slug, title, number } = terms[0].disclosure
  return workPage(
    frame,
    '公开期限',
    html`<a href="${documentHref(slug)}">《${title}》</a>${number === null ? '' : `（${number}）`}。每一版各有期限。`,
    html`${refusal(refused)}${terms.map((term) => renderVersion(frame, term))}`,
    [['/disclosure', '主动公开期限']],
  )
}

function renderVersion(frame: Frame, term: DisclosureTerm): Html {
  const { disclosure, due, printed, from } = term
  const { version, madeBy, madeAt, reason, firstAt, open, entries, gazette } = disclosure
  return html`<section aria-labelledby="v${version}"><h2 id="v${version}">第${version}版</h2>
<p>${renderState(term)}</p><p>${sayTerm(term)}</p>
<dl class="detail"><dt>由来</dt><dd>${made[madeBy]}，${minute(madeAt)}${reason === null ? '' : `，${reason}`}</dd>
${version > 1 ? '' : html`<dt>成文</dt><dd>${from === null ? html`<span class="unstated">文内未规定</span>` : from.day.toString()}</dd><dt>印发</dt><dd>${printed === null ? html`<span class="unstated">未登记</span>` : printed.toString()}</dd>`}
<dt>本系统</dt><dd>${firstAt === null ? '没有公布' : `${minute(firstAt)} 首次公布${open ? '' : '，现已撤下'}`}</dd>
${(due?.readings.length ?? 0) < 2 ? '' : html`<dt>读法</dt><dd><ul>${due?.readings.map((one) => html`<li>${one.reading}：${one.last.toString()}。${one.because}。</li>`)}</ul></dd>`}
${(due?.conventions.length ?? 0) === 0 ? '' : html`<dt>惯例</dt><dd>${due?.conventions.join('；')}</dd>`}</dl>
${entries.length === 0 ? '' : html`<ul class="plain">${entries.map((one) => html`<li>${one.day} ${one.kind}${one.place === null ? '' : `：${one.place}`}<span class="about">来源：${one.source}</span>${one.voidWhy === null ? voidForm(frame, disclosure, one.n) : html`<span class="about">已作废：${one.voidWhy}</span>`}</li>`)}</ul>`}
${gazette === null || version > 1 ? '' : html`<p class="quiet">刊登这份文件的公报印着 ${gazette} 出版。是否算作公布、何时发出，由县政府办核对后登记。</p>`}
<details><summary>登记公布或印发的日期</summary>${deskForm(
    frame,
    disclosureHref(disclosure.slug),
    html`<input type="hidden" name="version" value="${version}">
${version > 1 ? html`<input type="hidden" name="kind" value="他处公布">` : html`<div class="field"><label for="kind-${version}">登记什么</label><select id="kind-${version}" name="kind"><option value="他处公布">在别处公布</option><option value="印发">印发</option></select></div>`}
<div class="field"><label for="day-${version}">日期</label><input id="day-${version}" type="date" name="day" required></div>
<div class="field"><label for="place-${version}">在哪里公布</label><input id="place-${version}" type="text" name="place" maxlength="200" autocomplete="off"><p class="hint">例如县政府网站、公报纸质版。登记印发的不用写。</p></div>
<div class="field"><label for="source-${version}">来源</label><input id="source-${version}" type="text" name="source" required maxlength="500" autocomplete="off"><p class="hint">怎样知道的：网址和发布时间、发文登记簿、纸质件。</p></div>
<p class="acts"><button type="submit">登记</button></p>`,
  )}</details></section>`
}

const voidForm = (frame: Frame, { slug, version }: DisclosureTerm['disclosure'], n: number): Html =>
  html`<details><summary>作废这一条</summary>${deskForm(frame, `${disclosureHref(slug)}/void`, html`<input type="hidden" name="version" value="${version}"><input type="hidden" name="n" value="${n}"><div class="field"><label for="why-${version}-${n}">作废的理由</label><input id="why-${version}-${n}" type="text" name="why" required maxlength="500" autocomplete="off"></div><p class="acts"><button type="submit">作废</button></p>`)}</details>`
