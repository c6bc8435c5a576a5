import { createServer, type Server } from 'node:http'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import { Provider } from 'oidc-provider'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { oidcProvider } from '../sign-in/oidc.ts'
import { administratorIn, openAccount, PASSWORD } from '../testing/accounts.ts'
import { emptyService } from '../testing/sample-service.ts'
import { Visitor } from '../testing/visitor.ts'
import { createApp } from './app.ts'

const callback = 'http://localhost/enter/oidc/callback'
const keys = await generateKeyPair('RS256', { extractable: true })
const other = await generateKeyPair('RS256', { extractable: true })

let server: Server
let issuer: string

/** A real provider on a port of its own: whoever is asked for by `login_hint` is signed in without a page. */
beforeAll(async () => {
  server = createServer().listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
  const bound = server.address()
  issuer = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`
  const provider = new Provider(issuer, {
    clients: [{ client_id: 'gazette', client_secret: 'secret-of-the-gazette', redirect_uris: [callback] }],
    jwks: { keys: [{ ...(await exportJWK(keys.privateKey)), alg: 'RS256', use: 'sig', kid: 'k1' }] },
    claims: { openid: ['sub'], profile: ['employee'] },
    conformIdTokenClaims: false,
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, employee: `work-${id}` }) }),
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    interactions: { url: (_, { uid }) => `/login/${uid}` },
    cookies: { keys: ['only-for-tests'] },
  })
  const answer = provider.callback()
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/login/')) return void answer(request, response)
    void login(provider, request, response)
  })
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

type Request = Parameters<ReturnType<Provider['callback']>>[0]
type Reply = Parameters<ReturnType<Provider['callback']>>[1]

async function login(provider: Provider, request: Request, response: Reply): Promise<void> {
  const { params, prompt, grantId } = await provider.interactionDetails(request, response)
  const accountId = String(request.headers['x-person'])
  if (prompt.name === 'login') return provider.interactionFinished(request, response, { login: { accountId } })
  const grant =
    (grantId && (await provider.Grant.find(grantId))) ||
    new provider.Grant({ accountId, clientId: String(params['client_id']) })
  grant.addOIDCScope('openid profile')
  return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } })
}

/** A browser that goes through the provider as a person, and gives the address it is sent back to. */
async function through(address: string, person: string): Promise<string> {
  const jar = new Map<string, string>()
  let next = address
  for (let hops = 0; hops < 10 && !next.startsWith(callback); hops += 1) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(next, { redirect: 'manual', headers: { cookie, 'x-person': person } })
    for (const one of response.headers.getSetCookie()) {
      const [name = '', value = ''] = one.split(';')[0]?.split(/=(.*)/s) ?? []
      jar.set(name, value)
    }
    const location = response.headers.get('location')
    if (location === null) throw new Error(`${response.status} ${await response.text()}`)
    next = new URL(location, next).href
  }
  return next.slice('http://localhost'.length)
}

async function site(fetch?: Parameters<typeof oidcProvider>[2]) {
  const service = await emptyService()
  const settings = {
    issuer,
    clientId: 'gazette',
    clientSecret: 'secret-of-the-gazette',
    name: '统一身份认证',
    claim: 'employee',
  }
  const oidc = oidcProvider(settings, service.log, fetch)
  await openAccount(service, { id: 'wang', kind: 'founder', name: '建库人' })
  return { service, app: createApp({ ...service, oidc, site: { ...service.site, oidc: settings } }) }
}

/** Begins at the site: where the browser is sent, and the cookie that binds the flow to it. */
async function begin(visitor: Visitor, form: Record<string, string> = {}) {
  const begun = await visitor.post('/enter/oidc', form)
  const cookie =
    begun.headers
      .getSetCookie()
      .find((one) => one.startsWith('oidc='))
      ?.split(';')[0] ?? ''
  return { address: begun.headers.get('location') ?? '', cookie: [visitor.cookie, cookie].filter(Boolean).join('; ') }
}

/** All of it; the answer's page. */
async function whole(visitor: Visitor, person: string, form: Record<string, string> = {}) {
  const { address, cookie } = await begin(visitor, form)
  return visitor.follow(await through(address, person), { cookie })
}

const linked = async (visitor: Visitor, person: string) => {
  await visitor.post('/enter', { account: 'wang', password: PASSWORD })
  return whole(visitor, person, { csrf: await visitor.csrf('/account') })
}

test('a stranger to the site is told so, and no account is made', async () => {
  const { app } = await site()
  const visitor = new Visitor(app)
  expect(await visitor.text('/enter')).toContain('用统一身份认证登录')
  const answer = await whole(visitor, 'stranger')
  expect([answer.status, await answer.text()]).toEqual([403, expect.stringContaining('没有对应本系统的账号')])
  expect((await visitor.get('/account')).status).toBe(302)
})

test('linked when signed in, an identity signs in; unlinked, it does not', async () => {
  const { app } = await site()
  const owner = new Visitor(app)
  expect((await linked(owner, 'p1')).headers.get('location')).toBe('/account')
  expect(await owner.text('/account')).toContain('解除绑定')
  const back = new Visitor(app)
  const entered = await whole(back, 'p1', { to: '/desk/import' })
  expect([entered.status, entered.headers.get('location')]).toEqual([303, '/desk/import'])
  expect((await back.get('/account')).status).toBe(200)
  await owner.post('/account/unlink', { csrf: await owner.csrf('/account') })
  expect((await whole(new Visitor(app), 'p1')).status).toBe(403)
})

test('whom the system administrator expects is linked by the claim; an administrator shows the second factor all the same', async () => {
  const { app, service } = await site()
  const { visitor: auditor } = await administratorIn(app, service, 'audit')
  const { visitor: keeper } = await administratorIn(app, service, 'system')
  expect((await new Visitor(app).get('/identities')).headers.get('location')).toBe('/enter?to=%2Fidentities')
  expect((await auditor.get('/identities')).status).toBe(403)
  const said = async (visitor: Visitor, account: string, act = '') =>
    visitor.post(`/identities${act}`, {
      csrf: await visitor.csrf('/account'),
      account,
      ...(act === '' ? { claim: 'work-p2' } : {}),
    })
  expect((await said(auditor, 'audit')).status).toBe(403)
  expect((await said(keeper, 'wang')).status).toBe(303)
  expect(await (await said(keeper, 'audit')).text()).toContain('没有登记')
  expect((await said(keeper, 'wang', '/forget')).status).toBe(303)
  expect((await said(keeper, 'audit')).status).toBe(303)
  expect(await keeper.text('/identities')).toContain('work-p2')
  const entered = await whole(new Visitor(app), 'p2')
  expect(entered.headers.get('location')).toBe('/enter/code')
})

test('an answer that is replayed, foreign, or to no question opens nothing', async () => {
  const { app } = await site()
  await linked(new Visitor(app), 'p1')
  const victim = new Visitor(app)
  const { address, cookie } = await begin(victim)
  const answer = await through(address, 'p1')
  const attacker = new Visitor(app)
  // Without the cookie of the browser that began, with the cookie of another flow, with another state, without a code.
  const { cookie: foreign } = await begin(attacker)
  const forged = new URL(answer, 'http://localhost')
  forged.searchParams.set('state', 'x')
  expect((await attacker.follow(answer)).status).toBe(403)
  expect((await attacker.follow(answer, { cookie: foreign })).status).toBe(403)
  const again = await begin(victim)
  expect((await victim.follow(`${forged.pathname}${forged.search}`, { cookie: again.cookie })).status).toBe(403)
  const denied = await begin(victim)
  expect((await victim.follow('/enter/oidc/callback?error=access_denied', { cookie: denied.cookie })).status).toBe(403)
  // The right one, once.
  expect((await victim.follow(answer, { cookie })).status).toBe(303)
  expect((await new Visitor(app).follow(answer, { cookie })).status).toBe(403)
})

test('another answer of the provider’s to the same person does not fit this flow: nonce and verifier differ', async () => {
  const { app } = await site()
  await linked(new Visitor(app), 'p1')
  const [mine, stolen] = [await begin(new Visitor(app)), await begin(new Visitor(app))]
  const code = new URL(await through(stolen.address, 'p1'), 'http://localhost').searchParams.get('code') ?? ''
  const injected = new URL(await through(mine.address, 'p1'), 'http://localhost')
  injected.searchParams.set('code', code)
  const visitor = new Visitor(app)
  expect((await visitor.follow(`${injected.pathname}${injected.search}`, { cookie: mine.cookie })).status).toBe(403)
})

/** The site with a provider whose ID tokens are replaced on the way. */
async function forging(
  forge: (claims: JWTPayload) => { claims: JWTPayload; key?: CryptoKey; kid?: string; none?: true },
) {
  let on = false
  const fetching: NonNullable<Parameters<typeof oidcProvider>[2]> = async (url, options) => {
    const response = await fetch(url, options as RequestInit)
    if (!on || !url.endsWith('/token')) return response
    const body = (await response.json()) as { id_token: string }
    const [, payload = ''] = body.id_token.split('.')
    const real = JSON.parse(Buffer.from(payload, 'base64url').toString()) as JWTPayload
    const { claims, key = keys.privateKey, kid = 'k1', none } = forge(real)
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const id_token = none
      ? `${part({ alg: 'none' })}.${part(claims)}.`
      : await new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid }).sign(key)
    return Response.json({ ...body, id_token })
  }
  const { app, service } = await site(fetching)
  await linked(new Visitor(app), 'p1')
  on = true
  return { answer: await whole(new Visitor(app), 'p1'), service }
}

test('the token passes when nothing of it is forged', async () => {
  expect((await forging((claims) => ({ claims }))).answer.status).toBe(303)
})

test.each([
  ['a nonce of another flow', (claims: JWTPayload) => ({ claims: { ...claims, nonce: 'x' } })],
  ['no nonce', ({ nonce: _, ...claims }: JWTPayload) => ({ claims })],
  ['another issuer', (claims: JWTPayload) => ({ claims: { ...claims, iss: 'http://127.0.0.1:1' } })],
  ['another audience', (claims: JWTPayload) => ({ claims: { ...claims, aud: 'another' } })],
  ['an end long ago', (claims: JWTPayload) => ({ claims: { ...claims, iat: 1, exp: 2 } })],
  ['a signature of another key', (claims: JWTPayload) => ({ claims, key: other.privateKey })],
  ['a key that the provider does not have', (claims: JWTPayload) => ({ claims, key: other.privateKey, kid: 'k2' })],
  ['no signature', (claims: JWTPayload) => ({ claims, none: true as const })],
])('a token with %s opens nothing', async (_, forge) => {
  const { answer, service } = await forging(forge)
  expect([answer.status, await answer.text()]).toEqual([403, expect.stringContaining('没有通过核验')])
  expect(service.logged.join('\n')).toContain('"event":"oidc-failed"')
  expect(service.logged.join('\n')).not.toMatch(/eyJ|secret-of/)
})

test('a provider that is away is said, the site works, and it is asked again', async () => {
  let away = true
  const fetching: NonNullable<Parameters<typeof oidcProvider>[2]> = (url, options) =>
    away ? Promise.reject(new TypeError('fetch failed')) : fetch(url, options as RequestInit)
  const { app } = await site(fetching)
  const visitor = new Visitor(app)
  const refused = await visitor.post('/enter/oidc', {})
  expect(await refused.text()).toContain('统一身份认证现在连接不上')
  expect((await visitor.post('/enter', { account: 'wang', password: PASSWORD })).status).toBe(303)
  away = false
  onTestFinished(() => {
    away = true
  })
  expect((await new Visitor(app).post('/enter/oidc', {})).status).toBe(303)
})

test('where none is set up there is no button and no such way', async () => {
  const service = await emptyService()
  const visitor = new Visitor(createApp(service))
  expect(await visitor.text('/enter')).not.toContain('/enter/oidc')
  expect((await visitor.post('/enter/oidc', {})).status).toBe(403)
})
