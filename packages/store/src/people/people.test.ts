import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Actor, AdministratorActor, OfficialActor } from '../actor.ts'
import { PUBLIC } from '../actor.ts'
import { beginImport } from '../jobs/begin.ts'
import { importsUnderWay } from '../jobs/job.ts'
import { journalEntries } from '../journal.ts'
import { createOneTimeLink, redeemOneTimeLink } from '../link.ts'
import { sessionOf } from '../session.ts'
import { USUAL_RULES } from '../sign-in/rules.ts'
import { AUDITOR, allEngines, EDITOR, NOW, testStore } from '../testing/engines.ts'
import { appointAdministrator, closeAccount, openAccount, seatsHeld } from './account.ts'
import { type AppointmentEntry, enterAppointment } from './appoint.ts'
import { approveAppointments, sendBackAppointment } from './approve.ts'
import { endAppointment } from './end.ts'
import { postsHeld } from './held.ts'
import { enterPerson, renamePerson } from './person.ts'
import { people } from './register.ts'

const SYSTEM: AdministratorActor = { kind: 'administrator', account: 'sys', duty: 'system' }
const SECURITY: AdministratorActor = { kind: 'administrator', account: 'sec', duty: 'security' }
const day = (text: string) => Temporal.PlainDate.from(text)
const today = day('2022-06-30')
const places = async () => ({
  office: '县政府办',
  townshipOf: (body: string) => (body === '清河镇' ? '990101100' : null),
})
const random = () =>
  createHash('sha256')
    .update(`${(drawn += 1)}`)
    .digest()
let drawn = 0

describe.each(allEngines)('people on $name', (engine) => {
  const at = testStore(engine)
  let counties = 810_000
  const begin = () => ({ county: `${(counties += 1)}`, now: NOW })

  const post = (more: Partial<AppointmentEntry>): Omit<AppointmentEntry, 'county' | 'now'> => ({
    id: 'p1',
    person: 'z1',
    body: '水利局',
    post: '科员',
    manner: '任职',
    other: null,
    rests: false,
    since: day('2022-01-01'),
    until: null,
    basis: '云政任〔2022〕1号',
    ...more,
  })
  async function hired(more: Partial<AppointmentEntry> = {}, approved = true) {
    const scope = begin()
    expect(await enterPerson(at.db, SYSTEM, { ...scope, id: 'z1', name: '张三' })).toEqual({ outcome: 'entered' })
    expect(await enterAppointment(at.db, SYSTEM, { ...scope, ...post(more) })).toEqual({ outcome: 'entered' })
    if (approved)
      expect(await approveAppointments(at.db, SECURITY, { ...scope, ids: ['p1'] })).toEqual({
        outcome: 'approved',
        count: 1,
      })
    return scope
  }
  const held = (scope: { county: string }, on = today) => postsHeld(at.db, { ...scope, person: 'z1', today: on })
  async function signedIn(scope: { county: string; now: Temporal.Instant }) {
    expect(await openAccount(at.db, SYSTEM, { ...scope, id: 'zhang', person: 'z1' })).toEqual({ outcome: 'opened' })
    const link = await createOneTimeLink(at.db, SYSTEM, {
      ...scope,
      account: 'zhang',
      validFor: Temporal.Duration.from({ hours: 1 }),
      random,
    })
    if (link.outcome === 'refused') throw new Error(link.message)
    const done = await redeemOneTimeLink(at.db, PUBLIC, {
      ...scope,
      token: link.token,
      rules: USUAL_RULES,
      from: { address: '10.1.0.1', near: '10.1.*', browser: 'Edge' },
      random,
      today,
      places,
    })
    if (done.outcome === 'refused') return done
    return () => sessionOf(at.db, { ...scope, token: done.token, today, places })
  }

  test('a post gives rights from its approval to its last day, not before and not after', async () => {
    const scope = await hired({ until: day('2022-12-31') }, false)
    expect(await held(scope)).toEqual([])
    await approveAppointments(at.db, SECURITY, { ...scope, ids: ['p1'] })
    expect(await held(scope)).toEqual([{ body: '水利局', post: '科员', manner: '任职' }])
    expect(await held(scope, day('2021-12-31'))).toEqual([])
    expect(await held(scope, day('2022-01-01'))).toHaveLength(1)
    expect(await held(scope, day('2022-12-31'))).toHaveLength(1)
    expect(await held(scope, day('2023-01-01'))).toEqual([])
  })

  test('the one who enters does not approve, the one who approves does not enter', async () => {
    const scope = await hired({}, false)
    expect(await approveAppointments(at.db, SYSTEM, { ...scope, ids: ['p1'] })).toMatchObject({
      ground: 'not-permitted',
    })
    expect(await enterPerson(at.db, SECURITY, { ...scope, id: 'z2', name: '李四' })).toMatchObject({
      ground: 'not-permitted',
    })
    for (const actor of [PUBLIC, EDITOR, AUDITOR])
      expect(await enterPerson(at.db, actor, { ...scope, id: 'z2', name: '李四' })).toMatchObject({
        ground: 'not-permitted',
      })
    expect(await held(scope)).toEqual([])
    expect(await sendBackAppointment(at.db, SECURITY, { ...scope, id: 'p1', reason: '文号不符' })).toEqual({
      outcome: 'sent-back',
    })
    expect(await approveAppointments(at.db, SECURITY, { ...scope, ids: ['p1'] })).toMatchObject({ ground: 'nothing' })
    const [person] = await people(at.db, SYSTEM, { ...scope, today })
    expect(person?.appointments).toMatchObject([{ state: 'sent-back', reason: '文号不符' }])
  })

  test('whoever leaves is out with the next request, and says who takes over', async () => {
    const scope = await hired()
    const session = await signedIn(scope)
    if (typeof session !== 'function') throw new Error(session.message)
    expect((await session())?.actor).toMatchObject({ kind: 'official', person: 'z1', posts: [{ body: '水利局' }] })
    await enterPerson(at.db, SYSTEM, { ...scope, id: 'z2', name: '李四' })
    const order = { ...scope, id: 'p1', reason: '调离', successor: 'z2' }
    expect(await endAppointment(at.db, SYSTEM, { ...order, successor: 'z9' })).toMatchObject({ ground: 'no-person' })
    expect(await session()).toBeDefined()
    expect(await endAppointment(at.db, SYSTEM, order)).toEqual({ outcome: 'ended', handedOver: 0 })
    expect(await session()).toBeUndefined()
    expect(await endAppointment(at.db, SYSTEM, order)).toMatchObject({ ground: 'nothing' })
    const entry = (await journalEntries(at.db, AUDITOR, scope)).at(-1)
    expect(entry).toMatchObject({ verb: 'end-appointment', payload: { reason: '调离', successor: 'z2' } })
  })

  test('what was in a person’s own hand goes to whoever takes over', async () => {
    const scope = await hired({ body: '县政府办' })
    await enterPerson(at.db, SYSTEM, { ...scope, id: 'z2', name: '李四' })
    await openAccount(at.db, SYSTEM, { ...scope, id: 'zhang', person: 'z1' })
    await openAccount(at.db, SYSTEM, { ...scope, id: 'li', person: 'z2' })
    const as = (account: string): OfficialActor => ({ ...EDITOR, founder: false, account })
    const file = { ...scope, id: 'j1', name: '公报.txt', bytesHash: 'x', size: 1, worker: 'w' }
    expect(await beginImport(at.db, as('zhang'), file)).toEqual({ outcome: 'begun' })
    expect(await importsUnderWay(at.db, as('li'), scope)).toEqual([])
    expect(await endAppointment(at.db, SYSTEM, { ...scope, id: 'p1', reason: '调离', successor: 'z2' })).toEqual({
      outcome: 'ended',
      handedOver: 1,
    })
    expect((await importsUnderWay(at.db, as('li'), scope)).map(({ id }) => id)).toEqual(['j1'])
    expect(await importsUnderWay(at.db, as('zhang'), scope)).toEqual([])
  })

  test('an account without a post cannot sign in; a closed one is out at once', async () => {
    const idle = await hired({}, false)
    expect(await signedIn(idle)).toMatchObject({ outcome: 'refused', ground: 'no-post' })
    const scope = await hired()
    const session = await signedIn(scope)
    if (typeof session !== 'function') throw new Error(session.message)
    expect(await closeAccount(at.db, SYSTEM, { ...scope, id: 'zhang', reason: '退休' })).toEqual({ outcome: 'closed' })
    expect(await session()).toBeUndefined()
    expect(await openAccount(at.db, SYSTEM, { ...scope, id: 'zhang', person: 'z1' })).toMatchObject({ ground: 'taken' })
    expect(await openAccount(at.db, SYSTEM, { ...scope, id: 'zhang2', person: 'z1' })).toEqual({ outcome: 'opened' })
    expect(await openAccount(at.db, SYSTEM, { ...scope, id: 'zhang3', person: 'z1' })).toMatchObject({
      ground: 'has-account',
      message: '张三已有账号“zhang2”，一人一个账号。',
    })
    expect(await openAccount(at.db, SYSTEM, { ...scope, id: '张', person: 'z1' })).toMatchObject({ ground: 'bad-name' })
  })

  test('during a secondment the post at home rests where its entry says so, and wakes after it', async () => {
    const away = (more: Partial<AppointmentEntry>) =>
      post({
        id: 'p2',
        body: '营商专班',
        post: '成员',
        manner: '借调',
        other: 'p1',
        since: day('2022-05-01'),
        until: day('2023-04-30'),
        ...more,
      })
    const scope = await hired()
    expect(await enterAppointment(at.db, SYSTEM, { ...scope, ...away({ other: null }) })).toMatchObject({
      ground: 'no-other',
      message: '借调须写明本人在原单位的职务。',
    })
    expect(await enterAppointment(at.db, SYSTEM, { ...scope, ...away({ rests: true }) })).toEqual({
      outcome: 'entered',
    })
    expect((await held(scope)).map(({ body }) => body)).toEqual(['水利局'])
    await approveAppointments(at.db, SECURITY, { ...scope, ids: ['p2'] })
    expect((await held(scope)).map(({ body }) => body)).toEqual(['营商专班'])
    expect((await held(scope, day('2023-05-01'))).map(({ body }) => body)).toEqual(['水利局'])
    const both = await hired()
    await enterAppointment(at.db, SYSTEM, { ...both, ...away({}) })
    await approveAppointments(at.db, SECURITY, { ...both, ids: ['p2'] })
    expect((await held(both)).map(({ body }) => body)).toEqual(['水利局', '营商专班'])
  })

  test('acting for somebody else gives the post’s rights; for oneself it is refused', async () => {
    const scope = await hired()
    await enterPerson(at.db, SYSTEM, { ...scope, id: 'z2', name: '李四' })
    const acting = post({
      id: 'p2',
      person: 'z2',
      post: '局长',
      manner: '代理',
      other: null,
      basis: '水党字〔2022〕3号',
    })
    expect(await enterAppointment(at.db, SYSTEM, { ...scope, ...acting })).toEqual({ outcome: 'entered' })
    expect(
      await enterAppointment(at.db, SYSTEM, {
        ...scope,
        ...post({ id: 'p3', post: '副局长', manner: '代理', other: 'p1' }),
      }),
    ).toMatchObject({ message: '不能代理本人的职务。' })
    await approveAppointments(at.db, SECURITY, { ...scope, ids: ['p2'] })
    expect(await postsHeld(at.db, { ...scope, person: 'z2', today })).toEqual([
      { body: '水利局', post: '局长', manner: '代理' },
    ])
  })

  test('what is entered wrongly is refused by name and nothing is kept', async () => {
    const scope = await hired()
    const refusals = [
      [{ id: 'p2', body: ' ' }, '未填单位。'],
      [{ id: 'p2', post: 'a\0' }, '职务第 2 个字符是空字符（U+0000），不能保存。请重新输入。'],
      [{ id: 'p2', until: day('2021-12-31') }, '止日 2021-12-31 早于起日 2022-01-01。请核对任职起止日期。'],
      [{ id: 'p2', person: 'z9' }, '没有编号为“z9”的人员。请先登记人员。'],
      [{ id: 'p2', since: day('2022-03-01') }, '此人自 2022-01-01 起已登记任水利局科员，时间重叠，不重复登记。'],
    ] as const
    for (const [more, message] of refusals)
      expect(await enterAppointment(at.db, SYSTEM, { ...scope, ...post(more) })).toMatchObject({ message })
    expect(await enterPerson(at.db, SYSTEM, { ...scope, id: 'z1', name: '王五' })).toMatchObject({ ground: 'taken' })
    expect(await enterPerson(at.db, SYSTEM, { ...scope, id: 'z1', name: '张三' })).toEqual({ outcome: 'unchanged' })
    const [person] = await people(at.db, SYSTEM, { ...scope, today })
    expect(person?.appointments).toHaveLength(1)
  })

  test('two who correct one name: the second is shown what stands, nothing is overwritten', async () => {
    const scope = await hired()
    const change = (name: string, revision: number) =>
      renamePerson(at.db, SYSTEM, { ...scope, id: 'z1', name, revision })
    const outcomes = await Promise.all([change('张叁', 1), change('章三', 1)])
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['changed', 'renamed'])
    const [person] = await people(at.db, SYSTEM, { ...scope, today })
    const late = outcomes.find(({ outcome }) => outcome === 'changed')
    expect(late).toEqual({ outcome: 'changed', name: person?.name, revision: 2 })
    expect(await change('张三', 2)).toEqual({ outcome: 'renamed', revision: 3 })
  })

  test('the founder fills each seat once, and again when it is empty', async () => {
    const scope = begin()
    const seat = (id: string, duty: 'system' | 'security' | 'audit', actor: Actor = EDITOR) =>
      appointAdministrator(at.db, actor, { ...scope, id, name: '管理员', duty })
    expect(await seat('sys', 'system', SYSTEM)).toMatchObject({ ground: 'not-permitted' })
    expect(await seat('sys', 'system')).toEqual({ outcome: 'opened' })
    expect(await seat('sys2', 'system')).toMatchObject({ ground: 'seat-held' })
    expect(await seat('sys', 'security')).toMatchObject({ ground: 'taken' })
    expect(await seat('sec', 'security')).toEqual({ outcome: 'opened' })
    expect(await seatsHeld(at.db, PUBLIC, scope)).toEqual({ system: 'sys', security: 'sec', audit: null })
    await closeAccount(at.db, SYSTEM, { ...scope, id: 'sec', reason: '调离' })
    expect(await seat('sec2', 'security')).toEqual({ outcome: 'opened' })
    const two = await Promise.all([seat('a1', 'audit'), seat('a2', 'audit')])
    expect(two.map(({ outcome }) => outcome).toSorted()).toEqual(['opened', 'refused'])
  })

  test('each sees the people of its own bodies, whatever the posts', async () => {
    const scope = begin()
    const bodies = ['水利局', '清河镇', '县政府办', '财政局'] as const
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.constantFrom(...bodies), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 4 }),
        fc.subarray([...bodies], { minLength: 1 }),
        async (posts, own) => {
          const here = begin()
          for (const [i, of] of posts.entries()) {
            await enterPerson(at.db, SYSTEM, { ...here, id: `z${i}`, name: `人${i}` })
            for (const body of new Set(of))
              await enterAppointment(at.db, SYSTEM, { ...here, ...post({ id: `p${i}${body}`, person: `z${i}`, body }) })
          }
          const viewer: OfficialActor = {
            ...EDITOR,
            founder: false,
            office: own.includes('县政府办'),
            posts: own.map((body) => ({ body, post: '科员', manner: '任职' })),
          }
          const seen = async (actor: Actor) => (await people(at.db, actor, { ...here, today })).map(({ id }) => id)
          const all = posts.map((_, i) => `z${i}`)
          // The oracle knows nothing of SQL: a person is seen where a post of hers is in a body of mine.
          const mine = all.filter((_, i) => viewer.office || posts[i]?.some((body) => own.includes(body)))
          expect((await seen(viewer)).toSorted()).toEqual(mine)
          expect((await seen(SYSTEM)).toSorted()).toEqual(all)
          for (const none of [PUBLIC, AUDITOR, { kind: 'party', account: 'c', party: 'h' } as const])
            expect(await seen(none)).toEqual([])
        },
      ),
      { numRuns: 12 },
    )
    expect(await people(at.db, SYSTEM, { ...scope, today })).toEqual([])
  })
})
