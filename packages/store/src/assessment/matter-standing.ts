import { type ClockWorld, clocksOf } from '../matters/clocks.ts'
import type { Matter, MatterStep } from '../matters/matter.ts'

type Instant = Temporal.Instant

/** A matter as it counts for those who lead it. */
export interface StandingMatter {
  readonly id: string
  readonly what: string
  readonly leads: readonly string[]
  /** The last day on which it was to be settled; null where none was set. */
  readonly due: Temporal.PlainDate | null
  /** Whether that was met in time; null where it was not met by then. */
  readonly inTime: boolean | null
  /** When it was opened again. */
  readonly reopened: readonly Instant[]
}

const upTo = (cutoff: Instant) => (at: Instant) => Temporal.Instant.compare(at, cutoff) <= 0

/** A matter's row as it stood, null before it was entered and after it was withdrawn: what its steps changed since is taken back, from the steps alone. */
export function matterAt(matter: Matter, steps: readonly MatterStep[], cutoff: Instant): Matter | null {
  const isPast = upTo(cutoff)
  if (!isPast(matter.enteredAt)) return null
  const past = steps.filter(({ at }) => isPast(at))
  if (past.some(({ kind }) => kind === '撤回')) return null
  const round = past.at(-1)?.round ?? 1
  const own = past.filter((step) => step.round === round)
  const at = (kind: MatterStep['kind']) => own.findLast((step) => step.kind === kind)
  const begun = round === 1 ? matter.enteredAt : (at('重新办理')?.at ?? matter.begunAt)
  const assignedAt = round === 1 ? (at('交办')?.at ?? null) : begun
  const [applied, back, closed] = [at('申请销号'), at('退回'), at('销号')]
  const stands = applied !== undefined && (back === undefined || back.n < applied.n)
  const before = takenBack(
    matter,
    steps.filter((step) => !isPast(step.at)),
  )
  return {
    ...before,
    round,
    begunAt: begun,
    assignedAt,
    appliedAt: stands ? applied.at : null,
    closedAt: closed?.at ?? null,
    state: closed ? '已销号' : stands ? '待核查' : assignedAt === null ? '待交办' : '办理',
    nodes: at('核准计划')?.detail.nodes ?? [],
    proposed: [],
  }
}

/** Undoes what was regraded later: the first later change of each thing says what stood before. */
function takenBack(matter: Matter, later: readonly MatterStep[]): Matter {
  const changed = later.flatMap(({ detail }) => detail.changed ?? [])
  const before = (what: string) => changed.find((one) => one.what === what)?.from
  const [way, scale, limit] = [before('督办方式'), before('大小'), before('期限')]
  const reopened = later.some(({ kind }) => kind === '重新办理')
  const day = limit ?? (reopened ? '未定' : (matter.own?.day ?? '未定'))
  return {
    ...matter,
    major: way === undefined ? matter.major : way === '纳入“13710”',
    scale: scale === '一般' || scale === '较大' ? scale : matter.scale,
    own: day === '未定' ? null : { day, why: matter.own?.why ?? '' },
  }
}

/** How a matter stood at the moment of `world`, for measuring who leads it. */
export function matterStanding(matter: Matter, steps: readonly MatterStep[], world: ClockWorld): StandingMatter | null {
  const then = matterAt(matter, steps, world.now)
  if (then === null) return null
  const past = steps.filter(({ at }) => upTo(world.now)(at))
  const clock = clocksOf(then, past, world).findLast(({ name, due }) => due !== null && settles(name))
  const light = clock?.shown.light
  const met = clock?.met ?? null
  return {
    id: matter.id,
    what: matter.what,
    leads: matter.leads,
    due: clock?.due ?? null,
    inTime: met === null ? null : light !== '逾期' && light !== '迟办结',
    reopened: past.filter(({ kind }) => kind === '重新办理').map(({ at }) => at),
  }
}

const settles = (name: string): boolean => name === '办结' || name === '限期办结' || name.startsWith('节点')
