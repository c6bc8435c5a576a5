import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { loadCatalogue } from '../assets/catalogue.ts'
import type { Env } from './context.ts'
import { inTurn } from './turns.ts'

/** A site of pages that are done when they are told to be. */
function slowSite() {
  const begun: string[] = []
  const doors = new Map<string, () => void>()
  const app = new Hono<Env>()
  app.use(async (context, next) => {
    context.set('frame', { county: '云水县', rehearsal: null, signedIn: null, assets: loadCatalogue() })
    await next()
  })
  app.use(inTurn({ atOnce: 2, waiting: 2 }))
  app.all('/:name', async (context) => {
    const name = context.req.param('name')
    begun.push(name)
    await new Promise<void>((resolve) => doors.set(name, resolve))
    if (name === 'bad') throw new Error('bad')
    return context.text(name)
  })
  app.onError((_, context) => context.text('出错', 500))
  const done = (name: string) => doors.get(name)?.()
  return { app, begun, done }
}

test('pages are made in turn, first come first served, and one that fails gives its turn back', async () => {
  const { app, begun, done } = slowSite()
  const answers = ['bad', 'b', 'c', 'd'].map(async (name) => app.request(`/${name}`))
  await expect.poll(() => begun).toEqual(['bad', 'b'])
  done('bad')
  await expect.poll(() => begun).toEqual(['bad', 'b', 'c'])
  done('c')
  await expect.poll(() => begun).toEqual(['bad', 'b', 'c', 'd'])
  for (const name of ['b', 'd']) done(name)
  expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([500, 200, 200, 200])
})

test('where too many wait a reader is told so at once; forms pass', async () => {
  const { app, begun, done } = slowSite()
  const answers = ['a', 'b', 'c', 'd'].map(async (name) => app.request(`/${name}`))
  await expect.poll(() => begun).toEqual(['a', 'b'])
  const refused = await app.request('/e')
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5'])
  expect(await refused.text()).toContain('读的人太多')
  const form = app.request('/f', { method: 'POST' })
  await expect.poll(() => begun).toContain('f')
  for (const name of ['f', 'a', 'b']) done(name)
  await expect.poll(() => begun).toContain('d')
  for (const name of ['c', 'd']) done(name)
  expect((await Promise.all([...answers, form])).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
})

test('who has gone away while waiting is passed over', async () => {
  const { app, begun, done } = slowSite()
  const gone = new AbortController()
  const answers = ['a', 'b'].map(async (name) => app.request(`/${name}`))
  await expect.poll(() => begun).toEqual(['a', 'b'])
  answers.push(Promise.resolve(app.request('/c', { signal: gone.signal })))
  answers.push(Promise.resolve(app.request('/d')))
  gone.abort()
  done('a')
  await expect.poll(() => begun).toEqual(['a', 'b', 'd'])
  for (const name of ['b', 'd']) done(name)
  await Promise.all(answers)
  expect(begun).not.toContain('c')
})

test('no two pages begin in one round of the event loop', async () => {
  const app = new Hono<Env>()
  const rounds: number[] = []
  let round = 0
  const count = () => {
    round += 1
    if (rounds.length < 3) setImmediate(count)
  }
  setImmediate(count)
  app.use(inTurn())
  app.get('/', (context) => {
    rounds.push(round)
    return context.text('')
  })
  await Promise.all(['a', 'b', 'c'].map(async () => app.request('/')))
  expect(new Set(rounds).size).toBe(3)
})
