import type { Clock, Matter } from '@zhengling/store'
import { type Html, html } from '../html.ts'
import { matterHref, sayDay } from '../matters/parts.ts'
import { lineOf, lines } from './lines.ts'

export interface MatterAtHand {
  readonly matter: Matter
  readonly clock: Clock | undefined
  /** Whether it waits for the reader. */
  readonly mine: boolean
}

const verbs = { 待交办: '交办', 办理: '办理', 待核查: '核查', 已销号: '查看', 已撤回: '查看' } as const

/** Matters that wait for the reader, each with the clock that presses most. */
export const mattersAtHand = (matters: readonly MatterAtHand[]): Html | '' =>
  matters.length === 0
    ? ''
    : html`<section aria-labelledby="matters"><h2 id="matters">督办 <span class="figure">${matters.length}</span></h2>${lines(
        '督办',
        matters.map(({ matter: { id, state, what, leads }, clock }) =>
          lineOf(matterHref(id), `${verbs[state]}：${what}`, {
            about: clock?.name ?? '',
            unit: leads.join('、'),
            due: sayDay(clock),
            shown: clock?.shown,
          }),
        ),
      )}</section>`
