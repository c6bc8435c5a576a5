import { adoptScheme, sm3 } from '@zhengling/store'
import { type AssessmentKind, kinds } from '../../assessment/assessment.ts'
import { bulletinAt, periodOf } from '../../assessment/bulletin.ts'
import { bulletinWords } from '../../papers/compose.ts'
import { bulletinFile } from '../../papers/source.ts'
import { done, type World } from './world.ts'

/** A bulletin as it was drawn up. */
interface Drawn {
  readonly kind: AssessmentKind
  readonly day: Temporal.PlainDate
  readonly cutoff: Temporal.Instant
  readonly print: string
  /** Units with a place, under the reading with most; none while no scheme is adopted. */
  readonly placed: number
}

export interface BulletinTally {
  readonly drawn: readonly { readonly title: string; readonly placed: number }[]
  /** Bulletins that came out otherwise when they were drawn up again for the same cut-off. */
  readonly faults: readonly string[]
}

/** Bulletins of months and quarters, each drawn up soon after its end, and all of them again at the end of the play. */
export class Bulletins {
  readonly #world: World
  readonly #drawn: Drawn[] = []

  constructor(world: World) {
    this.#world = world
  }

  async draw(kind: AssessmentKind): Promise<void> {
    const { clock } = this.#world
    const asked = { kind, day: clock.today().with({ day: 1 }).subtract({ days: 1 }), cutoff: clock.now() }
    this.#drawn.push({ ...asked, ...(await this.#made(asked)) })
  }

  /** The scheme of the play: each measure that there is must be named by an adoption, none is built in. */
  async adopt(): Promise<void> {
    const { service, office, clock, act } = this.#world
    const measures = [{ measure: '按时报送率', weight: '100' }] as const
    const how = { grouping: '分类', ties: '并列占位', missing: '计为未按时', nothingDue: '不排名', places: 2 } as const
    const scheme = { title: '试行办法', basis: '办公会纪要', from: clock.today(), documents: [], measures, ...how }
    done(await adoptScheme(service.store.db, office, { ...act(), ...scheme }))
  }

  async again(): Promise<BulletinTally> {
    const faults: string[] = []
    for (const one of this.#drawn) if ((await this.#made(one)).print !== one.print) faults.push(titleOf(one))
    return { drawn: this.#drawn.map((one) => ({ title: titleOf(one), placed: one.placed })), faults }
  }

  async #made({ kind, day, cutoff }: Pick<Drawn, 'kind' | 'day' | 'cutoff'>): Promise<Pick<Drawn, 'print' | 'placed'>> {
    const { service, office } = this.#world
    const bulletin = await bulletinAt(service, office, { kind, period: periodOf(kind, day, cutoff) })
    const file = bulletinFile(bulletin, bulletinWords(bulletin, service.county), service.county.name)
    const placed = bulletin.rankings.map(({ queues }) =>
      queues.reduce((sum, queue) => sum + queue.placed.filter(({ place }) => place !== null).length, 0),
    )
    return { print: sm3(file), placed: Math.max(0, ...placed) }
  }
}

const titleOf = ({ kind, day }: Pick<Drawn, 'kind' | 'day'>): string =>
  `${day.toPlainYearMonth().toString()} ${kinds[kind]}`
