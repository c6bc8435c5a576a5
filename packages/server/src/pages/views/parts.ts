import { type Html, html } from '../html.ts'

/** The four lists that the office works by, each a view of the same ledger. */
export const fourLists = ['任务清单', '责任清单', '措施清单', '结果清单'] as const
export type ListName = (typeof fourLists)[number]

const views: readonly (readonly [href: string, name: string])[] = [
  ['/duties', '台账'],
  ...fourLists.map((name) => [`/duties/lists?list=${encodeURIComponent(name)}`, name] as const),
  ['/duties/matrix', '单位×公文'],
  ['/duties/wall', '挂图作战'],
]

/** The ways to look at the ledger. */
export const renderViews = (current: string): Html =>
  html`<nav class="parts noprint" aria-label="台账的样式">${views.map(([href, name]) => html`<a href="${href}"${name === current ? html` aria-current="page"` : ''}>${name}</a>`)}</nav>`
