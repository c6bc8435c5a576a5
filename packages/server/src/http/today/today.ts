import {
  type Actor,
  atHand,
  clocksOf,
  daysAt,
  dutyItems,
  ledgerRules,
  lightOf,
  may,
  NEAR_UNLESS_SET,
  openMatters,
  openRequests,
  overview,
  seesAll,
  sumOf,
  supervisionRules,
  unitsOf,
  worst,
} from '@zhengling/store'
import { Hono } from 'hono'
import { byPressing as termsByPressing } from '../../disclosure/term.ts'
import { turnOf } from '../../matters/turn.ts'
import type { MatterAtHand } from '../../pages/today/matters.ts'
import { todayPage } from '../../pages/today/page.ts'
import { byPressing, type StandingRequest, standingOf } from '../../requests/standing.ts'
import type { Env } from '../context.ts'
import { disclosureTerms } from '../disclosure/disclosure.ts'
import { documentsWithExplainer } from '../explanations/explanations.ts'
import { respond } from '../respond.ts'
import type { Service } from '../service.ts'

/** Listed of each kind; the rest is in the ledger. */
const LISTED = 12
/** Of what is late longest in the county. */
const LONGEST = 10

/** Where an official begins: what is at hand, and for the office and leaders the county at a glance. */
export function todayRoutes(service: Service): Hono<Env> {
  const { store, county, clock } = service
  const app = new Hono<Env>()
  app.get('/today', async (context) => {
    const actor = context.get('actor')
    const days = daysAt(clock.now(), clock.today())
    const asked = { county: county.code, ...days }
    const rules = await ledgerRules(store.db, actor, asked)
    const near = rules?.near ?? NEAR_UNLESS_SET
    const hand = await atHand(store.db, actor, { ...asked, limit: LISTED })
    context.set('waiting', async () => sumOf(hand.counts))
    const seen = await overview(store.db, actor, asked)
    const { items: longest } = seesAll(actor)
      ? await dutyItems(store.db, actor, { ...asked, nearUntil: days.now, part: '逾期', limit: LONGEST })
      : { items: [] }
    const matters = await mattersFor(service, actor)
    return respond(
      context,
      todayPage(context.get('frame'), {
        days,
        begun: rules !== null,
        hand,
        light: (item) => lightOf(item, days.now, near),
        matters: matters.filter(({ mine }) => mine),
        requests: await requestsFor(service, actor),
        unexplained: (await documentsWithExplainer(service, actor)).filter(
          ({ explained, explainer }) =>
            !explained && explainer?.unit != null && unitsOf(actor).includes(explainer.unit),
        ),
        undisclosed: may(actor, 'keep-disclosure').outcome === 'allowed' ? await undisclosed(service, actor) : [],
        county:
          seen === null
            ? null
            : {
                overview: seen,
                longest,
                lateMatters: matters.filter(({ clock }) => clock?.shown.light === '逾期').length,
                titles: new Map(county.law.policies.map(({ head: { number, title } }) => [number, title])),
                writes: may(actor, 'write-papers').outcome === 'allowed',
              },
        keeps: may(actor, 'keep-ledger').outcome === 'allowed',
      }),
    )
  })
  return app
}

/** Open requests for information of the actor's units, what is due next first. */
async function requestsFor(service: Service, actor: Actor): Promise<readonly StandingRequest[]> {
  const { store, county, clock } = service
  const own = unitsOf(actor)
  return (await openRequests(store.db, actor, { county: county.code, keys: service.keys() }))
    .filter(({ request }) => own.includes(request.unit))
    .map((one) => standingOf(one, { today: clock.today(), calendar: county.calendar }))
    .toSorted(byPressing)
}
/** What is not public and never was, here or elsewhere. */
const undisclosed = async (service: Service, actor: Actor) =>
  (await disclosureTerms(service, actor, { unpublished: true }))
    .filter(({ published }) => published === null)
    .toSorted(termsByPressing)

/** Open matters that the actor sees, each with its most urgent clock, and whether it is the actor's turn. */
async function mattersFor({ store, county, clock }: Service, actor: Actor): Promise<readonly MatterAtHand[]> {
  const scope = { county: county.code }
  const world = { now: clock.now(), rules: await supervisionRules(store.db, actor, scope), calendar: county.calendar }
  const own = unitsOf(actor)
  return (await openMatters(store.db, actor, scope))
    .map(([matter, steps]) => ({
      matter,
      clock: worst(clocksOf(matter, steps, world)),
      mine: turnOf(matter, county).some((unit) => own.includes(unit)),
    }))
    .toSorted((a, b) => ((a.clock?.due?.toString() ?? '9999') < (b.clock?.due?.toString() ?? '9999') ? -1 : 1))
}
