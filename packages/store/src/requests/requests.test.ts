import { randomBytes } from 'node:crypto'
import { officialCalendar } from '@zhengling/law'
import { requestTerms } from '@zhengling/national'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Actor, PUBLIC } from '../actor.ts'
import { journalEntries } from '../journal.ts'
import type { KeyRing } from '../personal/key-ring.ts'
import { rotateKeys } from '../personal/rotate.ts'
import { openedRing } from '../personal/testing/memory-ring.ts'
import { citizenNumberOf, mobileOf } from '../personal/testing/numbers.ts'
import { AUDITOR, engines, rowsOf, testStore } from '../testing/engines.ts'
import { official } from '../testing/official.ts'
import { correctOwnRequest, requestByCode, withdrawOwnRequest } from './applicant.ts'
import type { RequestDraft } from './draft.ts'
import { enterRequest } from './enter.ts'
import * as handle from './handle.ts'
import { openRequests, requestById } from './list.ts'
import { requestFacts } from './request.ts'
import type { RequestOutcome } from './take-step.ts'

const COUNTY = '990001'
const OFFICE = official('zhou', '县政府办', { office: true })
const WATER = official('li', '水利局')
const FINANCE = official('wang', '财政局')
const day = (text: string) => Temporal.PlainDate.from(text)
const noon = (text: string) => Temporal.Instant.from(`${text}T04:00:00Z`)
const draft: RequestDraft = {
  kind: '公民',
  name: '申请人甲',
  identity: '居民身份证',
  number: citizenNumberOf(7),
  phone: mobileOf(7),
  email: '',
  address: '云水县东街9号',
  what: '灌区2021年放水记录',
  carrier: '纸质',
  delivery: '邮寄',
}

describe.each(engines)('requests for information on $name', (engine) => {
  const store = testStore(engine)
  let keys: KeyRing
  beforeAll(async () => {
    keys = await openedRing(store.db, { county: COUNTY, now: noon('2022-01-01') })
  })
  const scope = (on: string) => ({
    county: COUNTY,
    now: noon(on),
    keys,
    random: (n: number) => randomBytes(n),
    calendar: officialCalendar,
  })
  async function entered(on: string, more: Partial<Parameters<typeof enterRequest>[2]> = {}, actor: Actor = PUBLIC) {
    const done = await enterRequest(store.db, actor, { ...scope(on), unit: '水利局', draft, ...more })
    if (done.outcome === 'refused') throw new Error(done.message)
    return done
  }
  const fileOf = async (id: string, actor: Actor = WATER) => {
    const file = await requestById(store.db, actor, { county: COUNTY, keys, id })
    if (file === undefined) throw new Error('not seen')
    return file
  }
  /** Does one step of the unit on the request as it now stands. */
  async function step(
    id: string,
    on: string,
    run: (db: typeof store.db, actor: Actor, asked: never) => Promise<RequestOutcome>,
    more: object,
  ) {
    const { revision } = (await fileOf(id)).request
    return run(store.db, WATER, { ...scope(on), id, revision, day: day(on), said: '说明', ...more } as never)
  }
  const told = async (id: string, today: string) => {
    const { request, steps } = await fileOf(id)
    const terms = requestTerms(requestFacts(request, steps), { today: day(today), calendar: officialCalendar })
    return terms.map(({ name, state, last }) => `${name} ${state} ${last?.toString() ?? '—'}`)
  }

  test('a year’s numbers have no gap, also where many come at once and some are refused', async () => {
    const from = (await entered('2022-02-01')).n
    const refused = { ...draft, number: '123' }
    const done = await Promise.all(
      [draft, refused, draft, draft].map((one) =>
        enterRequest(store.db, PUBLIC, { ...scope('2022-02-02'), unit: '水利局', draft: one }),
      ),
    )
    const numbers = done.flatMap((one) => (one.outcome === 'entered' ? [one.n] : []))
    expect(numbers.toSorted((a, b) => a - b)).toEqual([from + 1, from + 2, from + 3])
    expect((await entered('2023-01-03')).n).toBe(1)
  })

  test('a whole case: confirmed, asked, delivered, answered by the third party, extended, answered', async () => {
    const { id } = await entered('2022-09-16')
    expect(await told(id, '2022-09-17')).toEqual(['确认收到 计时 —', '告知补正 未起算 —', '答复 未起算 —'])
    expect(
      await step(id, '2022-09-19', handle.answerRequest, { kind: '予以公开', ground: '条例', number: '' }),
    ).toMatchObject({
      ground: 'state',
    })
    expect(await step(id, '2022-09-19', handle.confirmRequest, {})).toEqual({ outcome: 'done' })
    expect((await told(id, '2022-09-20'))[1]).toBe('答复 计时 2022-10-20')
    expect(await step(id, '2022-09-22', handle.askOpinion, { who: '第三方', name: '某公司' })).toEqual({
      outcome: 'done',
    })
    expect(await step(id, '2022-09-26', handle.noteDelivery, { asked: 3 })).toEqual({ outcome: 'done' })
    expect(await told(id, '2022-09-28')).toEqual([
      '告知补正 计时 2022-09-28',
      '答复 停计 2022-10-24',
      '第三方意见 计时 2022-10-20',
    ])
    expect(await step(id, '2022-10-10', handle.noteOpinion, { asked: 3, consents: true })).toEqual({ outcome: 'done' })
    expect(await step(id, '2022-10-10', handle.noteOpinion, { asked: 3, consents: false })).toMatchObject({
      ground: 'state',
    })
    expect((await told(id, '2022-10-11'))[1]).toBe('答复 计时 2022-10-31')
    for (const days of [0, 21, 1.5])
      expect(await step(id, '2022-10-18', handle.extendRequest, { days, consent: '主任' })).toMatchObject({
        ground: 'term',
      })
    // By the reading that ends latest the term ends on 2 November.
    expect(await step(id, '2022-11-03', handle.extendRequest, { days: 5, consent: '主任' })).toMatchObject({
      ground: 'term',
    })
    expect(await step(id, '2022-10-18', handle.extendRequest, { days: 20, consent: '主任' })).toEqual({
      outcome: 'done',
    })
    // 1 to 28 November: twenty more.
    expect((await told(id, '2022-11-01'))[1]).toBe('答复 计时 2022-11-28')
    expect(
      await step(id, '2022-11-20', handle.answerRequest, { kind: '予以公开', ground: '第三十六条', number: '' }),
    ).toEqual({
      outcome: 'done',
    })
    expect((await told(id, '2023-03-01'))[1]).toBe('答复 按期 2022-11-28')
    expect(await step(id, '2022-11-21', handle.withdrawRequest, {})).toMatchObject({ ground: 'state' })
  })

  test('a correction is asked once; overdue it can be given up, and the applicant corrects or withdraws by the code', async () => {
    const wanting = { until: day('2022-03-20') }
    const cases = await Promise.all([1, 2, 3].map(() => entered('2022-03-01')))
    for (const { id } of cases) {
      expect(await step(id, '2022-03-02', handle.confirmRequest, {})).toEqual({ outcome: 'done' })
      expect(await step(id, '2022-03-05', handle.askCorrection, { until: day('2022-03-05') })).toMatchObject({
        ground: 'day',
      })
      expect(await step(id, '2022-03-05', handle.askCorrection, wanting)).toEqual({ outcome: 'done' })
    }
    const [late, corrected, withdrawn] = cases
    if (!late || !corrected || !withdrawn) throw new Error('three cases')
    expect(await step(late.id, '2022-03-20', handle.giveUpRequest, {})).toMatchObject({ ground: 'term' })
    expect(await step(late.id, '2022-03-21', handle.giveUpRequest, {})).toEqual({ outcome: 'done' })
    const own = { ...scope('2022-03-10'), said: '只要六月的记录' }
    const written = corrected.code.toLowerCase().replaceAll('-', ' ')
    expect(await correctOwnRequest(store.db, PUBLIC, { ...own, code: written })).toEqual({ outcome: 'done' })
    expect(await step(corrected.id, '2022-03-11', handle.askCorrection, wanting)).toMatchObject({ ground: 'state' })
    expect((await told(corrected.id, '2022-03-11')).at(-1)).toBe('答复 计时 2022-04-08')
    expect(await withdrawOwnRequest(store.db, PUBLIC, { ...own, code: withdrawn.code })).toEqual({ outcome: 'done' })
    expect(await withdrawOwnRequest(store.db, PUBLIC, { ...own, code: 'AAAA' })).toMatchObject({ ground: 'no-request' })
  })

  test('of two who act on the same reading the second is told; a day in the future or out of order is refused', async () => {
    const { id } = await entered(
      '2022-04-01',
      { came: { way: '当面', day: day('2022-04-01'), confirmed: true } },
      WATER,
    )
    const asked = { ...scope('2022-04-06'), id, revision: 1, said: '理由' }
    const extend = (on: string) =>
      handle.extendRequest(store.db, WATER, { ...asked, day: day(on), days: 5, consent: '主任' })
    expect(await extend('2022-04-07')).toMatchObject({ ground: 'day' })
    expect(
      (await Promise.all([extend('2022-04-06'), extend('2022-04-06')])).map(({ outcome }) => outcome).toSorted(),
    ).toEqual(['done', 'refused'])
    expect(
      await handle.answerRequest(store.db, WATER, {
        ...asked,
        revision: 2,
        day: day('2022-03-31'),
        kind: '予以公开',
        ground: '依据',
        number: '',
      }),
    ).toMatchObject({ ground: 'day' })
    expect(
      await enterRequest(store.db, FINANCE, {
        ...scope('2022-04-01'),
        unit: '水利局',
        draft,
        came: { way: '传真', day: day('2022-04-01'), confirmed: false },
      }),
    ).toMatchObject({ ground: 'not-permitted' })
  })

  test('every fault of the form is named; what is chosen needs its address', async () => {
    const done = await enterRequest(store.db, PUBLIC, {
      ...scope('2022-04-01'),
      unit: '水利局',
      draft: { ...draft, name: ' ', number: '123', phone: '12', email: '', delivery: '电子邮件', what: 'a\0' },
    })
    expect(done.outcome === 'refused' && 'faults' in done && done.faults.map(({ field }) => field)).toEqual([
      'name',
      'what',
      'number',
      'phone',
      'email',
    ])
  })

  test('nothing of the applicant is in the tables or the journal but as ciphertext; a new key opens it all', async () => {
    const { id, code } = await entered('2022-05-05')
    await step(id, '2022-05-06', handle.confirmRequest, {})
    await step(id, '2022-05-06', handle.askOpinion, { who: '第三方', name: '第三方某公司' })
    const rows = await Promise.all(
      (['info_request', 'info_request_key', 'info_request_step'] as const).map((table) =>
        rowsOf(store.db).selectFrom(table).selectAll().where('county', '=', COUNTY).execute(),
      ),
    )
    const journal = await journalEntries(store.db, AUDITOR, { county: COUNTY })
    const kept = JSON.stringify([rows, journal])
    for (const secret of [draft.name, draft.number, draft.phone, draft.address, draft.what, '第三方某公司', code])
      expect(kept).not.toContain(secret)
    const rotated = await rotateKeys(
      store.db,
      { kind: 'administrator', account: 'root', duty: 'system' },
      { ...scope('2022-05-07'), purpose: 'master', batch: 2 },
    )
    expect(rotated).toMatchObject({ outcome: 'rotated' })
    const [old] = 'retired' in rotated ? rotated.retired : []
    const left = rows[1]?.length
    expect('moved' in rotated && rotated.moved).toBe(left)
    expect(old).toBeDefined()
    expect((await fileOf(id)).request.draft).toEqual(draft)
    const byCode = await requestByCode(store.db, PUBLIC, { county: COUNTY, keys, code })
    expect('steps' in byCode && byCode.steps.at(-1)?.said).toEqual({ said: '说明', about: '第三方某公司' })
  })

  test('property: the unit asked opens a request, office and leaders see its clocks, nobody else sees it', async () => {
    const units = ['水利局', '财政局', '林业局']
    const own = await Promise.all(units.map((unit) => entered('2022-06-01', { unit })))
    const anybody: fc.Arbitrary<Actor> = fc.oneof(
      fc.constantFrom<Actor>(
        PUBLIC,
        { kind: 'party', account: 'p', party: 'h' },
        { kind: 'administrator', account: 's', duty: 'system' },
        { kind: 'administrator', account: 's', duty: 'audit' },
      ),
      fc
        .record({ own: fc.subarray(units), answers: fc.subarray(units), office: fc.boolean(), leader: fc.boolean() })
        .map(({ own: bodies, answers, office, leader }): Actor => {
          const posts = bodies.map((body) => ({ post: '科员', body, manner: '任职' as const }))
          return { ...OFFICE, posts, answersFor: answers, office, leader }
        }),
    )
    await fc.assert(
      fc.asyncProperty(anybody, async (actor) => {
        const mine =
          actor.kind === 'official' ? [...actor.posts.map(({ body }) => body), ...(actor.answersFor ?? [])] : []
        const all = actor.kind === 'official' && (actor.office || actor.leader === true)
        const ids = new Set(own.map(({ id }) => id))
        const seen = (await openRequests(store.db, actor, { county: COUNTY, keys })).filter(({ request }) =>
          ids.has(request.id),
        )
        const expected = units.filter((unit) => all || mine.includes(unit))
        expect(seen.map(({ request }) => request.unit).toSorted()).toEqual(expected.toSorted())
        for (const { request, steps } of seen) {
          expect(request.draft !== null).toBe(mine.includes(request.unit))
          expect(steps).toHaveLength(1)
        }
        for (const [i, { id }] of own.entries()) {
          const found = await requestById(store.db, actor, { county: COUNTY, keys, id })
          expect(found !== undefined).toBe(expected.includes(units[i] ?? ''))
          const done = await handle.confirmRequest(store.db, actor, {
            ...scope('2022-05-31'),
            id,
            revision: 1,
            day: day('2022-05-31'),
          })
          // Whoever may is refused for the day alone: it lies before the request.
          expect(done).toMatchObject({
            ground: mine.includes(units[i] ?? '')
              ? 'day'
              : expected.includes(units[i] ?? '')
                ? 'not-permitted'
                : 'no-request',
          })
        }
      }),
      { numRuns: 15 },
    )
  })
})
