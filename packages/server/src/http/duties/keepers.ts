import { bodyKeepers, endKeeper, enteredBodies, newId, owedByUnit, setKeeper } from '@zhengling/store'
import { Hono } from 'hono'
import { convenedBodies } from '../../ledger/convened.ts'
import { keepersPage } from '../../pages/duties/keepers.ts'
import { isRefusal } from '../../refusal.ts'
import { unitsWritten } from '../bodies-in.ts'
import type { Asked, Env } from '../context.ts'
import { field } from '../field.ts'
import { formOf } from '../form.ts'
import { respond } from '../respond.ts'
import type { Service } from '../service.ts'

const Kept = { body: field, before: field, keeper: field, why: field }
const Ended = { id: field, why: field }

/** Which unit does the work of bodies put together from others: what is open, naming one and taking that back. */
export function keeperRoutes(service: Service): Hono<Env> {
  const { store, county, clock, random } = service
  const app = new Hono<Env>()
  const act = () => ({ county: county.code, now: clock.now() })

  const show = async (context: Asked, refused: string | null) => {
    const actor = context.get('actor')
    const convened = convenedBodies(county)
    const page = keepersPage(context.get('frame'), {
      convened,
      keepers: await bodyKeepers(store.db, actor, act()),
      owed: await owedByUnit(store.db, actor, { ...act(), units: convened.map(({ body }) => body.name) }),
      refused,
    })
    return respond(context, page, refused === null ? 200 : 400)
  }
  const done = (context: Asked, outcome: { readonly outcome: string; readonly message?: string }) =>
    outcome.outcome === 'refused' ? show(context, outcome.message ?? '') : context.redirect('/duties/keepers', 303)

  app.get('/duties/keepers', (context) => show(context, null))
  app.post('/duties/keepers', async (context) => {
    const form = await formOf(context, Kept)
    if (isRefusal(form)) return show(context, form.message)
    const { body, before, why } = form
    if (!convenedBodies(county).some((one) => one.body.name === body))
      return show(context, `“${body}”不在本页所列的机构之中。`)
    const units = unitsWritten(county, await enteredBodies(store.db, context.get('actor'), act()), form.keeper)
    if (isRefusal(units)) return show(context, units.message)
    const [keeper] = units
    if (keeper === undefined || units.length > 1) return show(context, '代办单位只写一个。')
    const asked = { ...act(), id: newId(random), body, keeper, why, before: before === '' ? null : before }
    return done(context, await setKeeper(store.db, context.get('actor'), asked))
  })
  app.post('/duties/keepers/end', async (context) => {
    const form = await formOf(context, Ended)
    if (isRefusal(form)) return show(context, form.message)
    const { id, why } = form
    return done(context, await endKeeper(store.db, context.get('actor'), { ...act(), id, why }))
  })

  return app
}
