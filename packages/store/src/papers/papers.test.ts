import { describe, expect, test } from 'vitest'
import { journalEntries } from '../journal.ts'
import { AUDITOR, engines, testStore } from '../testing/engines.ts'
import { official } from '../testing/official.ts'
import { draftPaper, editPaper } from './draft.ts'
import { issuePaper, voidPaper } from './issue.ts'
import { numberRegister, openSeries, registerNumber } from './numbers.ts'
import { paperById, sayNumber } from './paper.ts'

const at = (text: string) => Temporal.Instant.from(`${text}+08:00`)
const OFFICE = official('zhou', '县政府办', { office: true })
const words = {
  title: '关于七月事项的通报',
  addressees: ['水利局'],
  blocks: [{ kind: 'paragraph', text: '按时一件。' }],
  signature: '县政府办',
} as const

describe.each(engines)('papers, on $name', (engine) => {
  const store = testStore(engine)
  let counties = 470_000

  async function begun(ids: readonly string[]) {
    const county = `${(counties += 1)}`
    const on = (now: string) => ({ county, now: at(now) })
    const series = { mark: '云政办函', year: 2022, first: 7, basis: '前 6 号在纸本登记' }
    await openSeries(store.db, OFFICE, { ...on('2022-07-01T08:00'), ...series })
    for (const id of ids) {
      const draft = {
        id,
        kind: '通报',
        since: '2022-07-01',
        until: '2022-07-31',
        cutoff: at('2022-07-31T23:59'),
        matter: null,
      } as const
      const drafted = await draftPaper(store.db, OFFICE, { ...on('2022-08-01T08:00'), ...draft, ...words })
      expect(drafted).toEqual({ outcome: 'done', revision: 1 })
    }
    return { county, on, read: (id: string) => paperById(store.db, OFFICE, { county, id }) }
  }
  const signedOn = Temporal.PlainDate.from('2022-08-01')

  test('several issued at once get numbers without a gap; one that was refused takes none', async () => {
    const ids = ['p1', 'p2', 'p3', 'p4']
    const { county, on, read } = await begun(ids)
    const issue = (id: string, revision = 1) =>
      issuePaper(store.db, OFFICE, { ...on('2022-08-01T09:00'), id, revision, mark: '云政办函', signedOn })
    const done = await Promise.all([...ids.map((id) => issue(id)), issue('p1', 9), issue('p2')])
    expect(done.filter(({ outcome }) => outcome === 'done')).toHaveLength(4)
    const numbers = await Promise.all(ids.map(async (id) => (await read(id))?.number?.n))
    expect(new Set(numbers)).toEqual(new Set([7, 8, 9, 10]))
    const revision = 2
    expect(await voidPaper(store.db, OFFICE, { ...on('2022-08-02T08:00'), id: 'p1', revision, why: '' })).toMatchObject(
      { ground: 'empty' },
    )
    const why = '主送单位写错'
    expect(await voidPaper(store.db, OFFICE, { ...on('2022-08-02T08:00'), id: 'p1', revision, why })).toMatchObject({
      outcome: 'done',
    })
    const outside = { mark: '云政办函', year: 2022, remark: '纸质文件' }
    expect(await registerNumber(store.db, OFFICE, { ...on('2022-08-02T09:00'), ...outside })).toEqual({
      outcome: 'done',
      number: '云政办函〔2022〕11号',
    })
    const { given, series } = await numberRegister(store.db, OFFICE, { county })
    expect(given.map(({ n }) => n)).toEqual([11, 10, 9, 8, 7])
    expect(given.filter((one) => one.void)).toMatchObject([{ paper: 'p1', remark: why }])
    expect(series).toMatchObject([{ first: 7, last: 11 }])
    expect(
      await issuePaper(store.db, OFFICE, {
        ...on('2022-08-02T10:00'),
        id: 'p1',
        revision: 3,
        mark: '云政办函',
        signedOn,
      }),
    ).toMatchObject({ ground: 'issued' })
  })

  test('of two who edit the second is told; what is issued is changed by nobody', async () => {
    const { county, on, read } = await begun(['p1'])
    const edit = (title: string, revision: number) =>
      editPaper(store.db, OFFICE, { ...on('2022-08-01T09:00'), id: 'p1', revision, ...words, title })
    expect(await edit('改过的标题', 1)).toEqual({ outcome: 'done', revision: 2 })
    expect(await edit('另一个标题', 1)).toMatchObject({ ground: 'changed' })
    expect((await read('p1'))?.title).toBe('改过的标题')
    const issued = { ...on('2022-08-01T10:00'), id: 'p1', revision: 2, signedOn }
    expect(await issuePaper(store.db, OFFICE, { ...issued, mark: '云政函' })).toMatchObject({ ground: 'no-series' })
    expect(await issuePaper(store.db, OFFICE, { ...issued, mark: '云政办函' })).toMatchObject({ outcome: 'done' })
    expect(await edit('又改', 3)).toMatchObject({ ground: 'issued' })
    const paper = await read('p1')
    expect(paper?.number && sayNumber(paper.number)).toBe('云政办函〔2022〕7号')
    // Drafted on 1 August up to 31 July: the head is that of the series' opening, the only act until then.
    const [first] = await journalEntries(store.db, AUDITOR, { county })
    expect(paper?.head).toEqual({ seq: first?.seq, hash: first?.hash })
  })

  test('only the office writes papers, and of what has been', async () => {
    const { on, county } = await begun(['p1'])
    const draft = {
      id: 'p2',
      kind: '通报',
      since: '2022-07-01',
      until: '2022-07-31',
      cutoff: at('2022-08-31T23:59'),
      matter: null,
    } as const
    expect(await draftPaper(store.db, OFFICE, { ...on('2022-08-01T08:00'), ...draft, ...words })).toMatchObject({
      ground: 'future',
    })
    expect(
      await draftPaper(store.db, official('li', '水利局'), { ...on('2022-09-01T08:00'), ...draft, ...words }),
    ).toMatchObject({ ground: 'not-permitted' })
    expect(await paperById(store.db, official('li', '水利局'), { county, id: 'p1' })).toBeUndefined()
  })
})
