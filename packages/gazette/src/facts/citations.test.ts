import { expect, test } from 'vitest'
import { citationsIn } from './citations.ts'
import { titlesIn } from './titles.ts'

const read = (text: string) => citationsIn(text, titlesIn(text)).map(({ target, of }) => (of ? [target, of] : [target]))

test.each([
  ['违反本办法第十二条第一款第（三）项', [['第十二条第一款第（三）项']]],
  [
    '依照《水法》第六十五条、第六十六条',
    [
      ['第六十五条', '水法'],
      ['第六十六条', '水法'],
    ],
  ],
  ['《甲办法》（修订）第八条', [['第八条', '甲办法']]],
  ['依据民法典第一千二百五十九条', [['第一千二百五十九条', '民法典']]],
  ['违反该条例第三条', [['第三条', '该条例']]],
  ['第一款规定的', [['第一款']]],
  ['前款规定的期限', [['前款']]],
  ['按第三章办理', [['第三章']]],
  ['第一项任务、第三条路', [['第三条']]],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})
