import type { Shown } from '@zhengling/store'
import { renderLight } from '../duties/parts.ts'
import { type Html, html } from '../html.ts'

/** A list of things to do, dense: what, who, by when, how it stands. */
export const lines = (title: string, rows: readonly Html[]): Html =>
  html`<div class="wide close" tabindex="0" role="region" aria-label="${title}"><table class="dense duties hand"><thead class="unseen"><tr><th scope="col">事项</th><th scope="col">单位</th><th scope="col">期限</th><th scope="col">状态</th></tr></thead><tbody>${rows}</tbody></table></div>`

export interface Line {
  /** What tells it from its like: a period, the name of a clock. */
  readonly about: string
  readonly unit: string
  readonly due: string
  readonly shown: Shown | undefined
}

/** One thing with its verb as a link. */
export const lineOf = (href: string, what: string, { about, unit, due, shown }: Line): Html =>
  html`<tr><th scope="row"><a href="${href}">${what}</a>${about === '' ? '' : html` <span class="about">${about}</span>`}</th><td>${unit}</td><td class="number">${due}</td><td>${shown === undefined ? '' : renderLight(shown)}</td></tr>`
