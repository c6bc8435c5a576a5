import { expect, test } from 'vitest'
import { findingsIn, wordsOf } from './sample.ts'

const RULE = 'punctuation-doubled'

test.each([
  ['完善台账，，做到底数清。', '，，'],
  ['完善台账，。做到底数清。', '，。'],
  ['完善台账。。', '。。'],
])('%s', (text, words) => {
  expect(wordsOf(text, findingsIn(text, RULE))).toEqual([[words]])
})

test.each(['完善台账、清单……做到底数清。', '落实《甲办法》、《乙办法》，做到“清”。', '（依法须经批准。）。'])(
  'no finding in %s',
  (text) => {
    expect(findingsIn(text, RULE)).toEqual([])
  },
)
