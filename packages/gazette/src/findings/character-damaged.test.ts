import { expect, test } from 'vitest'
import { findingsIn, wordsOf } from './sample.ts'

const RULE = 'character-damaged'

test.each(['\uFFFD', '□', '\uE5E5', '\u0007', '锟斤拷'])('damage %j', (damage) => {
  const text = `加强值班值守，遇险立即组织受威胁${damage}众转移避险。`
  expect(wordsOf(text, findingsIn(text, RULE))).toEqual([[damage]])
})

test.each(['是否公开：□是 □否 □依申请公开，请选择一项。', '加强值班值守，遇险立即转移群众。'])(
  'no finding in %s',
  (text) => {
    expect(findingsIn(text, RULE)).toEqual([])
  },
)
