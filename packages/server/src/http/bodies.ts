import { type Actor, bodiesNamed, bodyByName, enteredBodies, people, peopleNamed } from '@zhengling/store'
import { Hono } from 'hono'
import { declaredBody } from '../law/declared-body.ts'
import { holdersOf } from '../law/holders.ts'
import { meaningOf } from '../law/meaning.ts'
import { type BodyShown, bodyPage } from '../pages/bodies/body.ts'
import { bodiesPage } from '../pages/bodies/list.ts'
import { helpPage } from '../pages/help.ts'
import { clauseLink } from '../pages/law/clause-link.ts'
import { peoplePage } from '../pages/people.ts'
import { bodyHref } from './address.ts'
import type { Env } from './context.ts'
import { decidedNow, documentsHere } from './law.ts'
import { respond } from './respond.ts'
import type { Service } from './service.ts'

/** Pages across documents: bodies, people as printed, help. */
export function bodyRoutes(service: Service): Hono<Env> {
  const { store, county } = service
  const app = new Hono<Env>()
  const scope = { county: county.code }
  app.get('/bodies', async (context) =>
    respond(
      context,
      bodiesPage(
        county,
        await bodiesNamed(store.db, context.get('actor'), scope),
        await enteredBodies(store.db, context.get('actor'), scope),
      ),
    ),
  )
  app.get('/bodies/:body', async (context) => {
    const asked = context.req.param('body')
    const shown = await shownBody(service, context.get('actor'), asked)
    if (shown) {
      const page = bodyPage(shown)
      if (page.robots) context.header('x-robots-tag', page.robots)
      return respond(context, page)
    }
    const known = county.bodies.find(({ aliases }) => aliases.includes(asked))
    return known ? context.redirect(encodeURI(bodyHref(known.name)), 301) : context.notFound()
  })
  app.get('/people', async (context) => {
    context.header('x-robots-tag', 'noindex')
    return respond(context, peoplePage(await peopleNamed(store.db, context.get('actor'), scope)))
  })
  app.get('/help', (context) => respond(context, helpPage))
  return app
}

/** A body by its canonical name, or by a name that documents print and the county's table does not have. */
async function shownBody(service: Service, actor: Actor, name: string): Promise<BodyShown | undefined> {
  const { store, county, clock } = service
  const scope = { county: county.code }
  const view = await bodyByName(store.db, actor, { ...scope, body: name })
  const declared = declaredBody(name, { county, today: clock.today(), decided: await decidedNow(service, actor) })
  const entered = (await enteredBodies(store.db, actor, scope)).find((one) => one.name === name)
  if (view === undefined && declared === undefined && entered === undefined) return undefined
  const named = declared?.posts.some(({ held }) => held === '名单') ? await peopleNamed(store.db, actor, scope) : []
  return {
    name,
    view,
    declared,
    entered,
    people: await peopleIn(service, actor, name),
    meaning: declared === undefined ? meaningOf(county, name) : undefined,
    holders: (post) => holdersOf(post, named),
    folders: new Map(county.law.policies.map(({ head, folder }) => [head.number, folder])),
    link: clauseLink(await documentsHere(service, actor)),
  }
}

/** Who holds a post in a body today, as far as the actor may see. */
async function peopleIn({ store, county, clock }: Service, actor: Actor, body: string) {
  const found = await people(store.db, actor, { county: county.code, today: clock.today(), body })
  return found.flatMap(({ appointments }) => appointments.filter((one) => one.body === body && one.state === 'held'))
}
