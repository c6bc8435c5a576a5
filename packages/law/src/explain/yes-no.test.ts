import { expect, test } from 'vitest'
import { denial, statementOf } from './yes-no.ts'

test.each([
  ['可否分期', '可分期', '不可分期'],
  ['耕地保护应否一票否决', '耕地保护应一票否决', '耕地保护不应一票否决'],
  ['是否转板上市', '转板上市', '并非转板上市'],
  ['养老是否也限定', '“养老是否也限定”为是', '“养老是否也限定”为否'],
  ['已领奖励', '已领奖励', '未领奖励'],
  ['有重要工程', '有重要工程', '没有重要工程'],
  ['符合标准', '符合标准', '不符合标准'],
  ['须批准', '须批准', '无须批准'],
  ['农村困难户', '农村困难户', '并非农村困难户'],
])('%s: yes is %s, no is %s', (name, yes, no) => {
  expect([statementOf(name), denial(name)]).toEqual([yes, no])
})
