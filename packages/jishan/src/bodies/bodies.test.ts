import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { policies } from '../../policies/index.ts'
import { county } from '../index.ts'
import { issue } from './cite.ts'

const seed = new URL('../../../../../shared/seeds/gazette-2022-02.txt', import.meta.url)
const { bodies, posts, collectives, discrepancies } = county
const names = new Set(bodies.map((body) => body.name))
const doubled = (all: readonly string[]) => all.filter((name, at) => all.indexOf(name) !== at)

test('no name or alias belongs to two bodies, nor to a body and a class of them', () => {
  const own = bodies.flatMap((body) => [body.name, ...body.aliases])
  expect(doubled(own)).toEqual([])
  // 县人民政府 is the county's own name; 相邻行政区域的县人民政府 is not.
  const classes = collectives.flatMap((one) => one.names)
  expect(doubled([...own, ...classes])).toEqual(['县人民政府'])
})

test('in one document a name means one body, and none of them is its name everywhere', () => {
  const own = bodies.flatMap(({ within = [] }) =>
    within.flatMap(({ document, names: short }) => short.map((name) => `${document} ${name}`)),
  )
  expect(doubled(own)).toEqual([])
  const everywhere = new Set(bodies.flatMap((body) => [body.name, ...body.aliases]))
  const short = bodies.flatMap(({ within = [] }) => within.flatMap((one) => one.names))
  expect(short.filter((name) => everywhere.has(name))).toEqual([])
})

test('parents, keepers, leads, units of posts, members of classes and bodies of discrepancies are bodies of the list', () => {
  const cited = [
    ...bodies.flatMap(({ parent, keeper, leads = [] }) => [parent, keeper, ...leads]),
    ...posts.flatMap(({ body, units = [] }) => [body, ...units]),
    ...collectives.flatMap(({ means = [] }) => means),
    ...discrepancies.flatMap((one) => one.bodies),
  ]
  expect(cited.filter((name) => name !== undefined && !names.has(name))).toEqual([])
})

test('what belongs to what has no circle', () => {
  const parents = new Map(bodies.map(({ name, parent }) => [name, parent]))
  for (const { name } of bodies) {
    const line = [name]
    for (let up = parents.get(name); up !== undefined; up = parents.get(up)) {
      expect(line).not.toContain(up)
      line.push(up)
    }
  }
})

test('what is said of bodies is at a clause of a declared document or a place of the issue', () => {
  const clauses = new Map(policies.map(({ head, outline }) => [head.number, outline]))
  const cited = [
    ...bodies.flatMap(({ at, telephones = [] }) => [at, ...telephones.map((one) => one.at)]),
    ...posts.map(({ at }) => at),
    ...discrepancies.flatMap(({ at }) => at),
  ]
  const outside = cited.filter(({ document, clause }) => document !== issue && !clauses.get(document)?.[clause])
  expect(outside).toEqual([])
  const short = bodies.flatMap(({ within = [] }) => within.map(({ document }) => document))
  expect(short.filter((document) => !clauses.has(document))).toEqual([])
})

test('the seven townships carry codes under the county, each once', () => {
  const codes = bodies.filter((body) => body.kind === '乡镇').map((body) => body.code)
  expect(codes).toHaveLength(7)
  expect(new Set(codes).size).toBe(7)
  expect(codes.every((code) => code?.startsWith(county.code) && code.length === 9)).toBe(true)
})

test('what an office, a task force or a group is placed in or led by, as the documents state it; of the others they do not', () => {
  const kinds = ['办事机构', '工作专班', '指挥部', '领导小组']
  const stated = bodies.filter(({ keeper, leads }) => keeper !== undefined || leads !== undefined)
  const silent = bodies.filter((body) => kinds.includes(body.kind) && !stated.includes(body))
  expect(stated).toHaveLength(20)
  expect(silent.filter(({ kind }) => kind === '办事机构' || kind === '工作专班').map(({ name }) => name)).toEqual([
    // Led by eight units, one each; the nine are one entry, and which is the ninth is not printed.
    '稷山县助企纾困工作专班',
    '县冬季清洁取暖工作领导小组办公室',
    '县企业投资项目承诺制改革领导小组办公室',
    '县入企服务工作领导小组办公室',
    '县促进民营经济发展工作领导小组办公室',
  ])
})

test('every leading group and headquarters has its posts, or its list is not printed', () => {
  const filled = new Set(posts.map(({ body }) => body))
  const empty = bodies.filter(
    ({ kind, name }) => ['领导小组', '指挥部', '工作专班'].includes(kind) && !filled.has(name),
  )
  expect(empty.map(({ name }) => name)).toEqual([
    '稷山县创建全国基层中医药工作示范县领导小组',
    '县冬季清洁取暖工作领导小组',
    '县企业投资项目承诺制改革领导小组',
    '县入企服务工作领导小组',
    '县促进民营经济发展工作领导小组',
  ])
})

test('lists printed row by row have a post for each row, and no row has two', () => {
  const rows = (document: string, table: string) =>
    Object.keys(policies.find(({ head }) => head.number === document)?.outline ?? {}).filter(
      (path) => path.startsWith(`${table}第`) && path.endsWith('行'),
    )
  const lists = [
    ['稷政办发〔2022〕15号', '三表1'],
    ['稷政办发〔2022〕19号', '二表1'],
    ['稷政办发〔2022〕21号', '附件1/表1'],
    ['稷政办发〔2022〕23号', '五表1'],
  ] as const
  for (const [document, table] of lists) {
    const own = posts.filter(({ at }) => at.document === document && at.clause.startsWith(table))
    expect(own.map(({ at }) => at.clause)).toEqual(rows(document, table))
  }
})

test.skipIf(!existsSync(seed))(
  '[real issue] every name and telephone is printed, every telephone that is printed is known',
  () => {
    const print = readFileSync(seed, 'utf8').replace(/\s+/gu, '')
    const printed = bodies.flatMap((body) => [...body.aliases, ...(body.within ?? []).flatMap((one) => one.names)])
    expect(printed.filter((name) => !print.includes(name))).toEqual([])
    const unseen = bodies.filter(
      ({ name, aliases, within = [] }) =>
        ![name, ...aliases, ...within.flatMap((one) => one.names)].some((one) => print.includes(one)),
    )
    // Offices printed as 领导小组下设办公室, without a name of their own.
    expect(unseen.map((body) => body.name)).toEqual([
      '稷山县“房证同交”“地证同交”改革领导小组办公室',
      '创新特色农业保险工作领导小组办公室',
      '稷山县2022年农业生产托管试点项目工作领导小组办公室',
    ])
    const known = bodies.flatMap(({ telephones = [] }) => telephones.map(({ number }) => number))
    const told = [...print.matchAll(/(?:电话：?|做好)((?:0\d{3}-)?\d{5,8})/gu)].map(([, number]) => number)
    expect(new Set(told)).toEqual(new Set(known))
  },
)
