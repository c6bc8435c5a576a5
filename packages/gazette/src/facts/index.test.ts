import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Node, NodeKind } from '../types.ts'
import { compileBodies, factsOf, findFacts } from './index.ts'

const bodies = compileBodies([{ name: '青禾县人民政府', aliases: ['县政府'] }])
const context = { issued: '2022-06-20', year: null, bodies }
const reader = { year: 2022, bodies, places: bodies.places }

function node(kind: NodeKind, path: string, text: string, at: number, children: Node[] = []): Node {
  return {
    path,
    kind,
    label: '',
    text,
    heading: false,
    span: [at, at + text.length],
    body: [[at, at + text.length]],
    children,
  }
}

test('facts carry their clause and their place in the source', () => {
  const source = '一、按月报送。\n二、6月30日前完成。'
  const nodes = [node('item', '一', source.slice(2, 7), 2), node('item', '二', source.slice(10), 10)]
  const facts = findFacts(nodes, context)
  expect(facts.map(({ kind, clause, text }) => [kind, clause, text])).toEqual([
    ['recurrence', '一', '按月'],
    ['date', '二', '6月30日前'],
  ])
  for (const { span, text } of facts) expect(source.slice(...span)).toBe(text)
})

test('a fact over a page end spans what stands between', () => {
  const source = '应在1\n— 7 —\n小时内报告'
  const broken: Node = {
    ...node('paragraph', '第1款', '应在1小时内报告', 0),
    body: [
      [0, 3],
      [10, 15],
    ],
  }
  expect(findFacts([broken], context)).toMatchObject([{ kind: 'term', text: '1小时内', span: [2, 13] }])
  expect(source.slice(2, 13)).toBe('1\n— 7 —\n小时内')
})

test('the frame: addressees and issuers are bodies with their part, titles and numbers state nothing', () => {
  const facts = findFacts(
    [
      node('issuer', '发文机关', '青禾县人民政府', 0),
      node('title', '标题', '关于2022年县政府工作的通知', 20),
      node('number', '文号', '青政发〔2022〕6号', 40),
      node('addressees', '主送', '各乡镇人民政府：', 60),
      node('signature', '署名', '青禾县人民政府', 80),
      node('date', '成文日期', '2022年6月20日', 100),
    ],
    context,
  )
  expect(
    facts.map(({ text, value }) => [text, 'role' in value ? value.role : 'date' in value ? value.date : null]),
  ).toEqual([
    ['青禾县人民政府', '发文'],
    ['各乡镇人民政府', '主送'],
    ['青禾县人民政府', '发文'],
    ['2022年6月20日', '2022-06-20'],
  ])
})

test('a table: units of the head, and a part that rows below share', () => {
  const money = node('table', '表1', '', 0, [
    node('row', '表1第1行', '环节\t标准（元/亩）', 0),
    node('row', '表1第2行', '播种\t15', 20),
  ])
  expect(findFacts([money], context)).toMatchObject([
    { kind: 'rate', text: '15', clause: '表1第2行', span: [23, 25], value: { unit: '元/亩' } },
  ])
  const list = node('table', '表2', '', 0, [
    node('row', '表2第1行', '副组长：周平 县政府副县长', 0),
    node('row', '表2第2行', '郑伟 县住建局局长', 20),
  ])
  const people = findFacts([list], context).filter((fact) => fact.kind === 'person')
  expect(people.map(({ value }) => [value.name, value.role])).toEqual([
    ['周平', '副组长'],
    ['郑伟', '副组长'],
  ])
})

const PIECES = [
  ...Array.from(
    '《》（）“”，。；：、\t 0123456789.,%-~—/每第附件年月日个一二十百千万亿元人局县市省委办由向报不超过以上下内前后底同志主任张王同',
  ),
  '县财政局',
  '人民政府',
  '领导小组',
  '牵头单位：',
  '2022年6月30日',
  '5个工作日内',
  '100万元',
  '😀',
]

test('any text: nothing thrown, facts in order inside it, their text as printed, numbers apart', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => {
      const text = pieces.join('')
      const facts = factsOf(text, reader)
      let numeric = 0
      facts.forEach((fact, n) => {
        expect(fact.from).toBeGreaterThanOrEqual(facts[n - 1]?.from ?? 0)
        expect(fact.from).toBeLessThan(fact.to)
        expect(fact.to).toBeLessThanOrEqual(text.length)
        expect(JSON.stringify(fact.value)).not.toMatch(/NaN|undefined/u)
        if (fact.kind === 'body' || fact.kind === 'person' || fact.kind === 'threshold') return
        expect(fact.from).toBeGreaterThanOrEqual(numeric)
        numeric = fact.to
      })
    }),
    { numRuns: 400 },
  )
})

const RUNS = [
  '第',
  '《',
  '》',
  '1,1,1,',
  '（（（（',
  '每',
  '一',
  '十',
  '亿',
  '1',
  '1.',
  '1:1:',
  '县',
  '县局',
  '县财政局、',
  '各乡（镇）、',
  '领导小组',
  '（集团）',
  '责任单位：县财政局',
  '同志',
  '由',
  '主任',
  '张 三 ',
  '3月5日、',
  '每月1日、',
  '附件1、2',
  '〔2022〕',
  '令第',
  '三分之',
  '“',
  'www.',
  '不超过',
  '10以上',
  '每1',
  '、',
  ' ',
  '比例1:',
  '张三同志',
] as const

/** What a run is written after: lists that one word governs. */
const LED = [
  ['责任单位：', '县财政局、'],
  ['2022年1月1日', '3月5日、'],
  ['组长：', '张三 '],
  ['每年', '6月30日、'],
  ['向', '县财政局、'],
  ['《甲》第一条', '、第二条'],
] as const

test('linear on runs of whatever begins a fact', () => {
  const cost = (lead: string, run: string, length: number) => {
    const text = lead + run.repeat(Math.ceil(length / run.length))
    const start = process.threadCpuUsage()
    factsOf(text, reader)
    const { user, system } = process.threadCpuUsage(start)
    return (user + system) / 1000
  }
  // Eight times the text: a square law costs 64 times as much, every time. The time of the thread's own work, in milliseconds: other
  // work on the machine hardly counts in it, and does not disturb it every time.
  const growth = (lead: string, run: string) => {
    const small = Math.min(cost(lead, run, 5_000), cost(lead, run, 5_000))
    return cost(lead, run, 40_000) / Math.max(small, 2)
  }
  for (const [lead, run] of [...RUNS.map((run) => ['', run] as const), ...LED]) {
    cost(lead, run, 1000)
    const seen: number[] = []
    while (seen.length < 6 && !seen.some((times) => times < 24)) seen.push(growth(lead, run))
    expect(Math.min(...seen), lead + run).toBeLessThan(24)
  }
})
