import { expect, test } from 'vitest'
import {
  amount,
  convention,
  countyQuestion,
  day,
  factsIn,
  grades,
  is,
  lessThan,
  moment,
  money,
  oneOf,
  policy,
  quantity,
  yes,
  yesNo,
} from '../index.ts'

const at = '第一条'
const document = () =>
  policy({
    folder: 'x',
    number: '试政发〔2022〕1号',
    title: '',
    issuer: '试县',
    issued: '2022-06-20',
    outline: { [at]: { gist: '', print: '' }, 第二条: { gist: '', print: '' } },
    facts: {
      面积: quantity('亩', { hint: '以确权为准' }),
      类: oneOf('甲', '乙'),
      困难: yesNo({ hint: '持证' }),
      起: day({ hint: '以受理章为准' }),
      接报: moment({ hint: '以值班记录为准' }),
      别的: yesNo(),
    },
  })
const roundings = { 四舍五入: '', 舍去: '', 进位: '', 奇进偶舍: '' }
const 取舍 = convention('试县/取舍', { question: '', readings: roundings, default: '四舍五入', basis: '' })
const any = (one: unknown): never => one as never

test('facts are asked for in declared order, each with its hint', () => {
  expect(factsIn(document().policy).map(({ name, hint }) => [name, hint])).toEqual([
    ['面积', '以确权为准'],
    ['类', undefined],
    ['困难', '持证'],
    ['起', '以受理章为准'],
    ['接报', '以值班记录为准'],
    ['别的', undefined],
  ])
})

test('what a rule pays, and whom it leaves out, stands in it only where it is written', () => {
  const { rule, open } = document()
  const bare = rule('一', { at, is: amount('1元') })
  expect(Object.keys(bare)).not.toContain('pays')
  expect(Object.keys(bare)).not.toContain('otherwise')
  const whole = { applies: yes, otherwise: '不补', pays: '补贴' }
  expect(rule('二', { at, is: amount('1元'), ...whole })).toMatchObject({ otherwise: '不补', pays: '补贴' })
  const readings = { 甲: { because: '', is: amount('1元') }, 乙: { because: '', is: amount('2元') } }
  const asked = { at, question: '', words: '', readings } as const
  expect(open('三', { ...asked, ...whole })).toMatchObject({ otherwise: '不补', pays: '补贴' })
  const plain = open('四', asked)
  expect(['applies', 'otherwise', 'pays'].filter((key) => key in plain)).toEqual([])
})

test('only money is rounded to the 分, by whatever word it is declared', () => {
  const { rule, open, amend, parameter, facts } = document()
  const why = '只有以元计的数取舍到分'
  expect(() => rule('亩数', { at, is: facts.面积, round: 取舍 })).toThrow(`“亩数”：${why}`)
  expect(() => rule('是否', { at, is: facts.困难, round: 取舍 })).toThrow(`“是否”：${why}`)
  const readings = { 甲: { because: '', is: facts.面积 }, 乙: { because: '', is: facts.面积 } }
  expect(() => open('几亩', { at, question: '', words: '', readings, round: 取舍 })).toThrow(`“几亩”：${why}`)
  const 下限 = parameter('下限', { at, is: '3亩' })
  expect(() => amend(下限, { at, from: '2023-01-01', is: '4亩', round: 取舍 })).toThrow(`“下限”：${why}`)
})

test('only a figure or a rule is amended, and not by itself', () => {
  const { rule, amend, unstated, facts } = document()
  const 限额 = unstated('限额', { at, what: '', looked: ['限额'], gives: money() })
  expect(() => amend(any(限额), { at, from: '2023-01-01' })).toThrow('只能修订参数或规则')
  const 条件 = rule('条件', { at, is: is(facts.类, '甲') })
  const itself = { at, from: '2023-01-01', is: yes, applies: 条件, otherwise: '不补' } as const
  expect(() => amend(条件, itself)).toThrow('修订“条件”：新的规定又引用它自身')
})

test('a grading has a band for every grade and none for another, and is changed band by band', () => {
  const { grading, amend, rule, facts } = document()
  const 档 = grades('小', '大')
  const 小 = { at, is: lessThan(facts.面积, '10亩') } as const
  expect(() => grading('规模', { at, gives: 档, bands: any({ 小 }) })).toThrow('没有写“大”的条件')
  expect(() => grading('规模', { at, gives: 档, bands: any({ 小, 大: 小, 中: 小 }) })).toThrow('“中”不在“小、大”之中')
  const 规模 = grading('规模', { at, gives: 档, bands: { 小, 大: 小 } })
  expect(() => amend(规模, { at, from: '2023-01-01', is: 规模 })).toThrow('分档应逐档改写')
  const 类别 = rule('类别', { at, is: facts.类 })
  expect(() => amend(类别, { at, from: '2023-01-01', bands: any({ 甲: 小 }) })).toThrow('没有写“乙”的条件')
  const 数 = rule('数', { at, is: facts.面积 })
  expect(() => amend(数, { at, from: '2023-01-01', bands: any({ 小 }) })).toThrow('不是分档，没有各档')
})

test('a scale has its figures, a figure that is not there has the words looked for, a question its readings', () => {
  const { schedule, unstated, question, facts } = document()
  expect(() => schedule('标准', { at, by: facts.类, is: any({}) })).toThrow('“标准”没有一档')
  expect(() => unstated('限额', { at, what: '', looked: any([]), gives: money() })).toThrow('没有写在文内查过哪些词')
  const one = { 甲: { because: '' } }
  expect(() => question('疑', { at, question: '', words: '', readings: one })).toThrow('疑')
  expect(() => countyQuestion('试县/疑', { question: '', words: '', decidedBy: '', readings: { 甲: '' } })).toThrow(
    '疑',
  )
  const settled = { question: '', readings: { 甲: '' }, default: '甲', basis: '' } as const
  expect(() => convention('试县/疑', settled)).toThrow('疑')
})

test('each clause of a scale is that of its word', () => {
  const { schedule, policy: made, facts } = document()
  schedule('标准', { at, by: facts.类, is: { 甲: '1元', 乙: '2元' }, each: { 乙: '第二条' } })
  const [标准] = made.declared.parameters
  expect(标准?.is.op === 'match' && 标准.is.at).toEqual({ 乙: { document: '试政发〔2022〕1号', clause: '第二条' } })
})

test('what is claimed is declared once', () => {
  const { benefit, rule } = document()
  const 补贴 = rule('补贴', { at, is: amount('1元') })
  const spec = { at, for: ['住户'], gives: 补贴, from: ['试县农业局'] } as const
  expect(benefit('补贴', spec)).toMatchObject({ name: '补贴', at: { clause: at }, for: ['住户'], needs: [] })
  expect(benefit('另补', { ...spec, needs: ['申请表'], by: '年底前' })).toMatchObject({
    needs: ['申请表'],
    by: '年底前',
  })
  expect(() => benefit('补贴', spec)).toThrow('可享受的“补贴”声明了两次')
})
