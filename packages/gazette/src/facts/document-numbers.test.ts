import { expect, test } from 'vitest'
import { documentNumbersIn } from './document-numbers.ts'

test.each([
  ['根据青政发〔2021〕15 号文件精神', ['青政发〔2021〕15号']],
  ['（国办发明电[2022]5号）', ['国办发明电[2022]5号']],
  ['按照北政办函（2020）3号执行', ['北政办函（2020）3号']],
  ['（国务院令第493号）', ['国务院令第493号']],
  ['环境保护部令第17号', ['环境保护部令第17号']],
  ['（2019年3月1日青禾市人民政府令第8号公布）', ['青禾市人民政府令第8号']],
  ['执行GB/T 9704-2012和DB14/1928—2019', ['GB/T9704-2012', 'DB14/1928—2019']],
  ['（2022年）第3号', []],
  ['〔2022〕1号', []],
])('%s', (text, expected) => {
  expect(documentNumbersIn(text).map(({ number }) => number)).toEqual(expected)
})
