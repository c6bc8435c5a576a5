import { type Html, html } from './html.ts'

/** A list of work: its parts with their counts, filters that can be linked to, rows, and where it goes on. */
export interface WorkList {
  /** What the rows are: 事项. */
  readonly title: string
  /** Where the filters lead. */
  readonly path: string
  readonly part: string
  readonly parts: readonly (readonly [name: string, count: number, href: string])[]
  /** The fields besides the one for words, and what is asked for. */
  readonly fields: Html
  readonly words: string
  /** Where no filter stands, or null where none does now. */
  readonly unfiltered: string | null
  readonly heads: readonly string[]
  readonly rows: readonly Html[]
  readonly empty: string
  /** The address of the next page. */
  readonly next: string | null
}

/** The list, complete without script; `assets/list.js` lets it be gone through by keys, narrows it while one types, and lets it grow. */
export function renderWorkList(list: WorkList): Html {
  const { title, path, part, parts, fields, words, unfiltered, heads, rows, empty, next } = list
  return html`<nav class="parts" aria-label="${title}的状态" data-list="parts">${parts.map(([name, count, href]) => html`<a href="${href}"${name === part ? html` aria-current="page"` : ''}>${name} <span class="figure">${count}</span></a>`)}</nav>
<form class="desk-form filters" method="get" action="${path}" data-list="filter"><input type="hidden" name="part" value="${part}">
${fields}
<div class="field"><label for="words">${title}中的字</label><input id="words" type="text" name="words" maxlength="100" value="${words}" autocomplete="off"></div>
<p class="acts"><button type="submit">筛选</button>${unfiltered === null ? '' : html`<a href="${unfiltered}">不筛选</a>`}</p></form>
<p class="keys" hidden data-list="keys"><kbd>j</kbd> <kbd>k</kbd> 或 <kbd>↓</kbd> <kbd>↑</kbd> 逐项　<kbd>Enter</kbd> 打开　<kbd>/</kbd> 筛选　<kbd>Esc</kbd> 回到列表　<kbd>?</kbd> 显示或收起</p>
<div data-list="rows">${rows.length === 0 ? html`<div class="empty"><p>${empty}</p></div>` : html`<div class="wide" tabindex="0" role="region" aria-label="${title}"><table class="dense duties"><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`}
${next === null ? '' : html`<p class="acts more"><a class="button" href="${next}">往后的${title}</a></p>`}</div>`
}
