import { totpCode } from '@zhengling/store'
import { expect, test } from 'vitest'
import { administratorIn, openAccount, PASSWORD } from '../testing/accounts.ts'
import { emptyService, type SampleService } from '../testing/sample-service.ts'
import { Visitor } from '../testing/visitor.ts'
import { createApp } from './app.ts'

const founder = { id: 'wang', kind: 'founder', name: '建库人' } as const
const inside = async (visitor: Visitor) => (await visitor.get('/account')).status === 200

/** The same site so much later. */
const later = (service: SampleService, duration: Temporal.DurationLike) => ({
  ...service,
  clock: {
    ...service.clock,
    now: () => service.clock.now().add(duration),
    real: () => service.clock.real().add(duration),
  },
})

async function site() {
  const service = await emptyService()
  await openAccount(service, founder)
  return { service, app: createApp(service) }
}

test('account and password sign in and lead to where one was about to go', async () => {
  const { app } = await site()
  const visitor = new Visitor(app)
  const sent = await visitor.get('/desk/import')
  expect(sent.headers.get('location')).toBe('/enter?to=%2Fdesk%2Fimport')
  const page = await visitor.text('/enter?to=/desk/import')
  expect(page).toContain('name="to" value="/desk/import"')
  const entered = await visitor.post('/enter', { account: ' wang ', password: PASSWORD, to: '/desk/import' })
  expect([entered.status, entered.headers.get('location')]).toEqual([303, '/desk/import'])
  expect(entered.headers.get('set-cookie')).toMatch(
    /^session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/,
  )
  expect((await visitor.get('/enter')).headers.get('location')).toBe('/desk')
  const elsewhere = await new Visitor(app).post('/enter', { account: 'wang', password: PASSWORD, to: '//elsewhere' })
  expect(elsewhere.headers.get('location')).toBe('/enter')
})

test('a wrong password and an unknown account read the same; after five the way is shut for both', async () => {
  const { app } = await site()
  const said = async (account: string) => {
    const answer = await new Visitor(app).post('/enter', { account, password: '不对' })
    return [answer.status, (await answer.text()).replaceAll(account, '')]
  }
  const [known, unknown] = [[], []] as [unknown[], unknown[]]
  for (let n = 0; n < 6; n += 1) {
    known.push(await said('wang'))
    unknown.push(await said('nobody'))
  }
  expect(unknown).toEqual(known)
  expect(known[0]).toEqual([403, expect.stringContaining('账号或密码不对')])
  expect(known[5]).toEqual([403, expect.stringContaining('请过 15 分钟再试')])
  const right = await new Visitor(app).post('/enter', { account: 'wang', password: PASSWORD })
  expect(right.status).toBe(403)
})

test('the page of a refused sign-in keeps the account and never the password', async () => {
  const { app, service } = await site()
  const answer = await new Visitor(app).post('/enter', { account: 'wang', password: 'Typed-By-Mistake' })
  const page = await answer.text()
  expect(page).toContain('value="wang"')
  expect(page).not.toContain('Typed-By-Mistake')
  expect(service.logged.join()).not.toContain('Typed-By-Mistake')
})

test('a session id that somebody else planted is worth nothing after signing in', async () => {
  const { app } = await site()
  const planted = 'A'.repeat(43)
  const victim = new Visitor(app)
  await victim.post('/enter', { account: 'wang', password: PASSWORD }, { cookie: `session=${planted}` })
  expect(victim.cookie).not.toContain(planted)
  expect((await new Visitor(app).get('/account', { cookie: `session=${planted}` })).status).toBe(302)
  // Nor is one that was good: a session that the attacker began and planted ends when the victim signs in.
  const attacker = new Visitor(app)
  await attacker.post('/enter', { account: 'wang', password: PASSWORD })
  const csrf = await attacker.csrf('/account')
  await victim.post('/enter', { account: 'wang', password: PASSWORD, csrf }, { cookie: attacker.cookie })
  expect(await inside(victim)).toBe(true)
  expect(await inside(attacker)).toBe(false)
})

test('a stolen cookie is worth nothing once its owner has left, changed the password, or ended it', async () => {
  const { app } = await site()
  const [owner, other] = [new Visitor(app), new Visitor(app)]
  for (const visitor of [owner, other]) await visitor.post('/enter', { account: 'wang', password: PASSWORD })
  const stolen = { cookie: other.cookie }
  const thief = new Visitor(app)
  expect((await thief.get('/account', stolen)).status).toBe(200)
  // It cannot change the password or take the second factor without knowing more than the cookie.
  const page = await (await thief.get('/account/password', stolen)).text()
  const attempt = {
    csrf: thief.csrfOn(page),
    current: '不知道',
    password: '新的密码很好记住',
    again: '新的密码很好记住',
  }
  expect((await thief.post('/account/password', attempt, stolen)).status).toBe(400)
  const csrf = await owner.csrf('/account')
  expect((await owner.post('/account/sessions', { csrf, session: 'others' })).status).toBe(303)
  expect((await thief.get('/account', stolen)).status).toBe(302)
  const before = owner.cookie
  const form = { csrf, current: PASSWORD, password: '新的密码很好记住', again: '新的密码很好记住' }
  expect((await owner.post('/account/password', form)).headers.get('location')).toBe('/account')
  expect(owner.cookie).not.toBe(before)
  expect((await thief.get('/account', { cookie: before })).status).toBe(302)
  expect(await inside(owner)).toBe(true)
})

test('a link that is used again is refused in words, and leads to a password where there is none', async () => {
  const service = await emptyService()
  const app = createApp(service)
  const visitor = new Visitor(app)
  const entered = await visitor.signIn(service)
  expect(entered.headers.get('location')).toBe('/account/password')
  const csrf = await visitor.csrf('/account/password')
  const set = (password: string, again = password) => visitor.post('/account/password', { csrf, password, again })
  expect(await (await set('12345678')).text()).toContain('太常见')
  expect(await (await set('青山绿水一百年啦', '青山绿水两百年')).text()).toContain('两次填的新密码不一样')
  expect((await set('青山绿水一百年啦')).headers.get('location')).toBe('/account')
  const again = new Visitor(app)
  expect((await again.post('/enter', { account: 'admin', password: '青山绿水一百年啦' })).headers.get('location')).toBe(
    '/enter',
  )
  expect((await again.get('/enter')).headers.get('location')).toBe('/desk')
})

test('a form with fields that the page has not is refused, and nothing is done', async () => {
  const { app } = await site()
  const visitor = new Visitor(app)
  const answer = await visitor.post('/enter', { account: 'wang', password: PASSWORD, duty: 'security' })
  expect(await answer.text()).toContain('这一页没有的项“duty”')
  expect(await inside(visitor)).toBe(false)
  await visitor.post('/enter', { account: 'wang', password: PASSWORD })
  const csrf = await visitor.csrf('/account')
  const form = { csrf, current: PASSWORD, password: '新的密码很好记住', again: '新的密码很好记住', account: 'admin' }
  const changed = await visitor.post('/account/password', form)
  expect([changed.status, await changed.text()]).toEqual([400, expect.stringContaining('没有办理')])
  expect((await new Visitor(app).post('/enter', { account: 'wang', password: PASSWORD })).status).toBe(303)
})

test('an administrator sees nothing but the second factor until it is set up; then a code is asked for, once', async () => {
  const service = await emptyService()
  const app = createApp(service)
  await openAccount(service, { id: 'guard', kind: 'administrator', duty: 'security', name: '某人' })
  const half = new Visitor(app)
  const entered = await half.post('/enter', { account: 'guard', password: PASSWORD })
  expect(entered.headers.get('location')).toBe('/account/second-factor')
  for (const path of ['/security', '/account', '/account/password', '/enter'])
    expect((await half.get(path)).headers.get('location'), path).toBe('/account/second-factor')
  expect(await half.text('/')).not.toContain('本人账号')
  const { visitor, secret, codes } = await administratorIn(app, service, 'audit')
  expect(codes).toHaveLength(10)
  expect(await inside(visitor)).toBe(true)

  const soon = later(service, { seconds: 60 })
  const back = new Visitor(createApp(soon))
  const asked = await back.post('/enter', { account: 'audit', password: PASSWORD })
  expect(asked.headers.get('location')).toBe('/enter/code')
  expect((await back.get('/account')).headers.get('location')).toBe('/enter/code')
  const show = async (code: string) => back.post('/enter/code', { csrf: await back.csrf('/enter/code'), code })
  expect(await (await show('000000')).text()).toContain('口令不对')
  const code = totpCode(secret, soon.clock.real())
  expect((await show(code)).status).toBe(303)
  expect(await inside(back)).toBe(true)
  const third = new Visitor(createApp(soon))
  await third.post('/enter', { account: 'audit', password: PASSWORD })
  const replayed = await third.post('/enter/code', { csrf: await third.csrf('/enter/code'), code })
  expect(await replayed.text()).toContain('已经用过')
  const byCode = await third.post('/enter/code', { csrf: await third.csrf('/enter/code'), code: codes[0] ?? '' })
  expect(byCode.status).toBe(303)
})

test('a rehearsal plays another day; the codes of the phone are those of today', async () => {
  const service = await emptyService()
  const now = () => Temporal.Instant.from('2022-06-30T02:00:00Z')
  const playing = { ...service, clock: { ...service.clock, now } }
  const { visitor } = await administratorIn(createApp(playing), playing, 'audit')
  expect(await inside(visitor)).toBe(true)
})

test('without the csrf token of the session in the making no code is taken', async () => {
  const service = await emptyService()
  const app = createApp(service)
  const { secret } = await administratorIn(app, service, 'audit')
  const soon = later(service, { seconds: 60 })
  const visitor = new Visitor(createApp(soon))
  await visitor.post('/enter', { account: 'audit', password: PASSWORD })
  const code = totpCode(secret, soon.clock.real())
  expect((await visitor.post('/enter/code', { code })).status).toBe(403)
  expect(await inside(visitor)).toBe(false)
})

test('one address signs in so many times a minute, whoever it is', async () => {
  const { service } = await site()
  const rates = { ...service.site.rates, signIn: 3 }
  const app = createApp({ ...service, site: { ...service.site, rates } })
  const enter = (from: string) => new Visitor(app, from).post('/enter', { account: 'wang', password: PASSWORD })
  const said = []
  for (let n = 0; n < 4; n += 1) said.push((await enter('198.51.100.7')).status)
  expect(said).toEqual([303, 303, 303, 429])
  expect((await enter('198.51.100.8')).status).toBe(303)
})
