import { expect, test } from 'vitest'
import { findingsIn } from './sample.ts'

const RULE = 'quote-unbalanced'

test.each([
  ['推行“首问负责制度，让群众少跑腿。', [3, '“']],
  ['推行首问负责”制度，让群众少跑腿。', [7, '”']],
  ['推行“首问负责“制度，让群众少跑腿。', [8, '“']],
  ['推行“首问负责制度，做到“事事有人管”，让群众少跑腿。', [3, '“']],
  ['推行"首问负责制度，让群众少跑腿。', [3, '"']],
])('%s', (text, place) => {
  const found = findingsIn(text, RULE)
  expect(found.map(({ spans }) => [(spans[0]?.[0] ?? 0) + 1, text.slice(...(spans[0] ?? [0, 0]))])).toEqual([place])
})

test.each([
  '实行“一事一议”“一项一策”，做到“事事有人管、件件有着落”。',
  '他指出：“要落实‘四个最严’要求。”',
  '他指出：“要落实责任。\n\n“要加强检查。”\n',
  '使用"互联网+"平台。',
])('no finding in %j', (text) => {
  expect(findingsIn(text, RULE)).toEqual([])
})
