import { expect, test } from 'vitest'
import { undated } from '../due/once.ts'
import { every } from '../due/testing/county.ts'
import { fixingsOf } from './duty.ts'
import { dutyJson } from './duty-json.ts'
import { money, quantity } from './fact.ts'
import { findQuestion, lawOf } from './law.ts'
import { policy } from './policy.ts'

const document = policy({
  folder: 'zf-2022-4-trial',
  number: '试政发〔2022〕4号',
  title: '任务分工',
  issuer: '试县人民政府',
  issued: '2022-06-20',
  outline: { 第一条: { gist: '月报', print: '' }, 第二条: { gist: '处置', print: '' } },
  facts: {},
})
const 月报 = document.duty('月报', {
  at: '第一条',
  who: ['试县能源局', { words: '有关单位', why: '没有写明是哪些' }],
  along: ['试县财政局'],
  to: ['试县人民政府'],
  what: '报送进展',
  standard: '数据与台账一致',
  evidence: ['当月进展'],
  figures: {
    改造户数: document.figure(quantity('户'), {
      at: '第一条',
      total: document.parameter('目标', { at: '第二条', is: '933户' }),
    }),
    投资: document.figure(money(), { at: '第二条' }),
  },
  due: every.month.by('月底前'),
})

test('a duty with its clause, stands among what the document declares', () => {
  expect(月报.at).toEqual({ document: '试政发〔2022〕4号', clause: '第一条' })
  expect(document.policy.declared.duties).toEqual([月报])
})

test('the figures that a report gives, with unit, finest step, clause and what all together are to reach', () => {
  const [第一条, 第二条] = ['第一条', '第二条'].map((clause) => ({ document: '试政发〔2022〕4号', clause }))
  expect(月报.figures).toEqual([
    { name: '改造户数', unit: '户', step: '1', at: 第一条, total: { name: '目标', at: 第二条, amount: '933' } },
    { name: '投资', unit: '元', step: '0.01', at: 第二条 },
  ])
  expect(dutyJson(月报).figures).toEqual(月报.figures)
})

test('the six fixings: what the document does not fix is absent', () => {
  expect(fixingsOf(月报)).toEqual({
    任务: '报送进展',
    进度: '每月月底前',
    责任: '试县能源局、有关单位；配合：试县财政局',
    标准: '数据与台账一致',
  })
  const 处置 = document.duty('处置', {
    at: '第二条',
    who: ['试县能源局'],
    what: '处置',
    goal: '不发生次生灾害',
    measures: '关停',
    due: undated('立即', '没有写明时限'),
  })
  expect(fixingsOf(处置)).toEqual({
    目标: '不发生次生灾害',
    任务: '处置',
    措施: '关停',
    进度: '立即',
    责任: '试县能源局',
  })
})

test('where another clause names who leads, it is said', () => {
  const due = undated('常年', '是分工')
  const 分工 = document.duty('分工', { at: '第二条', who: ['试县能源局'], whoAt: '第一条', what: '处置', due })
  expect(dutyJson(分工)).toMatchObject({ at: '第二条', whoAt: '第一条' })
  expect(dutyJson(月报)).not.toHaveProperty('whoAt')
})

test('where another clause orders the same act, it is said', () => {
  const due = undated('常年', '是分工')
  const 复述 = document.duty('复述', { at: '第二条', who: ['试县能源局'], also: ['第一条'], what: '处置', due })
  expect(dutyJson(复述)).toMatchObject({ at: '第二条', also: ['第一条'] })
  expect(dutyJson(月报)).not.toHaveProperty('also')
})

test('what is open about its days can be asked for and decided', () => {
  const law = lawOf([document.policy])
  expect(findQuestion(law, '试县/前')?.name).toBe('前')
  expect(findQuestion(law, '试县/遇休息日')?.name).toBe('遇休息日')
  expect(findQuestion(law, '试县/起算')).toBeUndefined()
})

test('twice the same name is refused; a clause that is not there does not compile', () => {
  const spec = { who: ['试县能源局'], what: '', due: every.month.once } as const
  expect(() => document.duty('月报', { ...spec, at: '第一条' })).toThrow('“月报”声明了两次')
  // @ts-expect-error no such clause
  expect(() => document.duty('旬报', { ...spec, at: '第三条' })).toThrow('没有“第三条”')
  // @ts-expect-error nobody would have to do it
  expect(() => document.duty('周报', { ...spec, at: '第一条', who: [] })).toThrow('事项“周报”没有写由谁办理')
})
