import { findQuestion } from '@zhengling/law'
import { dutyItem } from '@zhengling/store'
import { decideOperation } from '../../operations/decide.ts'
import { isRefusal } from '../../refusal.ts'
import { itemsOf } from './duties.ts'
import type { World } from './world.ts'

export interface DecisionTally {
  /** Questions that were decided, each with its reading. */
  readonly decided: readonly string[]
  /** Items whose days moved with them. */
  readonly moved: number
  /** Items that had been reported on and do not stand as before. */
  readonly faults: readonly string[]
}

/** The body that may decides an open question of the ledger, by the reading that leaves most time; what was reported stays. */
export class Decisions {
  readonly #world: World
  readonly #decided: string[] = []
  readonly #faults: string[] = []
  #moved = 0

  constructor(world: World) {
    this.#world = world
  }

  tally(): DecisionTally {
    return { decided: this.#decided, moved: this.#moved, faults: this.#faults }
  }

  async one(): Promise<void> {
    const { service, office, at, clock, act } = this.#world
    const { county, store } = service
    const owed = await itemsOf(this.#world, '待办')
    const open = owed.find(({ questions, dueAt, latestAt }) => {
      const [asked] = questions
      return (
        asked !== undefined && questions.length === 1 && dueAt !== null && latestAt !== null && !dueAt.equals(latestAt)
      )
    })
    const question = findQuestion(county.law, open?.questions[0]?.id ?? '')
    const mildest = open?.dates.toSorted((a, b) => ((a.due ?? '') > (b.due ?? '') ? -1 : 1))[0]?.reading
    if (open === undefined || question?.decidedBy === undefined || mildest === undefined) return
    const reported = [...(await itemsOf(this.#world, '办结')), ...(await itemsOf(this.#world, '待审'))]
    act()
    const said = { question: question.id, reading: mildest, by: question.decidedBy, power: '发文机关解释' }
    const from = clock.today().toString()
    const made = await decideOperation.run(
      service,
      at(question.decidedBy),
      { ...said, from, why: '办公会议定' },
      new Uint8Array(),
    )
    if (isRefusal(made)) throw new Error(made.message)
    this.#decided.push(`${question.id}：${mildest}`)
    for (const before of owed.filter(({ questions }) => questions.some(({ id }) => id === question.id))) {
      const now = await dutyItem(store.db, office, { county: county.code, id: before.id })
      if (now !== undefined && !(now.dueAt?.equals(before.dueAt ?? now.dueAt) ?? true)) this.#moved += 1
    }
    for (const before of reported) {
      const now = await dutyItem(store.db, office, { county: county.code, id: before.id })
      const stays = now?.state === before.state && now.reportedAt?.equals(before.reportedAt ?? now.reportedAt)
      if (!stays) this.#faults.push(`${from} ${before.id}：${before.state}变为${now?.state ?? '无'}`)
    }
  }
}
