import { expect, test } from 'vitest'
import { doubts, every } from '../due/testing/county.ts'
import {
  amount,
  byReading,
  countyQuestion,
  is,
  lawOf,
  least,
  money,
  oneOf,
  policy,
  policyJson,
  quantity,
  someOf,
  times,
  undated,
} from '../index.ts'

const at = '第一条'
const 口径 = countyQuestion('试县/口径', {
  question: '按何口径',
  words: '口径',
  decidedBy: '试县',
  readings: { 宽: '从宽', 严: '从严' },
})
const made = policy({
  folder: 'zf-2022-1-trial',
  number: '试政发〔2022〕1号',
  title: '补贴办法',
  issuer: '试县',
  issued: '2022-06-20',
  from: '2022-07-01',
  until: '2024-12-31',
  explains: '试县农业局',
  interprets: '试县水利局',
  outline: { [at]: { gist: '', print: '' }, 第二条: { gist: '', print: '' }, 第三条: { gist: '', print: '' } },
  facts: {
    面积: quantity('亩', { step: '0.5', to: '100', hint: '以确权面积为准' }),
    类: oneOf('甲', '乙'),
    材料: someOf('申请', '证明'),
  },
  basedOn: [{ document: '省政发〔2020〕3号', at: '第三条' }],
  repeals: [{ document: '试政发〔2019〕1号', at: '第三条', from: '2023-01-01' }],
})
const { facts, parameter, schedule, rule, unstated, question, duty, procedure, informative } = made
const 标准 = parameter('标准', { at, is: '10元/亩' })
schedule('分类标准', { at, by: facts.类, is: { 甲: '1元', 乙: '2.5元' } })
const 限额 = unstated('限额', { at: '第二条', what: '限额是多少', looked: ['限额'], gives: money() })
const 疑 = question('疑', {
  at: '第二条',
  question: '补到几时',
  words: '及时',
  readings: { 早: { because: '字面', at: '第三条' }, 晚: { because: '习惯' } },
})
const 补贴 = rule('补贴', {
  at,
  applies: is(facts.类, '甲'),
  otherwise: '只补甲类',
  is: times(facts.面积, 标准),
  pays: '补贴',
})
rule('限补', { at: '第二条', is: least(补贴, 限额, byReading(疑, { 早: amount('5元'), 晚: amount('6元') })) })
rule('按口径', { at: '第三条', is: byReading(口径, { 宽: amount('2元'), 严: amount('1元') }) })
duty('月报', {
  at: '第三条',
  who: ['试县农业局'],
  to: ['试县'],
  what: '报进展',
  goal: '按期兑付',
  measures: '逐户核对',
  standard: '不漏一户',
  evidence: ['月报表'],
  due: every.month.by(5),
})
duty('备案', { at: '第三条', who: ['试县农业局'], what: '备案', due: undated('及时', '没有写明时限') })
procedure('办理', {
  at: '第二条',
  done: facts.材料,
  first: '申请',
  steps: {
    申请: { by: ['农户'], at: '第二条', does: '申请', next: ['证明'] },
    证明: { by: ['村委会'], at: '第三条', does: '出证', next: [] },
  },
})
informative('定义', '第三条')

const decision = { question: '试县/口径', reading: '严', by: '试县', from: '2022-07-01', why: '', power: '' }
const other = { ...decision, question: '试县/别的' }
const json = policyJson(made.policy, {
  on: Temporal.PlainDate.from('2022-07-01'),
  amendments: lawOf([made.policy]).amendments,
  decisions: [decision, other],
  calendar: { isWorkingDay: () => undefined },
})

const id = (name: string): string => `试政发〔2022〕1号/${name}`
const 面积 = {
  name: '面积',
  type: 'quantity',
  unit: '亩',
  hint: '以确权面积为准',
  step: '0.5',
  from: '0',
  to: '100',
}
const 类 = { name: '类', type: 'choice', values: ['甲', '乙'] }
const 元 = { type: 'money', unit: '元' }

test('a document says which it is, and how it stands to others', () => {
  const listed = ['rules', 'parameters', 'unstated', 'duties', 'procedures', 'open']
  expect(Object.fromEntries(Object.entries(json).filter(([key]) => !listed.includes(key)))).toEqual({
    folder: 'zf-2022-1-trial',
    number: '试政发〔2022〕1号',
    title: '补贴办法',
    issuer: '试县',
    issued: '2022-06-20',
    from: '2022-07-01',
    until: '2024-12-31',
    explains: '试县农业局',
    interprets: '试县水利局',
    registers: [],
    plans: [],
    informative: [{ at: '第三条', reason: '定义' }],
    basedOn: [{ document: '省政发〔2020〕3号', at: '第三条' }],
    repeals: [{ document: '试政发〔2019〕1号', at: '第三条', from: '2023-01-01' }],
  })
})

test('rules with what they need, give and may hang on', () => {
  expect(json.rules.slice(0, 3)).toEqual([
    {
      id: id('补贴'),
      name: '补贴',
      at,
      says: '面积 × 标准',
      needs: [面积, 类],
      gives: 元,
      opaque: false,
      asks: [],
      pays: '补贴',
    },
    {
      id: id('限补'),
      name: '限补',
      at: '第二条',
      says: '补贴、限额、（“疑”待解读，读作早，则为5元；读作晚，则为6元）中最低的',
      needs: [面积, 类],
      gives: 元,
      opaque: false,
      asks: [id('疑')],
    },
    {
      id: id('按口径'),
      name: '按口径',
      at: '第三条',
      says: '“口径”待解读，读作宽，则为2元；读作严，则为1元',
      needs: [],
      gives: 元,
      opaque: false,
      asks: ['试县/口径'],
    },
  ])
})

test('figures, by themselves or for each word, and what is not stated', () => {
  expect(json.parameters).toEqual([
    {
      id: id('标准'),
      name: '标准',
      at,
      gives: { type: 'quantity', unit: '元/亩' },
      value: { amount: '10', unit: '元/亩' },
    },
    { id: id('分类标准'), name: '分类标准', at, gives: 元, by: '类', values: { 甲: '1.00', 乙: '2.50' } },
  ])
  expect(json.unstated).toEqual([
    { id: id('限额'), name: '限额', at: '第二条', what: '限额是多少', looked: ['限额'], gives: 元 },
  ])
})

test('duties with what the document fixes of them, and procedures', () => {
  expect(json.duties).toEqual([
    {
      id: id('月报'),
      name: '月报',
      at: '第三条',
      who: ['试县农业局'],
      along: [],
      to: ['试县'],
      what: '报进展',
      goal: '按期兑付',
      measures: '逐户核对',
      standard: '不漏一户',
      evidence: ['月报表'],
      figures: [],
      due: '每月5日前',
      asks: ['试县/前', '试县/遇休息日'],
    },
    {
      id: id('备案'),
      name: '备案',
      at: '第三条',
      who: ['试县农业局'],
      along: [],
      to: [],
      what: '备案',
      evidence: [],
      figures: [],
      due: '及时',
      undated: { why: '没有写明时限', looked: [] },
      asks: [],
    },
  ])
  expect(json.procedures).toEqual([
    {
      id: id('办理'),
      name: '办理',
      at: '第二条',
      first: '申请',
      steps: {
        申请: { by: ['农户'], at: '第二条', does: '申请', next: ['证明'] },
        证明: { by: ['村委会'], at: '第三条', does: '出证', next: [] },
      },
    },
  ])
})

test('what is open: of the document first, then of the county, at the clause where it is first met', () => {
  expect(json.open.slice(0, 2)).toEqual([
    {
      id: id('疑'),
      at: '第二条',
      question: '补到几时',
      words: '及时',
      readings: { 早: { because: '字面', at: '第三条' }, 晚: { because: '习惯' } },
      decidedBy: '试县水利局',
      proposedBy: '试县农业局',
      decisions: [],
    },
    {
      id: '试县/口径',
      at: '第三条',
      question: '按何口径',
      words: '口径',
      readings: { 宽: { because: '从宽' }, 严: { because: '从严' } },
      decidedBy: '试县',
      decisions: [decision],
    },
  ])
  expect(json.open.slice(2).map(({ id, at }) => [id, at])).toEqual([
    [doubts.before.id, '第三条'],
    [doubts.rest.id, '第三条'],
  ])
})
