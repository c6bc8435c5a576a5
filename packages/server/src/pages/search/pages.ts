import { type SearchAddress, searchHref } from '../../http/address.ts'
import { type Html, html } from '../html.ts'

/** Page links shown on each side of the page one is on. */
const beside = 2

/** Links to the other pages of a result; the first and the last always among them. */
export function renderPages(asked: Required<SearchAddress>, pages: number): Html | '' {
  if (pages < 2) return ''
  const { page } = asked
  const href = (n: number) => searchHref({ ...asked, page: n })
  return html`<nav class="pages" aria-label="结果分页">${page > 1 ? html`<a rel="prev" href="${href(page - 1)}">上一页</a>` : ''}${shownPages(
    page,
    pages,
  ).map((n) =>
    n === null
      ? html`<span aria-hidden="true">…</span>`
      : html`<a href="${href(n)}"${n === page ? html` aria-current="page"` : ''}><span class="unseen">第</span>${n}<span class="unseen">页</span></a>`,
  )}${page < pages ? html`<a rel="next" href="${href(page + 1)}">下一页</a>` : ''}</nav>`
}

/** Numbers of pages, null where some are left out. */
export function shownPages(page: number, pages: number): readonly (number | null)[] {
  const numbers = Array.from({ length: pages }, (_, i) => i + 1).filter(
    (n) => n === 1 || n === pages || Math.abs(n - page) <= beside,
  )
  return numbers.flatMap((n, i) => (i > 0 && n - (numbers[i - 1] ?? 0) > 1 ? [null, n] : [n]))
}
