import {
  applyToClose,
  assignMatter,
  checkMatter,
  closedMatters,
  drawSample,
  enterMatter,
  openMatters,
  recheckMatter,
  reportMatter,
  signForMatter,
  stepsOf,
} from '@zhengling/store'
import { done, type World } from './world.ts'

/** What became of the matters under supervision. */
export interface MatterTally {
  readonly entered: number
  readonly struckOff: number
  readonly sentBack: number
  readonly reopened: number
}

/** Days after entering on which whoever leads signs, reports, and applies for being struck off. */
const STEPS = { signs: 1, reports: 3, applies: 12 } as const

/**
 * A matter a week, led by one township after another. Every second application is sent back once; of what was struck off in a
 * month one is drawn and checked again, and every second of those begins anew.
 */
export class MatterWork {
  readonly #world: World
  readonly #counts = { entered: 0, struckOff: 0, sentBack: 0, reopened: 0 }
  #applied = 0
  #drawn = 0

  constructor(world: World) {
    this.#world = world
  }

  tally(): MatterTally {
    return this.#counts
  }

  async weekly(): Promise<void> {
    const { service, office, act, id } = this.#world
    const { county, store } = service
    const own = id()
    const [category] = county.supervision.categories
    const townships = county.bodies.filter(({ code }) => code !== undefined).map(({ name }) => name)
    const listed = (category?.listed ?? []).flatMap(({ words, ...at }) => (words === null ? [] : [{ ...at, words }]))
    const matter = { id: own, what: '排查整治隐患', category: category?.name ?? '', listed, source: '议定' as const }
    const from = { origin: '常务会议', assigner: '县政府常务会议', item: null, along: [], checker: null, own: null }
    const leads = [townships[this.#counts.entered % townships.length] ?? '']
    const graded = { major: true, majorWhy: '常务会议定', scale: '一般' as const, office: county.office }
    done(await enterMatter(store.db, office, { ...act(), ...matter, ...from, ...graded, leads }))
    done(await assignMatter(store.db, office, { ...act(), id: own, revision: 1, said: '请按期办理。' }))
    this.#counts.entered += 1
  }

  /** What is to be done today about those that are open. */
  async daily(): Promise<void> {
    const { service, office, second, clock, at, act } = this.#world
    const { db } = service.store
    for (const [matter] of await openMatters(db, office, { county: service.county.code })) {
      const { id, leads, begunAt, round } = matter
      const steps = await stepsOf(db, office, { county: service.county.code, matter })
      const age = clock.today().since(begunAt.toZonedDateTimeISO('Asia/Shanghai').toPlainDate()).days
      const on = () => ({ ...act(), id, revision: matter.revision })
      const lead = at(leads[0] ?? '')
      const did = (kind: string) => steps.some((step) => step.round === round && step.kind === kind)
      if (matter.state === '待核查') {
        const pass = this.#applied % 2 !== 0 || did('退回')
        done(await checkMatter(db, second, { ...on(), pass, said: pass ? '现场看过。' : '缺照片。' }))
        this.#counts[pass ? 'struckOff' : 'sentBack'] += 1
      } else if (age >= STEPS.signs && !did('签收')) done(await signForMatter(db, lead, on()))
      else if (age >= STEPS.reports && !did('报处理情况'))
        done(await reportMatter(db, lead, { ...on(), said: '正在整治。' }))
      else if (age >= STEPS.applies) {
        this.#applied += 1
        done(await applyToClose(db, lead, { ...on(), said: '已整治完毕。', evidence: ['验收单'] }))
      }
    }
  }

  /** The sample of a month's: drawn by one of the office, checked again by another. */
  async monthly(): Promise<void> {
    const { service, office, clock, at, act, id } = this.#world
    // Neither who assigned it nor who struck it off.
    const third = at(service.county.office)
    const { db } = service.store
    const since = clock.today().with({ day: 1 })
    const drawn = await drawSample(db, office, {
      ...act(),
      id: id(),
      since,
      until: clock.today(),
      count: 1,
      basis: '办公会定抽一件',
    })
    if (drawn.outcome === 'refused') return
    const closed = await closedMatters(db, office, { county: service.county.code, limit: 500 })
    for (const [{ id: own, revision }] of closed.matters.filter(([one]) => drawn.drawn.includes(one.id))) {
      this.#drawn += 1
      const pass = this.#drawn % 2 === 0
      done(
        await recheckMatter(db, third, { ...act(), id: own, revision, pass, said: pass ? '没有反弹。' : '又有反弹。' }),
      )
      if (!pass) this.#counts.reopened += 1
    }
  }
}
