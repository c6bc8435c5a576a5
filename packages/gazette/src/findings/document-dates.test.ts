import { expect, test } from 'vitest'
import { documentOf, findingsIn } from './sample.ts'

const RULE = 'date-order'
const BODY = '一、压实责任，抓好落实。\n\n二、加强检查，按期完成。'
const series = (...days: string[]) =>
  days
    .map((issued, i) =>
      documentOf(BODY, { number: `岚政发〔2023〕${i + 6}号`, issued, title: `关于做好第${i + 1}项工作的通知` }),
    )
    .join('\n')
const found = (source: string) =>
  findingsIn(source, RULE).map(({ document, severity, message }) => [document, severity, message])

test('days that follow the numbers', () => {
  expect(found(series('2023年5月1日', '2023年5月1日', '2023年5月20日'))).toEqual([])
})

test('a later number of an earlier day', () => {
  expect(found(series('2023年5月1日', '2023年5月25日', '2023年5月18日', '2023年5月27日'))).toEqual([
    [
      '岚政发〔2023〕8号',
      'warning',
      '岚政发〔2023〕8号成文于2023年5月18日，号码在前的岚政发〔2023〕7号成文于2023年5月25日：编号与日期的先后不一致。',
    ],
  ])
})

test('one wrong day is one finding, however many documents follow', () => {
  const days = ['2023年5月1日', '2023年9月2日', '2023年5月3日', '2023年5月4日', '2023年5月5日']
  expect(found(series(...days)).map(([document]) => document)).toEqual(['岚政发〔2023〕7号'])
})

test('another series has its own order', () => {
  const other = documentOf(BODY, {
    number: '岚政办发〔2023〕20号',
    issued: '2023年4月1日',
    title: '关于做好收尾工作的通知',
  })
  expect(found(series('2023年5月1日') + other)).toEqual([])
})

test('signed after the issue was published', () => {
  const front = '青岚县人民政府公报\n\n2023 第 2 期\n\n2023年5月31日出版（季刊）\n\n'
  expect(found(front + series('2023年6月1日')).map(([, severity]) => severity)).toEqual(['error'])
})

test('in force before it was signed', () => {
  const text = documentOf('一、抓好落实。\n\n二、本通知自2023年5月1日起施行。')
  expect(found(text).map(([, severity, message]) => [severity, message])).toEqual([
    ['note', '施行日期2023年5月1日早于成文日期2023年6月1日，规定将溯及既往。'],
  ])
})
