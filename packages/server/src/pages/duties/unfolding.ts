import { type DutyItem, dayOfMoment } from '@zhengling/store'
import type { Unfolding } from '../../ledger/unfolding.ts'
import { type Html, html } from '../html.ts'
import { wordsHref } from './assignments.ts'
import { quoteWords } from './parts.ts'

/** Why this unit has the item: what the text says, what the office decided, who else has the same. */
export function renderUnfolding(
  { document }: Pick<DutyItem, 'document'>,
  { units, collectives, unnamed, assignment, keeper }: Unfolding,
  keeps: boolean,
): Html | '' {
  const lines: (Html | string)[] = []
  if (assignment !== null) {
    const { words, setAt, why, ended } = assignment
    const over = ended === null ? '' : `这一决定已于 ${day(ended.at)} 撤销：${ended.why}。`
    lines.push(
      html`${quoteWords(words)}，县政府办于 ${day(setAt)} 定为${assignment.units.join('、')}，理由：${why}。${over}${keeps ? link(assignment.document, words, '看这一决定') : ''}`,
    )
  }
  if (unnamed !== null)
    lines.push(
      html`${quoteWords(unnamed.words)}：${unnamed.why}。县政府办还没有定是哪些单位。${keeps ? link(document ?? '', unnamed.words, '定责任单位') : ''}`,
    )
  if (units.length > 1) {
    const said = collectives.map(({ name, because }) => `“${name}”${because}`)
    lines.push(
      `这一条由 ${units.length} 个单位各办各的，逐个立项：${units.join('、')}。${said.length === 0 ? '' : `${said.join('；')}。`}`,
    )
  }
  if (keeper !== null) {
    const { unit, decision } = keeper
    lines.push(
      decision === null
        ? `条文把它设在${unit}，由${unit}代办。`
        : `由${unit}代办：县政府办于 ${day(decision.setAt)} 定，理由：${decision.why}。`,
    )
  }
  return lines.length === 0
    ? ''
    : html`<section aria-labelledby="unfolding"><h2 id="unfolding">责任单位从何而来</h2><ul>${lines.map((one) => html`<li>${one}</li>`)}</ul></section>`
}

const day = (at: Temporal.Instant): string => dayOfMoment(at).toString()

const link = (document: string, words: string, said: string): Html =>
  html` <a href="${wordsHref({ document, words })}">${said}</a>`
