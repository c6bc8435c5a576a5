import { expect, test } from 'vitest'
import { findingsIn } from './sample.ts'

const RULE = 'bracket-unbalanced'

test.each([
  ['逐户登记（含新增户，做到不漏一户。', '（'],
  ['逐户登记含新增户），做到不漏一户。', '）'],
  ['按照《河道管理办法的规定执行。', '《'],
  ['根据岚政发〔2023号文件执行。', '〔'],
])('%s', (text, mark) => {
  const found = findingsIn(text, RULE)
  expect(found).toHaveLength(1)
  expect(found[0]?.spans.map(([from, to]) => text.slice(from, to))).toEqual([mark])
})

test.each([
  '逐户登记（含常年外出户（人）和新增户），做到不漏一户。',
  '逐户登记（含新增户)，全角与半角可以配对。',
  '制定《落实〈河道管理办法〉实施方案》。',
  '应当具备：1）有场所；2）有人员。',
])('no finding in %s', (text) => {
  expect(findingsIn(text, RULE)).toEqual([])
})

test('a remark over several paragraphs is one pair', () => {
  expect(findingsIn('（以下为说明。\n\n本表由乡镇填报。\n\n县局汇总。）\n', RULE)).toEqual([])
})
