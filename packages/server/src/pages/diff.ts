import type { Difference, DocumentView } from '@zhengling/store'
import { clauseHref, documentHref } from '../http/address.ts'
import { type Html, html } from './html.ts'
import type { Page } from './layout.ts'
import { wordDiff } from './word-diff.ts'

const changes: Readonly<Record<Difference['change'], string>> = {
  added: '新增',
  removed: '删去',
  changed: '改动',
  moved: '移位',
}

/** Two versions of a document clause by clause: what was, what is. `view` is the later one. */
export function diffPage(view: DocumentView, from: number, differences: readonly Difference[]): Page {
  const { slug, version, document } = view
  const counts = Map.groupBy(differences, ({ change }) => change)
  return {
    title: `第${from}版与第${version}版对照 · ${document.title}`,
    kind: 'diff',
    main: html`<nav class="crumbs" aria-label="所在位置"><a href="${documentHref(slug)}">${document.title}</a><span>逐条对照</span></nav>
<div class="page-head"><h1>第${from}版与第${version}版逐条对照</h1><p class="sub">${document.number ?? ''}</p>
<p class="tally">${[...counts].map(([change, all]) => html`<span>${changes[change]} ${all.length}</span>`)}</p></div>
${differences.length === 0 ? html`<p class="empty">两版逐条相同；空白与全角半角的差别不计。</p>` : html`<ol class="diff-list">${differences.map((one) => renderDifference(one, view, from))}</ol>`}`,
  }
}

function renderDifference(difference: Difference, { slug, version }: DocumentView, from: number): Html {
  const { change, path } = difference
  const home = change === 'removed' ? from : version
  const [before, after] = sides(difference)
  return html`<li><p class="where"><strong>${changes[change]}</strong><br><a href="${clauseHref(slug, path, { version: home })}">${path}</a>${'from' in difference && difference.from !== path ? html`<br>原为 ${difference.from}` : ''}</p>
<div class="side"><h2>第${from}版</h2>${before ? html`<p>${before}</p>` : html`<p class="unstated">无此条</p>`}</div>
<div class="side"><h2>第${version}版</h2>${after ? html`<p>${after}</p>` : html`<p class="unstated">无此条</p>`}</div></li>`
}

function sides(difference: Difference): [Html | null, Html | null] {
  switch (difference.change) {
    case 'added':
      return [null, html`<ins>${difference.after}</ins>`]
    case 'removed':
      return [html`<del>${difference.before}</del>`, null]
    case 'moved':
      return [html`${difference.after}`, html`${difference.after}`]
    case 'changed': {
      const pieces = wordDiff(difference.before, difference.after)
      return [
        html`${pieces.map(({ kind, text }) => (kind === 'added' ? '' : kind === 'removed' ? html`<del>${text}</del>` : text))}`,
        html`${pieces.map(({ kind, text }) => (kind === 'removed' ? '' : kind === 'added' ? html`<ins>${text}</ins>` : text))}`,
      ]
    }
  }
}
