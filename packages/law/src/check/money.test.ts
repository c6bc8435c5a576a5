import { expect, test } from 'vitest'
import {
  amount,
  byReading,
  choose,
  convention,
  greatest,
  inUnit,
  lawOf,
  least,
  match,
  minus,
  money,
  oneOf,
  over,
  part,
  policy,
  quantity,
  split,
  sum,
  times,
  yes,
  yesNo,
} from '../index.ts'
import { checkMoney } from './money.ts'

const at = '第一条'
const 取舍 = convention('试县/取舍', {
  question: '',
  readings: { 四舍五入: '', 舍去: '', 进位: '', 奇进偶舍: '' },
  default: '四舍五入',
  basis: '',
})
const 尾差 = convention('试县/尾差', { question: '', readings: { 县: '', 乡: '' }, default: '县', basis: '' })

const document = () =>
  policy({
    folder: 'x',
    number: '试政发〔2022〕1号',
    title: '',
    issuer: '试县',
    issued: '2022-06-20',
    outline: { [at]: { gist: '', print: '' } },
    facts: {
      产量: quantity('斤', { step: '0.1' }),
      户数: quantity('户'),
      本金: money(),
      投资: quantity('万元', { step: '0.0001' }),
      预算: quantity('万元', { step: '0.0000001' }),
      类: oneOf('甲', '乙'),
      困难: yesNo(),
    },
  })
type Document = ReturnType<typeof document>

/** The rules that may come to less than a 分. */
function problems(declare: (made: Document) => unknown): readonly string[] {
  const made = document()
  declare(made)
  return checkMoney(lawOf([made.policy])).map(({ name }) => name)
}

test('money that comes in whole 分 needs no rounding', () => {
  const found = problems(({ rule, unstated, facts: { 产量, 户数, 本金, 投资, 类, 困难 } }) => {
    const 限额 = unstated('限额', { at, what: '', looked: ['限额'], gives: money() })
    rule('单价到角', { at, is: times(产量, amount('0.1元/斤')) })
    rule('和差', { at, is: minus(sum(本金, '0.05元'), times(户数, amount('20元/户'))) })
    rule('高低', { at, is: greatest(least(本金, '300元'), amount('0.01元')) })
    rule('未写明', { at, is: least(本金, 限额) })
    rule('按类', { at, is: match(类, { 甲: amount('1元'), 乙: amount('0.5元') }) })
    rule('按情形', {
      at,
      is: choose(
        [
          { when: 困难, is: amount('1元') },
          { when: yes, is: amount('0.01元') },
        ],
        '',
      ),
    })
    rule('换算', { at, is: inUnit(投资, '元') })
    rule('取舍', { at, is: over(本金, '3'), round: 取舍 })
    const 分担 = rule('分担', { at, is: split(本金, { 县: 2, 乡: 1 }, { remainder: 尾差, round: 取舍 }) })
    rule('县级', { at, is: part(分担, '县') })
  })
  expect(found).toEqual([])
})

test('each way to less than a 分 is named', () => {
  const found = problems(({ rule, question, parameter, facts: { 产量, 本金, 预算, 类, 困难 } }) => {
    const 疑 = question('疑', { at, question: '', words: '', readings: { 一: { because: '' }, 二: { because: '' } } })
    rule('单价到分', { at, is: times(产量, amount('0.01元/斤')) })
    rule('均分', { at, is: over(本金, '3') })
    rule('标准', { at, is: sum(parameter('厘', { at, is: '0.005元' }), '1元') })
    rule('高低', { at, is: least(本金, '0.125元') })
    rule('按类', { at, is: match(类, { 甲: amount('1元'), 乙: amount('0.005元') }) })
    rule('按情形', {
      at,
      is: choose(
        [
          { when: 困难, is: amount('0.001元') },
          { when: yes, is: amount('1元') },
        ],
        '',
      ),
    })
    rule('按读法', { at, is: byReading(疑, { 一: amount('1元'), 二: amount('0.001元') }) })
    rule('换算', { at, is: inUnit(预算, '元') })
    const 厘分担 = split(sum(本金, '0.005元'), { 县: 2, 乡: 1 }, { remainder: 尾差, round: 取舍 })
    rule('分担', { at, is: 厘分担 })
    rule('县级', { at, is: part(厘分担, '县') })
  })
  expect(found).toEqual(['单价到分', '均分', '标准', '高低', '按类', '按情形', '按读法', '换算', '分担', '县级'])
})

test('what is no money needs none', () => {
  expect(problems(({ rule, facts: { 产量 } }) => rule('千分之一', { at, is: times(产量, '0.001') }))).toEqual([])
})

test('a figure is tried as every amendment makes it', () => {
  const found = problems(({ rule, parameter, amend, facts: { 户数 } }) => {
    const 标准 = parameter('标准', { at, is: '1元/户' })
    rule('补贴', { at, is: times(户数, 标准) })
    amend(标准, { at, from: '2023-01-01', is: '0.995元/户' })
  })
  expect(found).toEqual(['补贴'])
})
