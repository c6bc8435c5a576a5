import { expect, test } from 'vitest'
import { day, factsOf, moment, oneOf, quantity, someOf, yesNo } from '../declare/fact.ts'
import { convention } from '../declare/open.ts'
import { sum } from './arithmetic.ts'
import { choose, match, word } from './choice.ts'
import { notAfter } from './comparison.ts'
import { amount, no, yes } from './constant.ts'
import { greatest } from './extreme.ts'
import { all, holds, is, lacking, not } from './logic.ts'
import { byReading } from './open.ts'
import { part, split } from './share.ts'
import { daysAfter, hoursAfter, monthEnd } from './term.ts'
import type { Operand } from './type.ts'

const { 区域 } = factsOf({ 区域: oneOf('县城', '农村') })
const doubt = convention('试县/口径', { question: '', readings: { 甲: '', 乙: '' }, default: '甲', basis: '' })
const remainder = convention('试县/尾差', { question: '', readings: { 县: '', 乡: '' }, default: '县', basis: '' })
const roundings = { 四舍五入: '', 舍去: '', 进位: '', 奇进偶舍: '' }
const round = convention('试县/取舍', { question: '', readings: roundings, default: '四舍五入', basis: '' })
/** As a declaration that the compiler did not see. */
const any = (one: Operand): never => one as never

test('what the cases of a choice come to is of one type', () => {
  expect(() => match(区域, { 县城: amount('1元'), 农村: any(amount('1亩')) })).toThrow(
    '“县城”给出以“元”计的数，“农村”给出以“亩”计的数，应一致',
  )
  const [rank, kind] = [true, false].map((ordered) => ({ kind: 'choice', values: ['一', '二'], ordered }) as const)
  if (rank === undefined || kind === undefined) throw new Error()
  expect(() => match(区域, { 县城: word(rank, '一'), 农村: any(word(kind, '一')) })).toThrow('有高低次序')
  expect(() =>
    choose(
      [
        { when: yes, is: amount('1元') },
        { when: no, is: any(yes) },
      ],
      '',
    ),
  ).toThrow('是或否，应一致')
  expect(() => choose([], '')).toThrow('至少要有一种情形')
  expect(match(区域, { 县城: amount('1元·年/斤'), 农村: any(amount('1年·元/斤')) }).type.kind).toBe('number')
})

test('every word and every reading has its case, and no other has', () => {
  expect(() => match(区域, any({ 县城: yes } as never))).toThrow('没有写“农村”时如何')
  expect(() => match(区域, any({ 县城: yes, 农村: no, 城郊: no } as never))).toThrow('“城郊”不在“县城、农村”之中')
  expect(() => byReading(doubt, any({ 甲: yes } as never))).toThrow('“口径”缺少读法“乙”')
  expect(() => byReading(doubt, any({ 甲: yes, 乙: no, 丙: no } as never))).toThrow('“口径”没有读法“丙”')
  expect(() => byReading(doubt, { 甲: amount('1元'), 乙: any(amount('1亩')) })).toThrow('应一致')
})

test('a word takes what it is for, and says what it was given', () => {
  const { 面积, 合格, 日, 时, 件 } = factsOf({
    面积: quantity('亩'),
    合格: yesNo(),
    日: day(),
    时: moment(),
    件: someOf('甲', '乙'),
  })
  expect(() => all(any(面积))).toThrow('应为是或否，给的是以“亩”计的数')
  expect(() => not(any(日))).toThrow('应为是或否，给的是日期')
  expect(() => choose([{ when: any(区域), is: yes }], '')).toThrow('给的是“县城、农村”之一')
  expect(() => is(any(件), '甲')).toThrow('应为几个词之一，给的是“甲、乙”中的若干')
  expect(() => holds(any(合格), '甲')).toThrow('应为几个词中的若干，给的是是或否')
  expect(() => match(any(合格), {})).toThrow('应为几个词之一')
  expect(() => sum(面积, any(合格))).toThrow('这里要的是数')
  expect(() => notAfter(日, any(时))).toThrow('应为日期，给的是时刻')
  expect(() => greatest(日, any(时))).toThrow('“第1项”给出日期，“第2项”给出时刻，应一致')
  expect(() => monthEnd(any(时))).toThrow('应为日期')
  expect(() => hoursAfter(any(日), '1小时')).toThrow('应为时刻')
  expect(() => daysAfter(日, any(面积))).toThrow('单位不合：要“日”，给的是“亩”')
  expect(() => part(any(面积), '县')).toThrow('应为分项的金额')
})

test('what is left out says why, and what is chosen from names at least one word', () => {
  const 是县城 = { when: is(区域, '县城'), is: amount('1元') }
  expect(() => choose([是县城], ' ')).toThrow('应写明各种情形都不符合时的说明')
  expect(choose([是县城], '只补县城').type.kind).toBe('number')
  expect(choose([是县城, { when: yes, is: amount('0元') }], '').type.kind).toBe('number')
  // @ts-expect-error no word
  expect(() => is(区域)).toThrow('没有写“县城、农村”中的哪些')
})

test('words, shares and orders that there are not are refused, with those that there are', () => {
  const { 件, 面积 } = factsOf({ 件: someOf('甲', '乙'), 面积: quantity('亩') })
  const why = (make: () => unknown, message: string) => expect(make).toThrow(message)
  why(() => is(区域, any('城郊' as never)), '“城郊”不在“县城、农村”之中')
  why(() => holds(件, any('丙' as never)), '“丙”不在“甲、乙”之中')
  why(() => lacking(件, '甲', any('丙' as never)), '“丙”不在“甲、乙”之中')
  why(() => word(区域.type, any('城郊' as never)), '“城郊”不在“县城、农村”之中')
  why(() => greatest(区域, 区域), '“县城、农村”没有高低次序')
  const shares = split(amount('1元'), { 县: 7, 乡: 3 }, { remainder, round })
  why(() => part(shares, any('市' as never)), '“市”不在“县、乡”之中')
  why(() => monthEnd(any(shares)), '应为日期，给的是“县、乡”的金额')
  why(() => sum(面积, any(amount('3'))), '单位不合：要“亩”，给的是无单位的数')
  why(() => monthEnd(any(amount('3'))), '应为日期，给的是无单位的数')
  expect(greatest('1元', '2元').type).toEqual({ kind: 'number', unit: '元' })
})

test('the last case needs no word for the rest only where it is all the rest', () => {
  for (const when of [no, is(区域, '县城')])
    expect(() => choose([{ when, is: amount('1元') }], '')).toThrow('应写明各种情形都不符合时的说明')
  const cases = [
    { when: is(区域, '县城'), is: amount('1元') },
    { when: yes, is: any(amount('1亩')) },
  ]
  expect(() => choose(cases, '')).toThrow('“第1种情形”给出以“元”计的数，“第2种情形”给出以“亩”计的数，应一致')
})
