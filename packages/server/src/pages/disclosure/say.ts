import type { DisclosureTerm } from '../../disclosure/term.ts'
import { type Html, html } from '../html.ts'

const signs = {
  逾期未公布: ['late', '■'],
  计时: ['well', '●'],
  晚于期限: ['done-late', '◐'],
  本系统晚于期限: ['near', '◐'],
  未定: ['none', '—'],
  按期公布: ['done', '○'],
} as const

/** How a version stands, by shape and words, with the working days left or over. */
export function renderState({ state, days, provisional }: DisclosureTerm): Html {
  const [style, sign] = signs[state]
  return html`<span class="light ${style}"><span aria-hidden="true">${sign}</span> ${state}</span>${days === null ? '' : html` <span class="about">${state === '计时' ? `还有 ${days} 个工作日` : `过了 ${days} 个工作日`}</span>`}${provisional ? html` <span class="provisional">暂按从严</span>` : ''}`
}

/** The same in a sentence: what is known, and what nobody has entered. */
export function sayTerm({ state, from, due, published, days, because, printed }: DisclosureTerm): string {
  if (state === '未定') return `公开期限未定：${because}。`
  const last = due?.last?.toString() ?? ''
  const counted = `自${from?.what ?? ''}之日（${from?.day.toString() ?? ''}）起计算，最后一天 ${last}（政府信息公开条例${due?.clause ?? ''}）`
  const strict =
    from?.what === '成文' && printed === null
      ? '；没有登记印发日期，按成文日期从严计算'
      : (due?.readings.length ?? 0) > 1
        ? `；${due?.readings.map((one) => `按${one.reading}是 ${one.last.toString()}`).join('，')}，尚未解释，按较早的一天从严计算`
        : ''
  const said = {
    逾期未公布: `没有公布，已过 ${days ?? ''} 个工作日；在别处是否公布没有登记`,
    计时: `没有公布，还有 ${days ?? ''} 个工作日`,
    晚于期限: `${published?.day.toString() ?? ''} 公布于${published?.place ?? ''}，过了 ${days ?? ''} 个工作日`,
    本系统晚于期限: `${published?.day.toString() ?? ''} 在本系统公布，过了 ${days ?? ''} 个工作日；此前在别处是否公布没有登记，不能据此认定逾期`,
    按期公布: `${published?.day.toString() ?? ''} 公布于${published?.place ?? ''}，在期限以内`,
  }[state]
  return `${counted}${strict}。${said}。`
}

/** In the head of a document, for officials: how it stands, and the sentence that says why, folded so that the text begins beside it. */
export const renderLine = (term: DisclosureTerm): Html =>
  html`<details><summary>${renderState(term)}</summary><span class="quiet">${sayTerm(term)}</span></details>`
