import { expect, test } from 'vitest'
import { factsOf, oneOf } from '../declare/fact.ts'
import { convention } from '../declare/open.ts'
import { choose, match, word } from './choice.ts'
import { amount, no, yes } from './constant.ts'
import { byReading } from './open.ts'
import type { Operand } from './type.ts'

const { 区域 } = factsOf({ 区域: oneOf('县城', '农村') })
const doubt = convention('试县/口径', { question: '', readings: { 甲: '', 乙: '' }, default: '甲', basis: '' })
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
