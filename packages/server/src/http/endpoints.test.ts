import { type Actor, may, PUBLIC } from '@zhengling/store'
import { expect, test } from 'vitest'
import { auditor, editor } from '../testing/editor.ts'
import { everybody, type RoleName, roleNames } from '../testing/roles.ts'
import { emptyService } from '../testing/sample-service.ts'
import { createApp } from './app.ts'
import { type Access, type Endpoint, endpoints, isGuarded } from './endpoints.ts'

test('every address that is served is in the table, and the other way round', async () => {
  const app = createApp(await emptyService())
  const named = ({ method, path }: { method: string; path: string }) => `${method} ${path}`
  const served = new Set(app.routes.filter(({ method }) => method !== 'ALL').map(named))
  const table = endpoints.map(named)
  expect([...served].toSorted()).toEqual([...new Set(table)].toSorted())
  expect(table.length).toBe(new Set(table).size)
  const guarded = endpoints.filter(({ access }) => isGuarded(access)).map(named)
  // A guarded address has its guard and, behind it, its handler.
  for (const one of guarded) expect(app.routes.filter((route) => named(route) === one).length, one).toBeGreaterThan(1)
})

const official = (more: Partial<typeof editor>): Actor => ({ ...editor, founder: false, office: false, ...more })
const actors: Readonly<Record<RoleName, Actor>> = {
  公众: PUBLIC,
  建库人: editor,
  县政府办: official({ office: true }),
  水利局: official({ posts: [{ post: '科员', body: '云水县水利局', manner: '任职' }] }),
  清河乡: official({
    townships: ['990101200'],
    posts: [{ post: '科员', body: '清河乡人民政府', manner: '任职' }],
  }),
  系统管理员: { kind: 'administrator', account: 's', duty: 'system' },
  安全管理员: { kind: 'administrator', account: 't', duty: 'security' },
  审计管理员: auditor,
}

const admitted = (access: Exclude<Access, 'record'>, role: RoleName): boolean => {
  if (access === 'open') return true
  // None of the visitors sits at the machine itself.
  if (access === 'monitor') return false
  if (access === 'signed-in' || access === 'own-session') return role !== '公众'
  return may(actors[role], access).outcome === 'allowed'
}

/** An address of the pattern; what it names need not exist: who may not come in is turned away before that is seen. */
const exampleOf = ({ path }: Endpoint) =>
  path.replaceAll(/:(\w+)(\{[^}]*\}+)?/g, (_, name: string) => (name === 'version' ? '2' : 'x')).replaceAll('*', 'x')

test('at each address each role is let in or refused as the table says', async () => {
  const service = await emptyService()
  const visitors = await everybody(service)
  // A session keeps its own; to ask a page for it each time would be most of this test.
  const csrf = new Map<RoleName, string>([['公众', '']])
  for (const role of roleNames) if (role !== '公众') csrf.set(role, await visitors[role].csrf('/help'))
  for (const endpoint of endpoints) {
    if (endpoint.access === 'record' || endpoint.path === '/leave') continue
    for (const role of roleNames) {
      const path = exampleOf(endpoint)
      const visitor = visitors[role]
      const answer =
        endpoint.method === 'GET' ? await visitor.get(path) : await visitor.post(path, { csrf: csrf.get(role) ?? '' })
      const refused = answer.status === 403 || (role === '公众' && answer.headers.get('location')?.startsWith('/enter'))
      // What is open may still refuse what it is shown: a link, a code, a password that is none.
      if (!path.startsWith('/enter'))
        expect([endpoint.method, path, role, !refused]).toEqual([
          endpoint.method,
          path,
          role,
          admitted(endpoint.access, role),
        ])
    }
  }
})

test('the matrix of who may come in where, for people to read', async () => {
  const rows = endpoints
    .filter(({ access }) => access !== 'open')
    .map(({ method, path, access }) => {
      const cells = roleNames.map((role) =>
        access === 'record' ? '按记录' : access === 'monitor' ? '本机或令牌' : admitted(access, role) ? '✓' : '拒',
      )
      return `| ${method} \`${path}\` | ${cells.join(' | ')} |`
    })
  const open = endpoints.filter(({ access }) => access === 'open').map(({ method, path }) => `${method} \`${path}\``)
  const page = [
    '# Who may come in where',
    '',
    'Made from the table of addresses (`packages/server/src/http/endpoints.ts`) by its test, which also asks each address in each role.',
    '按记录: it depends on the record, and is tested with it. 本机或令牌: asked on the machine itself, or with the token of the settings.',
    '',
    `| | ${roleNames.join(' | ')} |`,
    `|---|${roleNames.map(() => '---|').join('')}`,
    ...rows,
    '',
    `Open to all: ${open.join(', ')}.`,
    '',
  ].join('\n')
  await expect(page).toMatchFileSnapshot('../../../../docs/permissions.md')
})
