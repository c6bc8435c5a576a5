import type { Clock, Matter } from '@zhengling/store'
import { workItem } from '../desk/parts.ts'
import { renderLight } from '../duties/parts.ts'
import { type Html, html } from '../html.ts'
import { matterHref, sayDay } from '../matters/parts.ts'

export interface MatterAtHand {
  readonly matter: Matter
  readonly clock: Clock | undefined
  /** Whether it waits for the reader. */
  readonly mine: boolean
}

const verbs = { 待交办: '交办', 办理: '办理', 待核查: '核查', 已销号: '查看' } as const

/** Matters that wait for the reader, each with the clock that presses most. */
export const mattersAtHand = (matters: readonly MatterAtHand[]): Html | '' =>
  matters.length === 0
    ? ''
    : html`<section aria-labelledby="matters"><h2 id="matters">督办 <span class="figure">${matters.length}</span></h2><ul class="work">${matters.map(
        ({ matter, clock }) =>
          workItem(
            matterHref(matter.id),
            `${verbs[matter.state]}：${matter.what}`,
            clock === undefined
              ? matter.leads.join('、')
              : html`${renderLight(clock.shown)}　${clock.name}　<span class="number">${sayDay(clock)}</span>`,
          ),
      )}</ul></section>`
