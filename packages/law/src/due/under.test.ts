import { expect, test } from 'vitest'
import { doubtsOf } from './rule.ts'
import { decided, document, dues, told } from './testing/asked.ts'
import { every, once } from './testing/county.ts'
import { under } from './under.ts'

const 次数 = document.question('是否定次数', {
  at: '第一条',
  question: '是方式还是次数',
  words: '半月谈',
  readings: { 按次数: { because: '名称写明半月' }, 只是方式: { because: '写的是“等方式”' } },
})
const window = { from: '2022-07-01', to: '2022-07-31' }

// 15 July 2022 is a Friday, 31 July a Sunday.
test('what is due under one reading only says so, and is gone once it is decided otherwise', () => {
  const rule = under(次数, ['按次数'], every.month.on(15, '月底'))
  expect(rule.words).toBe('每月15日、月底（“是否定次数”读作按次数的）')
  expect(doubtsOf(rule).map(({ name }) => name)).toEqual(['是否定次数', '遇休息日'])
  expect(told(dues(rule, window))).toEqual([
    ['2022-07-15 是否定次数=按次数'],
    [
      '2022-07-29 是否定次数=按次数 遇休息日=提前',
      '2022-07-31 是否定次数=按次数 遇休息日=不移',
      '2022-08-01 是否定次数=按次数 遇休息日=顺延',
    ],
  ])
  const read = (reading: string) => dues(rule, { ...window, decisions: [decided(次数.id, reading, '2022-06-20')] })
  expect(told(read('按次数'))[0]).toEqual(['2022-07-15'])
  expect(read('只是方式')).toEqual([])
})

test('also what is due once', () => {
  const rule = under(次数, ['按次数'], once.on('2022-07-15'))
  expect(told(dues(rule, window))).toEqual([['2022-07-15 是否定次数=按次数']])
})

test('readings that make no difference are refused', () => {
  expect(() => under(次数, [], once.on('2022-07-15'))).toThrow('有的读法要办')
  expect(() => under(次数, ['按次数', '只是方式'], once.on('2022-07-15'))).toThrow('有的读法要办')
})
