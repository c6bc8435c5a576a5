import { describe, expect, test } from 'vitest'
import { PUBLIC } from '../actor.ts'
import { importReading } from '../import.ts'
import { publishIssue } from '../publish.ts'
import { EDITOR, engines, NOW, testStore } from '../testing/engines.ts'
import { marginIssue } from '../testing/margin-issue.ts'
import { bodiesNamed } from './bodies.ts'
import { bodyByName } from './body.ts'
import { citedIn } from './cited.ts'
import { citedBy } from './citing.ts'
import { peopleNamed } from './people.ts'

const MEASURES = '某政办发〔2022〕9号'
const WORK = '某政办发〔2022〕11号'

describe.each(engines)('what the margins say together, on $name', (engine) => {
  const at = testStore(engine)
  let counties = 810_000
  const bring = async (publish = true) => {
    const county = `${(counties += 1)}`
    await importReading(at.db, EDITOR, { county, ...marginIssue, publish, now: NOW })
    return county
  }

  test('a body has its clauses by document with the part it plays, what it stands under and the times beside it', async () => {
    const county = await bring()
    const view = await bodyByName(at.db, PUBLIC, { county, body: '某县农业局' })
    expect(view).toMatchObject({
      known: true,
      printed: [
        { name: '县农业局', count: 4 },
        { name: '某县农业局', count: 1 },
      ],
    })
    expect(view?.documents.map(({ number, roles }) => [number, roles])).toEqual([
      [WORK, ['配合']],
      [MEASURES, ['责任', '报送给', '解释']],
    ])
    const said = view?.documents[1]?.clauses.map(({ clause, named, times }) => [
      clause.path,
      named.map(({ role }) => role),
      times.map(({ text }) => text),
    ])
    expect(said).toEqual([
      ['第一条', ['责任'], ['10个工作日内']],
      ['第二条', ['报送给'], ['每月25日前']],
      ['第三条', ['解释'], []],
    ])
    const shared = view?.documents[0]?.clauses.find(({ clause }) => clause.path === '二（一）')
    expect(shared?.above.map(({ label, text }) => label + text)).toEqual(['二、有关要求'])
  })

  test('issuing a document is a part in it, not a clause of it', async () => {
    const view = await bodyByName(at.db, PUBLIC, { county: await bring(), body: '某县人民政府办公室' })
    expect(view?.documents.map(({ roles, clauses }) => [roles, clauses])).toEqual([
      [['发文'], []],
      [['发文'], []],
    ])
  })

  test('bodies are listed the known first, the busiest first', async () => {
    const bodies = await bodiesNamed(at.db, PUBLIC, { county: await bring() })
    expect(bodies.filter(({ known }) => known)).toEqual([
      { name: '某县农业局', known: true, documents: 2, mentions: 5, duties: 1 },
      { name: '某县财政局', known: true, documents: 1, mentions: 2, duties: 1 },
      { name: '某县人民政府办公室', known: true, documents: 2, mentions: 0, duties: 0 },
    ])
    const lastKnown = bodies.findLastIndex(({ known }) => known)
    expect(bodies.slice(lastKnown + 1).map(({ name }) => name)).toContain('各乡（镇）人民政府')
  })

  test('people stand with the document that prints them', async () => {
    const [document, ...more] = await peopleNamed(at.db, PUBLIC, { county: await bring() })
    expect(more).toEqual([])
    expect(document?.number).toBe(WORK)
    expect(document?.people.map(({ name, posts, roles }) => [name, posts, roles])).toEqual([
      ['林远', ['副县长'], ['组长']],
      ['周明', ['县农业局局长'], ['副组长']],
      ['许平', ['县财政局局长'], ['成员']],
    ])
  })

  test('a document knows who cites it by title, by the title it carries, by number, and which of its clauses', async () => {
    const county = await bring()
    const [citing, ...more] = await citedBy(at.db, PUBLIC, { county, document: MEASURES })
    expect(more).toEqual([])
    expect(citing?.from.number).toBe(WORK)
    expect(citing?.clause.path).toBe('第1款')
    expect(citing?.words.map(({ text }) => text)).toContain(MEASURES)
    expect(citing?.targets).toEqual(['第二条'])
    expect(await citedBy(at.db, PUBLIC, { county, document: WORK })).toEqual([])
  })

  test('a reference finds the document and the clause it cites, and nothing where there is none', async () => {
    const references = [
      { to: '文号', target: '某政办发[2022] 9号' },
      { to: '条款', target: '第二条', of: '某县秸秆利用补贴办法' },
      { to: '文件', target: '中华人民共和国农业法' },
      { to: '条款', target: '第二条' },
    ] as const
    const cited = await citedIn(at.db, PUBLIC, { county: await bring(), references })
    const [number, clause, law, own] = references.map(cited)
    expect(number).toMatchObject({ document: { slug: MEASURES }, clause: null })
    expect(clause?.clause?.text).toContain('每月25日前')
    expect([law, own]).toEqual([undefined, undefined])
  })

  test('what is not published is only for those inside', async () => {
    const county = await bring(false)
    const asked = { county, body: '某县农业局' }
    expect(await bodyByName(at.db, PUBLIC, asked)).toBeUndefined()
    expect(await bodiesNamed(at.db, PUBLIC, asked)).toEqual([])
    expect(await peopleNamed(at.db, PUBLIC, asked)).toEqual([])
    expect(await citedBy(at.db, PUBLIC, { county, document: MEASURES })).toEqual([])
    expect((await bodyByName(at.db, EDITOR, asked))?.documents).toHaveLength(2)
    await publishIssue(at.db, EDITOR, { county, issue: '2022-02', now: NOW })
    expect((await bodyByName(at.db, PUBLIC, asked))?.documents).toHaveLength(2)
  })
})
