import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Actor } from '../actor.ts'
import { matterAt } from '../assessment/matter-standing.ts'
import { journalEntries } from '../journal.ts'
import { AUDITOR, engines, NOW, testStore } from '../testing/engines.ts'
import { official } from '../testing/official.ts'
import { refer, summon } from './answer.ts'
import { assignMatter, regradeMatter } from './assign.ts'
import { checkMatter, reopenMatter } from './check.ts'
import { type EnteredMatter, enterMatter } from './enter.ts'
import { applyToClose, proposePlan, reportMatter, reportNode, signForMatter } from './handle.ts'
import { closedMatters, countMatters, matterById, openMatters, stepsOf, withdrawnMatters } from './list.ts'
import { judgePlan } from './plan.ts'
import { setSupervision, supervisionRules } from './rules.ts'
import { drawSample, matterSamples, recheckMatter, sampleOf } from './sample.ts'
import { withdrawMatter } from './withdraw.ts'

const OFFICE = official('zhou', '县政府办', { office: true })
const SECOND = official('wu', '县政府办', { office: true })
const THIRD = official('zheng', '县政府办', { office: true })
const WATER = official('li', '水利局')
const FINANCE = official('wang', '财政局')

const entered: EnteredMatter = {
  id: 'm1',
  what: '排查河道',
  category: '议定事项',
  listed: [{ document: '云政发〔2022〕1号', clause: '六（三）', words: '议定事项' }],
  source: '议定',
  origin: '第3次常务会议',
  assigner: '县政府常务会议',
  item: null,
  leads: ['水利局'],
  along: ['林业局'],
  checker: null,
  major: true,
  majorWhy: '常务会议定',
  scale: '较大',
  own: null,
  office: '县政府办',
}

describe.each(engines)('matters under supervision on $name', (engine) => {
  const store = testStore(engine)
  let n = 830_000
  const fresh = () => ({ county: `${(n += 1)}`, now: NOW })
  const today = NOW.toZonedDateTimeISO('Asia/Shanghai').toPlainDate()
  async function begun(more: Partial<EnteredMatter> = {}) {
    const scope = fresh()
    expect(await enterMatter(store.db, OFFICE, { ...scope, ...entered, ...more })).toEqual({ outcome: 'entered' })
    const on = (revision: number) => ({ ...scope, id: more.id ?? 'm1', revision })
    expect(await assignMatter(store.db, OFFICE, { ...on(1), said: '三日内报' })).toEqual({ outcome: 'done' })
    return { scope, on }
  }
  async function closed() {
    const { scope, on } = await begun()
    await reportMatter(store.db, WATER, { ...on(2), said: '已开工' })
    await applyToClose(store.db, WATER, { ...on(3), said: '已办结', evidence: ['验收单'] })
    expect(await checkMatter(store.db, OFFICE, { ...on(4), pass: true, said: '现场看过' })).toEqual({ outcome: 'done' })
    return { scope, on }
  }

  test('entered by mistake it is withdrawn: it stays with its history, and counts nowhere from then on', async () => {
    const { scope, on } = await begun()
    await reportMatter(store.db, WATER, { ...on(2), said: '已开工' })
    await applyToClose(store.db, WATER, { ...on(3), said: '已办结', evidence: ['验收单'] })
    const back = { ...on(4), now: NOW.add({ hours: 1 }), said: '与另一件重复' }
    expect(await withdrawMatter(store.db, WATER, back)).toMatchObject({ ground: 'not-permitted' })
    expect(await withdrawMatter(store.db, OFFICE, { ...back, said: ' ' })).toMatchObject({ ground: 'empty' })
    expect(await withdrawMatter(store.db, OFFICE, back)).toEqual({ outcome: 'done' })
    for (const again of [
      withdrawMatter(store.db, OFFICE, { ...back, ...on(5) }),
      checkMatter(store.db, OFFICE, { ...on(5), pass: true, said: '看过' }),
      reopenMatter(store.db, OFFICE, { ...on(5), said: '再办' }),
    ])
      expect(await again).toMatchObject({ ground: 'state' })

    expect(await openMatters(store.db, OFFICE, scope)).toEqual([])
    expect(await countMatters(store.db, OFFICE, scope)).toMatchObject({ 待核查: 0, 已销号: 0, 已撤回: 1 })
    const [matter] = await withdrawnMatters(store.db, WATER, { ...scope, limit: 10 })
    if (matter === undefined) throw new Error('not there')
    const steps = await stepsOf(store.db, WATER, { ...scope, matter })
    expect(steps.map(({ kind }) => kind)).toEqual(['登记', '交办', '报处理情况', '申请销号', '撤回'])
    // Told of an earlier moment it counts as it stood then; told of a later one not at all.
    expect(matterAt(matter, steps, NOW)).toMatchObject({ state: '待核查' })
    expect(matterAt(matter, steps, NOW.add({ hours: 2 }))).toBeNull()
    expect((await journalEntries(store.db, AUDITOR, scope)).at(-1)?.verb).toBe('withdraw-matter')

    const done = await closed()
    expect(await withdrawMatter(store.db, OFFICE, { ...done.on(5), said: '登记错' })).toMatchObject({ ground: 'state' })
  })

  test('goes from entering to being struck off, each act by who may, once, and in the journal', async () => {
    const { scope, on } = await begun()
    expect(await signForMatter(store.db, FINANCE, on(2))).toMatchObject({ ground: 'no-matter' })
    expect(await signForMatter(store.db, OFFICE, on(2))).toMatchObject({ ground: 'not-permitted' })
    expect(await signForMatter(store.db, WATER, on(2))).toEqual({ outcome: 'done' })
    expect(await reportMatter(store.db, WATER, { ...on(2), said: '已开工' })).toMatchObject({ ground: 'changed' })
    const early = { said: '已办结', evidence: ['验收单'] }
    expect(await applyToClose(store.db, WATER, { ...on(3), ...early })).toMatchObject({ ground: 'wanting' })
    expect(await reportMatter(store.db, WATER, { ...on(3), said: '已开工' })).toEqual({ outcome: 'done' })
    expect(await applyToClose(store.db, WATER, { ...on(4), ...early, evidence: [] })).toMatchObject({
      ground: 'wanting',
    })
    expect(await applyToClose(store.db, WATER, { ...on(4), ...early })).toEqual({ outcome: 'done' })
    const inBoth = { ...OFFICE, answersFor: ['水利局'] }
    expect(await checkMatter(store.db, inBoth, { ...on(5), pass: true, said: '看过' })).toMatchObject({ ground: 'own' })
    const same = { ...OFFICE, account: 'li' }
    expect(await checkMatter(store.db, same, { ...on(5), pass: true, said: '看过' })).toMatchObject({ ground: 'own' })
    expect(await checkMatter(store.db, OFFICE, { ...on(5), pass: false, said: '' })).toMatchObject({ ground: 'empty' })
    expect(await checkMatter(store.db, OFFICE, { ...on(5), pass: false, said: '缺照片' })).toEqual({ outcome: 'done' })
    expect(await matterById(store.db, WATER, { ...scope, id: 'm1' })).toMatchObject({ state: '办理', appliedAt: null })
    await applyToClose(store.db, WATER, { ...on(6), ...early })
    expect(await checkMatter(store.db, OFFICE, { ...on(7), pass: true, said: '看过' })).toEqual({ outcome: 'done' })
    expect(await countMatters(store.db, WATER, scope)).toEqual({ 待交办: 0, 办理: 0, 待核查: 0, 已销号: 1, 已撤回: 0 })
    const entries = await journalEntries(store.db, AUDITOR, scope)
    expect(entries.map(({ verb }) => verb)).toEqual([
      'enter-matter',
      'assign-matter',
      'sign-matter',
      'report-matter',
      'apply-to-close',
      'return-matter',
      'apply-to-close',
      'close-matter',
    ])
  })

  test('whoever leads does not check, and a duty or a day that cannot be is refused with nothing written', async () => {
    const scope = fresh()
    const enter = (more: Partial<EnteredMatter>) => enterMatter(store.db, OFFICE, { ...scope, ...entered, ...more })
    expect(await enter({ leads: ['县政府办'] })).toMatchObject({ ground: 'own' })
    expect(await enter({ leads: [] })).toMatchObject({ ground: 'unit' })
    expect(await enter({ along: ['水利局'] })).toMatchObject({ ground: 'unit' })
    expect(await enter({ item: 'none' })).toMatchObject({ ground: 'no-item' })
    expect(await enter({ own: { day: '2099-01-01', why: '定' } })).toMatchObject({ ground: 'day' })
    expect(await enter({ major: false, own: { day: '2000-01-01', why: '定' } })).toMatchObject({ ground: 'day' })
    expect(await enterMatter(store.db, WATER, { ...scope, ...entered })).toMatchObject({ ground: 'not-permitted' })
    expect(await openMatters(store.db, OFFICE, scope)).toEqual([])
    expect(await journalEntries(store.db, AUDITOR, scope)).toEqual([])
  })

  test('a plan stands when the office has approved it, and each node is reported before the end', async () => {
    const { scope, on } = await begun()
    const nodes = [
      { what: '立项', due: today.add({ days: 40 }).toString() },
      { what: '完工', due: today.add({ days: 80 }).toString() },
    ]
    const plan = { said: '工期长' }
    expect(await proposePlan(store.db, WATER, { ...on(2), ...plan, nodes: nodes.toReversed() })).toMatchObject({
      ground: 'plan',
    })
    expect(await proposePlan(store.db, WATER, { ...on(2), ...plan, nodes })).toEqual({ outcome: 'done' })
    expect(await judgePlan(store.db, WATER, { ...on(3), approve: true, said: '' })).toMatchObject({
      ground: 'not-permitted',
    })
    expect(await judgePlan(store.db, OFFICE, { ...on(3), approve: true, said: '' })).toEqual({ outcome: 'done' })
    expect(await matterById(store.db, WATER, { ...scope, id: 'm1' })).toMatchObject({ nodes, proposed: [] })
    await reportMatter(store.db, WATER, { ...on(4), said: '已开工' })
    await reportNode(store.db, WATER, { ...on(5), node: 0, said: '已批' })
    expect(await reportNode(store.db, WATER, { ...on(6), node: 0, said: '已批' })).toMatchObject({ ground: 'state' })
    const end = { said: '完', evidence: ['批文'] }
    expect(await applyToClose(store.db, WATER, { ...on(6), ...end })).toMatchObject({ ground: 'wanting' })
    expect(await reportNode(store.db, WATER, { ...on(6), node: 1, said: '已完' })).toEqual({ outcome: 'done' })
    expect(await applyToClose(store.db, WATER, { ...on(7), ...end })).toEqual({ outcome: 'done' })
  })

  test('whoever has the head draws the same sample; what is found wanting is opened again with its history', async () => {
    const { scope, on } = await closed()
    const draw = { ...scope, id: 's1', since: today, until: today, count: 1, basis: '办公会定抽一件' }
    expect(await drawSample(store.db, WATER, draw)).toMatchObject({ ground: 'not-permitted' })
    expect(await drawSample(store.db, OFFICE, draw)).toEqual({ outcome: 'drawn', drawn: ['m1'], population: 1 })
    expect(await drawSample(store.db, OFFICE, { ...draw, id: 's2' })).toMatchObject({ ground: 'none' })
    const [sample] = await matterSamples(store.db, AUDITOR, scope)
    const entry = (await journalEntries(store.db, AUDITOR, scope)).at(-1)
    expect(sample?.head.hash).toBe(entry?.prevHash)
    expect(sample && sampleOf(sample.head, sample.population, 1)).toEqual(sample?.drawn)
    expect(await recheckMatter(store.db, OFFICE, { ...on(6), pass: false, said: '返潮' })).toMatchObject({
      ground: 'own',
    })
    expect(await recheckMatter(store.db, SECOND, { ...on(6), pass: false, said: '返潮' })).toEqual({ outcome: 'done' })
    const matter = await matterById(store.db, WATER, { ...scope, id: 'm1' })
    expect(matter).toMatchObject({ state: '办理', round: 2, sample: null, closedAt: null })
    const kinds =
      matter && (await stepsOf(store.db, WATER, { ...scope, matter })).map(({ kind, round }) => kind + round)
    expect(kinds).toEqual(['登记1', '交办1', '报处理情况1', '申请销号1', '销号1', '抽中1', '重新办理2'])
    expect(await reopenMatter(store.db, THIRD, { ...on(7), said: '又发' })).toMatchObject({ ground: 'state' })
  })

  test('a sample is by the head alone: another head another order, all drawn once', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 30 }), fc.nat(40), fc.string(), (ids, count, hash) => {
        const drawn = sampleOf({ seq: 7, hash }, ids, count)
        expect(new Set(drawn).size).toBe(Math.min(count, ids.length))
        expect(drawn.every((id) => ids.includes(id))).toBe(true)
        expect(sampleOf({ seq: 7, hash }, ids.toReversed(), count)).toEqual(drawn)
      }),
    )
    const ids = Array.from({ length: 50 }, (_, i) => `m${i}`)
    const [one, two] = ['a', 'b'].map((hash) => sampleOf({ seq: 1, hash }, ids, 10))
    expect(one).not.toEqual(two)
  })

  test('a summons names who holds it and on what basis; a clue handed on is hidden from the units', async () => {
    const { scope, on } = await begun()
    const follows = { category: '其他', listed: [], office: '县政府办' }
    const summons = {
      follows: { id: 'm1-约谈', ...follows },
      summoned: '水利局',
      holder: '县政府督查室',
      ground: '进度滞后',
      basis: '县长批示',
      day: today.toString(),
      said: '两次未报',
      clause: '三（五）第1款',
    }
    expect(await summon(store.db, OFFICE, { ...on(2), ...summons, holder: '' })).toMatchObject({ ground: 'empty' })
    expect(await summon(store.db, OFFICE, { ...on(2), ...summons, summoned: '财政局' })).toMatchObject({
      ground: 'unit',
    })
    expect(await summon(store.db, WATER, { ...on(2), ...summons })).toMatchObject({ ground: 'not-permitted' })
    expect(await summon(store.db, OFFICE, { ...on(2), ...summons })).toEqual({ outcome: 'done' })
    const clue = {
      follows: { id: 'm1-移交', ...follows },
      to: '县纪委监委',
      ground: '严重损害营商环境',
      basis: '办公会定',
      said: '收费无据',
      clause: '三（五）第1款',
    }
    expect(await refer(store.db, OFFICE, { ...on(3), ...clue, to: '水利局' })).toMatchObject({ ground: 'unit' })
    expect(await refer(store.db, OFFICE, { ...on(3), ...clue })).toEqual({ outcome: 'done' })
    const matter = await matterById(store.db, WATER, { ...scope, id: 'm1' })
    const seen = async (actor: Actor) =>
      matter && (await stepsOf(store.db, actor, { ...scope, matter })).map(({ kind }) => kind)
    expect(await seen(WATER)).toEqual(['登记', '交办', '约谈'])
    expect(await seen(official('chen', '县政府', { leader: true }))).toEqual(['登记', '交办', '约谈'])
    expect(await seen(OFFICE)).toEqual(['登记', '交办', '约谈', '移交'])
    const entries = await journalEntries(store.db, AUDITOR, scope)
    expect(JSON.stringify(entries.at(-1)?.payload)).not.toContain('收费')
  })

  test('what the office sets of the clocks and of a matter needs its source, and stays in the history', async () => {
    const { scope, on } = await begun()
    const set = { ...scope, setting: '计日', value: '工作日', source: '办公会定' } as const
    expect(await setSupervision(store.db, WATER, set)).toMatchObject({ ground: 'not-permitted' })
    expect(await setSupervision(store.db, OFFICE, { ...set, source: '' })).toMatchObject({ ground: 'empty' })
    expect(await setSupervision(store.db, OFFICE, { ...set, value: '半天' })).toMatchObject({ ground: 'value' })
    expect(await setSupervision(store.db, OFFICE, set)).toEqual({ outcome: 'set' })
    expect(await setSupervision(store.db, OFFICE, set)).toEqual({ outcome: 'unchanged' })
    expect(await supervisionRules(store.db, OFFICE, scope)).toMatchObject({ 计日: { value: '工作日' }, 起算: null })
    await setSupervision(store.db, OFFICE, { ...set, value: '' })
    expect(await supervisionRules(store.db, OFFICE, scope)).toMatchObject({ 计日: null })
    const grade = { major: true, scale: '一般', own: null, checker: null, why: '县长定', office: '县政府办' } as const
    expect(await regradeMatter(store.db, OFFICE, { ...on(2), ...grade })).toEqual({ outcome: 'done' })
    const matter = await matterById(store.db, OFFICE, { ...scope, id: 'm1' })
    const last = matter && (await stepsOf(store.db, OFFICE, { ...scope, matter })).at(-1)
    expect(last?.detail.changed).toEqual([{ what: '大小', from: '较大', to: '一般' }])
  })

  test('whoever they are, they see what their units lead, help with or check, the office and leaders all, others nothing', async () => {
    const scope = fresh()
    const bodies = ['水利局', '林业局', '财政局', '教育局']
    const concerned = [
      { leads: ['水利局'], along: ['林业局'], checker: null },
      { leads: ['林业局', '财政局'], along: [], checker: '教育局' },
      { leads: ['教育局'], along: [], checker: null },
    ]
    for (const [i, units] of concerned.entries())
      await enterMatter(store.db, OFFICE, { ...scope, ...entered, ...units, id: `v${i}` })
    const anybody: fc.Arbitrary<Actor> = fc.oneof(
      fc.constant<Actor>({ kind: 'public' }),
      fc.constant<Actor>({ kind: 'party', account: 'p', party: 'h' }),
      fc
        .constantFrom('system', 'security', 'audit')
        .map((duty): Actor => ({ kind: 'administrator', account: 's', duty })),
      fc
        .record({
          own: fc.subarray(bodies),
          answers: fc.subarray(bodies),
          office: fc.boolean(),
          leader: fc.boolean(),
        })
        .map(({ own, answers, office, leader }): Actor => {
          const posts = own.map((body) => ({ post: '科员', body, manner: '任职' as const }))
          return { ...OFFICE, posts, answersFor: answers, office, leader }
        }),
    )
    const ought = (actor: Actor) =>
      concerned.flatMap(({ leads, along, checker }, i) => {
        if (actor.kind !== 'official') return []
        const mine = [...actor.posts.map(({ body }) => body), ...(actor.answersFor ?? [])]
        return actor.office ||
          actor.leader ||
          [...leads, ...along, checker].some((unit) => mine.some((own) => own === unit))
          ? [`v${i}`]
          : []
      })
    await fc.assert(
      fc.asyncProperty(anybody, async (actor) => {
        const expected = ought(actor)
        expect((await openMatters(store.db, actor, scope)).map(([{ id }]) => id).toSorted()).toEqual(expected)
        expect((await countMatters(store.db, actor, scope)).待交办).toBe(expected.length)
        expect((await closedMatters(store.db, actor, { ...scope, limit: 5 })).matters).toEqual([])
        for (const i of concerned.keys()) {
          const found = await matterById(store.db, actor, { ...scope, id: `v${i}` })
          expect(found !== undefined).toBe(expected.includes(`v${i}`))
        }
      }),
      { numRuns: 40 },
    )
  })
})
