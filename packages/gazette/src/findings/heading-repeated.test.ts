import { expect, test } from 'vitest'
import { documentOf, findingsIn } from './sample.ts'

const RULE = 'heading-repeated'

test('two siblings with one heading', () => {
  const text = documentOf(
    '一、预测\n\n（一）气候趋势预测\n\n全年降水偏多。\n\n（二）气候趋势预测\n\n冬季气温偏高。\n\n二、要求\n\n抓好落实。',
  )
  expect(findingsIn(text, RULE).map(({ clause, message }) => [clause, message])).toEqual([
    ['一（二）', '“（一）”与“（二）”的标题同为“气候趋势预测”。'],
  ])
})

test('two points that open with one heading', () => {
  const text = documentOf('一、压实责任。各单位要明确分工。\n\n二、压实责任。各乡镇要落实专人。')
  expect(findingsIn(text, RULE)).toHaveLength(1)
})

test('the same heading under different parents, and the same duty in two lists, are no fault', () => {
  const text = documentOf(
    '一、综合组\n\n主要职责：\n\n1.负责综合协调。\n\n2.完成交办的其他任务。\n\n二、宣传组\n\n主要职责：\n\n1.负责宣传报道。\n\n2.完成交办的其他任务。',
  )
  expect(findingsIn(text, RULE)).toEqual([])
})

test('an outline printed before the text is no repetition', () => {
  const text =
    '1 总则\n1.1 编制目的\n1.2 编制依据\n1 总则\n1.1 编制目的\n为规范处置，制定本预案。\n1.2 编制依据\n依据有关规定。\n'
  expect(findingsIn(text, RULE)).toEqual([])
})
