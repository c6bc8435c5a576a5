import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runHere } from '../testing/fake-terminal.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

const draft = {
  title: '提高封顶',
  document: '稷政办发〔2022〕26号',
  rule: '合计',
  parameters: { 用电封顶: '1200元', 县级改造补助标准: { 农村: '2400元' } },
  assume: { 困难群众再补贴: '按户' },
  sources: { 市级: '市级合计', 县级: '县级合计' },
  by: ['乡镇'],
  on: '2022-12-01',
}

const head = '户名,乡镇,取暖方式,区域,改造项目,已实施改造,农村困难群众,困难人口,用电量,用气量'
const rows = [
  '甲,东镇,煤改电,农村,是,是,否,,12000,',
  '乙,东镇,煤改气,农村,否,否,否,,,"1,000"',
  '丙,西镇,煤改电,县城,否,是,是,3,5000,',
  '丁,西镇,煤改电,城乡结合部,是,否,否,,100,',
]

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder()
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

const csv = [head, ...rows].join('\n')

async function tried(one: object, data = csv, name = '户.csv') {
  const folder = folderWith({ '草案.json': JSON.stringify(one), [name]: data })
  const ran = await runHere(['try', '草案.json', '--file', name, '--json'], folder)
  return { ...ran, json: ran.code === 0 ? JSON.parse(ran.out) : undefined, folder }
}

test('a draft is held against the law in force row by row: who gains, who loses, by source and by township', async () => {
  const { json } = await tried(draft)
  expect(json).toMatchObject({
    title: '提高封顶',
    rows: 4,
    total: {
      cases: 3,
      before: '7340.00',
      after: '7400.00',
      difference: '60.00',
      gains: { cases: 1, amount: '60.00' },
      losses: { cases: 0, amount: '0.00' },
      unsettled: 1,
    },
    apart: [{ before: 'open', after: 'open', cases: 1 }],
    changed: [
      { line: 2, before: '5640.00', after: '5700.00', difference: '60.00', cells: { 户名: '甲', 乡镇: '东镇' } },
    ],
    labels: ['户名', '乡镇'],
    asOf: { date: '2022-12-01', decisions: [], source: 'declared' },
  })
  expect(json.sources).toMatchObject({
    市级: { before: '2608.00', after: '2640.00', difference: '32.00' },
    县级: { before: '4732.00', after: '4760.00', difference: '28.00' },
  })
  expect(json.by.乡镇).toMatchObject({
    东镇: { cases: 2, difference: '60.00' },
    西镇: { cases: 1, difference: '0.00', unsettled: 1 },
  })
})

test('where the draft answers a question, it is held against each reading', async () => {
  const { json } = await tried({ ...draft, parameters: {}, assume: {}, answers: { 困难群众再补贴: '按人' } })
  expect(json.readings).toMatchObject({
    '困难群众再补贴：按户': { cases: 1, difference: '400.00' },
    '困难群众再补贴：按人': { cases: 1, difference: '0.00' },
  })
  expect(json.total).toMatchObject({ cases: 2, difference: '0.00', unsettled: 2 })
})

test('rows may be NDJSON, their numbers read as written', async () => {
  const lines = [
    {
      乡镇: '东镇',
      取暖方式: '煤改电',
      区域: '农村',
      改造项目: true,
      已实施改造: true,
      农村困难群众: false,
      用电量: 12000,
    },
    {
      乡镇: '西镇',
      取暖方式: '煤改气',
      区域: '农村',
      改造项目: false,
      已实施改造: false,
      农村困难群众: false,
      用气量: '1000',
    },
  ]
  const { json } = await tried(draft, lines.map((line) => JSON.stringify(line)).join('\n'), '户.ndjson')
  expect(json.total).toMatchObject({ cases: 2, difference: '60.00' })
})

test('a person gets sums, tables and the rows that change most', async () => {
  const { folder } = await tried(draft)
  const { out } = await runHere(['try', '草案.json', '--file', '户.csv'], folder)
  expect(out).toContain('增加 1 行共 +60.00 元，减少 0 行共 0.00 元')
  expect(out).toContain('未计入 1 行：现行待解读，草案待解读。')
  expect(out).toMatch(/按资金来源\n.*\n市级 +3 +2,608\.00 +2,640\.00 +\+32\.00/)
  expect(out).toMatch(/第 2 行 +5,640\.00 +5,700\.00 +\+60\.00 +甲　东镇/)
})

test.each([
  [{ ...draft, document: '没有' }, '没有声明过公文“没有”'],
  [{ ...draft, rule: '补助档' }, '没有得出金额的规则“补助档”，有：市级改造补助'],
  [{ ...draft, parameters: { 封顶: '1元' } }, '草案不能试算：没有名为“封顶”的参数'],
  [{ ...draft, parameters: { 用电封顶: '1度' } }, '单位不合：要“元”，给的是“度”'],
  [{ ...draft, answers: { 困难群众再补贴: '按亩' } }, '没有读法“按亩”'],
  [{ ...draft, by: ['村'] }, '数据中没有“村”这一列，有：户名、乡镇'],
  [{ ...draft, sources: { 市: '合记' } }, '没有得出金额的规则“合记”'],
  [{ ...draft, on: '2022-02-30' }, '草案.json：“on”缺少或写法不对'],
  [{ document: draft.document }, '“rule”缺少或写法不对'],
  [{ ...draft, parametres: {} }, '不认识“parametres”'],
])('a draft that cannot stand is refused: %#', async (one, words) => {
  const { code, out, err } = await tried(one)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(words)
})

test('one bad cell, and nothing is tried; every fault is told with its line', async () => {
  const { code, err } = await tried(draft, [head, ...rows, '戊,东镇,煤改油,农村,否,否,否,,3.7O,'].join('\n'))
  expect(code).toBe(2)
  expect(err).toBe(
    [
      '数据有 2 处要改，未试算：',
      '第 6 行“取暖方式”写成了“煤改油”，应为“煤改电”或“煤改气”。',
      '第 6 行“用电量”写成了“3.7O”，单位应为度，例如 12.55度。',
    ].join('\n'),
  )
  expect((await tried(draft, head)).err).toContain('只有表头，没有数据')
  expect((await tried(draft, '{"a":1}\n[', '户.ndjson')).err).toContain('第 2 行不是 JSON 对象')
})
