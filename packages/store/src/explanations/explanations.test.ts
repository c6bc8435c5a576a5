import { describe, expect, test } from 'vitest'
import { PUBLIC } from '../actor.ts'
import { correctClause } from '../correction.ts'
import { importReading } from '../import.ts'
import { journalEntries } from '../journal.ts'
import { namesFrom } from '../search/names.ts'
import { wordsOf } from '../search/words.ts'
import { AUDITOR, EDITOR, engines, NOW, testStore } from '../testing/engines.ts'
import { official } from '../testing/official.ts'
import { sketched } from '../testing/reading-builder.ts'
import { verifyJournal } from '../verify.ts'
import { withdrawDocument } from '../withdraw.ts'
import { assignExplainer, assignedExplainers } from './assign.ts'
import { explanationById, explanations } from './explanation.ts'
import { searchExplanations } from './search.ts'
import { beginExplanation, keepExplanation, publishExplanation, withdrawExplanation } from './write.ts'

const DOCUMENT = '某政发〔2022〕1号'
const UNIT = '能源局'
const LI = official('li', UNIT)
const WANG = official('wang', UNIT)
const OTHER = official('chen', '水利局')
const sketch = sketched({
  documents: [{ number: DOCUMENT, title: '某县办法', clauses: [{ label: '一、', text: '补助10元。' }] }],
})
const words = (body: string, about = '一') => ({
  title: '办法解读',
  intro: '',
  parts: [{ kind: '问答', heading: '补助多少', body, about } as const],
})

describe.each(engines)('explanations, on $name', (engine) => {
  const store = testStore(engine)
  let counties = 480_000
  const later = (minutes: number) => NOW.add({ minutes })

  async function begun(publish = true) {
    const county = `${(counties += 1)}`
    await importReading(store.db, EDITOR, { county, ...sketch, publish, now: NOW })
    const on = (minutes: number) => ({ county, now: later(minutes) })
    const begin = (by = LI, named: '文内' | '指定' = '文内') =>
      beginExplanation(store.db, by, { ...on(1), document: DOCUMENT, unit: UNIT, named })
    const id = `${DOCUMENT}-1`
    const at = (revision: number, minutes = revision + 1) => ({ ...on(minutes), id, revision })
    const seen = (by: typeof LI | typeof PUBLIC = PUBLIC, version?: number) =>
      explanationById(store.db, by, { county, id, ...(version === undefined ? {} : { version }) })
    return { county, on, begin, at, id, seen }
  }

  test('the unit drafts, nobody else sees or writes it; published it is public, corrected with a reason, each version stays', async () => {
    const { county, begin, at, id, seen } = await begun()
    expect(await begin(OTHER)).toMatchObject({ ground: 'not-permitted' })
    expect(await begin()).toEqual({ outcome: 'done', id, revision: 1 })
    // A colleague who begins goes on with what is begun.
    expect(await begin(WANG)).toEqual({ outcome: 'done', id, revision: 1 })
    expect(await keepExplanation(store.db, LI, { ...at(1), words: words('每户10元'), of: 1 })).toMatchObject({
      revision: 2,
    })
    expect(await keepExplanation(store.db, WANG, { ...at(1), words: words('另写'), of: 1 })).toMatchObject({
      ground: 'changed',
    })
    expect(await keepExplanation(store.db, OTHER, { ...at(2), words: words('另写'), of: 1 })).toMatchObject({
      ground: 'no-explanation',
    })
    expect(await seen()).toBeUndefined()
    expect(await seen(EDITOR)).toBeUndefined()
    expect(await publishExplanation(store.db, LI, { ...at(2), reason: '' })).toMatchObject({ revision: 3 })
    expect(await publishExplanation(store.db, LI, { ...at(3), reason: '' })).toMatchObject({ ground: 'nothing' })
    await keepExplanation(store.db, WANG, { ...at(3), words: words('每户十元'), of: 1 })
    expect(await publishExplanation(store.db, WANG, { ...at(4), reason: ' ' })).toMatchObject({ ground: 'empty' })
    await publishExplanation(store.db, WANG, { ...at(4), reason: '数字改用汉字' })
    expect(await seen()).toMatchObject({
      unit: UNIT,
      draft: null,
      revision: null,
      versions: [{ version: 1 }, { version: 2, reason: '数字改用汉字' }],
      published: { version: 2, documentVersion: 1, parts: [{ body: '每户十元', clauses: ['一'], whole: false }] },
    })
    expect((await seen(PUBLIC, 1))?.published).toMatchObject({ version: 1, parts: [{ body: '每户10元' }] })
    expect(await seen(PUBLIC, 3)).toBeUndefined()
    // Once published, another one may be begun.
    expect(await begin()).toMatchObject({ id: `${DOCUMENT}-2` })
    const entries = await journalEntries(store.db, AUDITOR, { county, object: { kind: 'explanation', id } })
    expect(entries.map(({ verb }) => verb)).toEqual(['begin-explanation', 'publish-explanation', 'publish-explanation'])
    expect(await verifyJournal(store.db, EDITOR, { county })).toMatchObject({ outcome: 'sound' })
  })

  test('withdrawn it says why and no more; the unit goes on with what it said', async () => {
    const { county, begin, at, seen } = await begun()
    await begin()
    await keepExplanation(store.db, LI, { ...at(1), words: words('每户10元', '五'), of: 1 })
    expect(await publishExplanation(store.db, LI, { ...at(2), reason: '' })).toMatchObject({
      ground: 'unready',
      message: '还不能公布：第 1 段：文件中没有“五”，条款请照文件页上 ¶ 后的写法。',
    })
    await keepExplanation(store.db, LI, { ...at(2), words: words('每户10元'), of: 1 })
    await publishExplanation(store.db, LI, { ...at(3), reason: '' })
    expect(await withdrawExplanation(store.db, LI, { ...at(4), why: '' })).toMatchObject({ ground: 'empty' })
    await withdrawExplanation(store.db, LI, { ...at(4), why: '口径有误' })
    expect(await seen()).toMatchObject({ published: null, versions: [], withdrawn: { why: '口径有误' } })
    expect(await explanations(store.db, PUBLIC, { county })).toEqual([])
    expect(await seen(LI)).toMatchObject({ draft: { words: { parts: [{ body: '每户10元', about: '一' }] } } })
    expect(await publishExplanation(store.db, LI, { ...at(5), reason: '已核对' })).toMatchObject({ outcome: 'done' })
    expect(await seen()).toMatchObject({ published: { version: 2 }, withdrawn: null })
  })

  test('only what is public is explained, by whom the text names or the office has assigned', async () => {
    const hidden = await begun(false)
    expect(await hidden.begin()).toMatchObject({ ground: 'no-document' })
    const { county, on, begin, at } = await begun()
    expect(await begin(LI, '指定')).toMatchObject({ ground: 'not-assigned' })
    const assign = { ...on(1), document: DOCUMENT, unit: UNIT, basis: '第3次常务会议' }
    expect(await assignExplainer(store.db, LI, assign)).toMatchObject({ ground: 'not-permitted' })
    expect(await assignExplainer(store.db, EDITOR, { ...assign, unit: '水利局' })).toEqual({ outcome: 'assigned' })
    expect(await assignExplainer(store.db, EDITOR, assign)).toEqual({ outcome: 'assigned' })
    expect(await assignExplainer(store.db, EDITOR, assign)).toEqual({ outcome: 'unchanged' })
    expect(await assignedExplainers(store.db, PUBLIC, { county })).toMatchObject([{ unit: UNIT, n: 2 }])
    expect(await begin(LI, '指定')).toMatchObject({ outcome: 'done' })
    await keepExplanation(store.db, LI, { ...at(1), words: words('每户10元'), of: 1 })
    const correction = { county, document: DOCUMENT, clause: '一', text: '补助20元。', reason: '原件如此' }
    await correctClause(store.db, EDITOR, { ...correction, publish: true, now: later(3) })
    await withdrawDocument(store.db, EDITOR, { ...on(4), document: DOCUMENT, version: 1, reason: '误登' })
    expect(await publishExplanation(store.db, LI, { ...at(2), reason: '' })).toMatchObject({ ground: 'not-public' })
    await keepExplanation(store.db, LI, { ...at(2), words: words('每户20元'), of: 2 })
    expect(await publishExplanation(store.db, LI, { ...at(3), reason: '' })).toMatchObject({ outcome: 'done' })
  })

  test('a search finds what is published, by all its words or of a sentence by half of them', async () => {
    const { county, begin, at } = await begun()
    await begin()
    await keepExplanation(store.db, LI, { ...at(1), words: words('每户十元，由乡镇发放'), of: 1 })
    const find = async (text: string, mode: 'all' | 'part' = 'all') => {
      const asked = { county, words: wordsOf(text, namesFrom([])), mode, limit: 5 }
      return (await searchExplanations(store.db, PUBLIC, asked)).map(({ id }) => id)
    }
    expect(await find('每户')).toEqual([])
    await publishExplanation(store.db, LI, { ...at(2), reason: '' })
    expect(await find('每户10元 乡镇')).toEqual([`${DOCUMENT}-1`])
    expect(await find('乡镇 银行')).toEqual([])
    expect(await find('乡镇 银行', 'part')).toEqual([`${DOCUMENT}-1`])
    await withdrawExplanation(store.db, LI, { ...at(3), why: '口径有误' })
    expect(await find('乡镇')).toEqual([])
  })
})
