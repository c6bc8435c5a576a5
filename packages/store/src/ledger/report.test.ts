import { describe, expect, test } from 'vitest'
import type { OfficialActor } from '../actor.ts'
import { journalEntries } from '../journal.ts'
import { AUDITOR, engines, NOW, testStore } from '../testing/engines.ts'
import { saveDraft } from './draft.ts'
import { fileOf, filesOn, keepFiles } from './file.ts'
import { figuresHandedIn } from './indicators.ts'
import { lightOf } from './light.ts'
import { dutyItem } from './list.ts'
import { handIn, judgeReport, reportsOn } from './report.ts'
import { at, countiesIn, draft, FINANCE, idOf, item, near, OFFICE, WATER } from './testing/begun.ts'

describe.each(engines)('reports on $name', (engine) => {
  const store = testStore(engine)
  const { begun } = countiesIn(store, 840_000)

  test('a report needs its evidence, is judged by another, and after it was sent back the new one counts', async () => {
    const scope = await begun()
    const one = { ...scope, id: idOf(item()) }
    expect(await saveDraft(store.db, WATER, { ...one, ...draft, shows: [] })).toMatchObject({ outcome: 'saved' })
    expect(await handIn(store.db, WATER, { ...one, revision: 1 })).toMatchObject({ ground: 'wanting' })
    expect(await saveDraft(store.db, WATER, { ...one, ...draft })).toMatchObject({ ground: 'changed' })
    expect(await saveDraft(store.db, WATER, { ...one, ...draft, revision: 1 })).toMatchObject({ revision: 2 })
    expect(await handIn(store.db, WATER, { ...one, now: at('2022-07-30T23:59'), revision: 2 })).toMatchObject({
      late: false,
    })
    expect(
      await judgeReport(store.db, { ...FINANCE, account: 'li' }, { ...one, n: 1, accept: true, why: '' }),
    ).toMatchObject({ ground: 'own' })
    expect(await judgeReport(store.db, FINANCE, { ...one, n: 1, accept: false, why: ' ' })).toMatchObject({
      ground: 'empty',
    })
    expect(await judgeReport(store.db, FINANCE, { ...one, n: 1, accept: false, why: '缺数' })).toEqual({
      outcome: 'judged',
    })
    expect(await saveDraft(store.db, WATER, { ...one, ...draft })).toMatchObject({ n: 2 })
    expect(await handIn(store.db, WATER, { ...one, now: at('2022-08-02T09:00'), revision: 1 })).toMatchObject({
      late: true,
      n: 2,
    })
    expect(await judgeReport(store.db, OFFICE, { ...one, n: 2, accept: true, why: '' })).toEqual({ outcome: 'judged' })
    const closed = await dutyItem(store.db, WATER, one)
    expect(closed && lightOf(closed, at('2022-09-01T00:00'), near)).toMatchObject({ light: '迟办结' })
    expect((await reportsOn(store.db, FINANCE, { ...scope, item: closed as never })).map(({ state }) => state)).toEqual(
      ['通过', '退回'],
    )
    expect(await saveDraft(store.db, WATER, { ...one, ...draft })).toMatchObject({ ground: 'done' })
  })

  test('files stay with the draft, go with what is handed in under their prints, and come along when it is sent back', async () => {
    const scope = await begun()
    const one = { ...scope, id: idOf(item()) }
    const photo = { name: '现场.jpg', type: 'jpg', bytes: Uint8Array.of(255, 216, 255) } as const
    const keep = (more: object) => keepFiles(store.db, WATER, { ...one, files: [photo], drop: [], ...more })
    expect(await keep({})).toEqual({ outcome: 'kept', before: 0, revision: 2 })
    expect(await keep({ files: Array.from({ length: 10 }, () => photo) })).toMatchObject({ ground: 'too-many' })
    expect(await keep({ files: [{ ...photo, name: '表.xlsx', type: 'xlsx' }], drop: [1] })).toMatchObject({ before: 2 })
    expect(await keepFiles(store.db, FINANCE, { ...one, files: [], drop: [] })).not.toHaveProperty('revision')
    const names = async (actor: OfficialActor) =>
      (await filesOn(store.db, actor, one)).map(({ n, file, name }) => `${n}/${file} ${name}`)
    expect([await names(WATER), await names(FINANCE)]).toEqual([['1/2 表.xlsx'], []])
    const bring = (actor: OfficialActor) => fileOf(store.db, actor, { ...one, n: 1, file: 2 })
    expect(await bring(FINANCE)).toBeUndefined()
    expect(await saveDraft(store.db, WATER, { ...one, ...draft, revision: 3 })).toMatchObject({ revision: 4 })
    expect(await handIn(store.db, WATER, { ...one, revision: 4 })).toMatchObject({ outcome: 'handed-in' })
    expect(await bring(FINANCE)).toMatchObject({ name: '表.xlsx', size: 3, bytes: photo.bytes })
    const [, , entry] = await journalEntries(store.db, AUDITOR, scope)
    // SM3 of the three bytes, as openssl gives it.
    expect(entry?.payload['files']).toEqual(['f1c14801f4967416503e98d1b04b2e510889b0e6e46ca538467613ec0e6783dd'])
    expect(JSON.stringify(entry?.payload)).not.toContain('表')
    await judgeReport(store.db, FINANCE, { ...one, n: 1, accept: false, why: '缺签字' })
    expect(await saveDraft(store.db, WATER, { ...one, ...draft })).toMatchObject({ n: 2, revision: 1 })
    expect(await names(WATER)).toEqual(['1/2 表.xlsx', '2/2 表.xlsx'])
    expect(await keep({ drop: [2], files: [] })).toMatchObject({ before: 1 })
    expect(await names(WATER)).toEqual(['1/2 表.xlsx'])
  })

  test('figures stay in the draft as written and are handed in only as their clause asks', async () => {
    const asks = [{ name: '完成户数', unit: '户', step: '1', clause: '二' }]
    const scope = await begun([item({ asks })])
    const one = { ...scope, id: idOf(item()) }
    const write = (value: string, revision: number) =>
      saveDraft(store.db, WATER, { ...one, ...draft, figures: [{ name: '完成户数', unit: '户', value }], revision })
    expect(await write('1.5', 0)).toMatchObject({ revision: 1 })
    expect(await handIn(store.db, WATER, { ...one, revision: 1 })).toMatchObject({ ground: 'figure' })
    expect(await write(' ', 1)).toMatchObject({ revision: 2 })
    expect(await handIn(store.db, WATER, { ...one, revision: 2 })).toMatchObject({ ground: 'wanting' })
    expect(await write('１,200', 2)).toMatchObject({ revision: 3 })
    expect(await handIn(store.db, WATER, { ...one, revision: 3 })).toMatchObject({ outcome: 'handed-in' })
    const shown = { document: '云政发〔2022〕1号', duty: '月报', until: NOW }
    expect(await figuresHandedIn(store.db, FINANCE, { ...scope, ...shown })).toMatchObject([
      { unit: '水利局', day: '2022-07-30', asks, state: '已报', figures: [{ value: '1200' }] },
    ])
  })
})
