import { expect, test } from 'vitest'
import { read } from './labelled/read.ts'

test.each([
  ['20 %', ['percent 20 % =20 %']],
  ['８％', ['percent ８％ =8 %']],
  ['5%-10%', ['percent 5%-10% =5~10 %']],
  ['百分之二十', ['percent 百分之二十 =20 %']],
  ['百分之二点五', ['percent 百分之二点五 =2.5 %']],
  ['千分之三', ['percent 千分之三 =3 ‰']],
  ['偏多5～6成', ['percent 5～6成 =5~6 成']],
  ['三分之二', ['percent 三分之二 =2/3 比例']],
  ['按照2:8的比例', ['percent 2:8 =2:8 比例']],
  ['按1:3:6的比例', ['percent 1:3:6 =1:3:6 比例']],
  ['提高1个百分点', ['percent 1个百分点 =1 百分点']],
  ['半数以上同意', ['percent 半数 =1/2 比例']],
])('%s', (text, expected) => {
  expect(read(text, 'percent')).toEqual(expected)
})

test('times, members and words with 成 are no shares', () => {
  expect(read('17:00，组成四支，5成员，成立3成果，之一', 'percent')).toEqual([])
})
