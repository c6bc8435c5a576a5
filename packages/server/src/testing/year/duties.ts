import { type DutyItem, dutyItem, dutyItems, handIn, judgeReport, type Part, saveDraft } from '@zhengling/store'
import { done, type World } from './world.ts'

/** What units and the office did, and what did not come out as it should. */
export interface DutyTally {
  readonly handedIn: number
  readonly late: number
  readonly returned: number
  readonly closed: number
  /** Sentences: an item that does not stand as it was left. */
  readonly faults: readonly string[]
}

/** As whoever plays remembers it, apart from the store. */
interface Remembered {
  handedIn: Temporal.Instant
  state: '已报' | '退回' | '办结'
}

const PAGE = 500
/** Days before its last day on which a unit looks at what it owes. */
const AHEAD = 2
/** The longest that somebody is late. */
const LATE = 20

/**
 * The daily work on duties. Of what falls due seven in ten are handed in in time, two late, one never; three of twenty are sent
 * back once and come again after three days.
 */
export class DutyWork {
  readonly #world: World
  readonly #plan = new Map<string, string[]>()
  readonly #planned = new Set<string>()
  readonly #remembered = new Map<string, Remembered>()
  readonly #sentBack = new Set<string>()
  readonly #counts = { handedIn: 0, late: 0, returned: 0, closed: 0 }
  readonly #faults: string[] = []

  constructor(world: World) {
    this.#world = world
  }

  tally(): DutyTally {
    return { ...this.#counts, faults: this.#faults }
  }

  /** A morning: who owes what, who hands in what was meant for today. */
  async morning(): Promise<void> {
    await this.#look()
    const today = this.#world.clock.today().toString()
    for (const id of this.#plan.get(today) ?? []) await this.#handIn(id)
  }

  /** An afternoon: the office judges what lies before it. */
  async afternoon(): Promise<void> {
    const { dice } = this.#world
    for (const item of await itemsOf(this.#world, '待审')) {
      const accept = this.#sentBack.has(item.id) || dice(1, 20) > 3
      await this.#judge(item, accept)
    }
  }

  /** Whether every item that was worked on stands as it was left, and the ledger counts as late what is late. */
  async compare(): Promise<void> {
    const { clock, office, service } = this.#world
    for (const [id, { state, handedIn }] of this.#remembered) {
      const item = await dutyItem(service.store.db, office, { county: service.county.code, id })
      const same = item?.state === state && (state === '退回' || item.reportedAt?.equals(handedIn))
      if (!same) this.#faults.push(`${clock.today().toString()} ${id}：${state}，台账为${item?.state ?? '无'}`)
    }
    const late = await itemsOf(this.#world, '逾期')
    const wrong = late.filter(({ id, dueAt, historic }) => {
      const own = this.#remembered.get(id)
      const before = dueAt !== null && Temporal.Instant.compare(dueAt, clock.now()) < 0
      return historic || !before || (own !== undefined && own.state !== '退回')
    })
    this.#faults.push(...wrong.map(({ id }) => `${clock.today().toString()} ${id}：不应逾期`))
  }

  async #look(): Promise<void> {
    const { clock, dice } = this.#world
    const [today, soon] = [clock.today(), clock.today().add({ days: AHEAD })]
    for (const { id, dueAt } of await itemsOf(this.#world, '待办')) {
      const due = dueAt?.toZonedDateTimeISO('Asia/Shanghai').toPlainDate()
      if (due === undefined || Temporal.PlainDate.compare(due, soon) > 0 || this.#planned.has(id)) continue
      this.#planned.add(id)
      const lot = dice(1, 10)
      if (lot === 10) continue
      const day = lot > 7 ? due.add({ days: dice(1, LATE) }) : later(today, due.subtract({ days: dice(0, AHEAD) }))
      this.#meant(day, id)
    }
  }

  #meant(day: Temporal.PlainDate, id: string): void {
    this.#plan.set(day.toString(), [...(this.#plan.get(day.toString()) ?? []), id])
  }

  async #handIn(id: string): Promise<void> {
    const { dice, office, service, at, act } = this.#world
    const { db } = service.store
    const item = await dutyItem(db, office, { county: service.county.code, id })
    // A decision may have changed what is asked for since.
    if (item === undefined || !['待办', '退回'].includes(item.state)) return
    const unit = at(item.unit)
    const figures = item.asks.map(({ name, unit: of }) => ({ name, unit: of, value: String(dice(0, 500)) }))
    const words = { closes: true, said: '已按要求办结。', shows: item.evidence, figures }
    const { revision } = done(await saveDraft(db, unit, { ...act(), id, ...words, revision: 0 }))
    const asked = act()
    const { late } = done(await handIn(db, unit, { ...asked, id, revision }))
    const isLate = item.dueAt !== null && Temporal.Instant.compare(asked.now, item.dueAt) > 0
    if (late !== isLate) this.#faults.push(`${id}：迟报应为${isLate ? '是' : '否'}`)
    this.#counts.handedIn += 1
    if (late) this.#counts.late += 1
    this.#remembered.set(id, { handedIn: asked.now, state: '已报' })
  }

  async #judge(item: DutyItem, accept: boolean): Promise<void> {
    const { clock, office, service, act } = this.#world
    const { db } = service.store
    const own = this.#remembered.get(item.id)
    if (own === undefined) throw new Error(`nobody handed in ${item.id}`)
    const n = this.#sentBack.has(item.id) ? 2 : 1
    done(await judgeReport(db, office, { ...act(), id: item.id, n, accept, why: accept ? '' : '缺少数据，请补报。' }))
    own.state = accept ? '办结' : '退回'
    this.#counts[accept ? 'closed' : 'returned'] += 1
    if (accept) return
    this.#sentBack.add(item.id)
    this.#meant(clock.today().add({ days: 3 }), item.id)
  }
}

const later = (a: Temporal.PlainDate, b: Temporal.PlainDate) => (Temporal.PlainDate.compare(a, b) > 0 ? a : b)

/** All items of a part, as the office sees them. */
export async function itemsOf({ service, office, clock }: World, part: Part): Promise<readonly DutyItem[]> {
  const now = clock.now()
  const asked = { county: service.county.code, now, nearUntil: now, part, limit: PAGE }
  const all: DutyItem[] = []
  for (let page = await dutyItems(service.store.db, office, asked); ; ) {
    all.push(...page.items)
    if (page.after === null) return all
    page = await dutyItems(service.store.db, office, { ...asked, after: page.after })
  }
}
