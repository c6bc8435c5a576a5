import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chineseNumeral } from './numerals.ts'
import { documentOf, findingsIn, wordsOf } from './sample.ts'

const item = (label: string) => `${label}按照职责分工抓好落实。`
const items = (...labels: string[]) => documentOf(labels.map(item).join('\n\n'))
const labelsIn = (text: string) => findingsIn(text).filter(({ rule }) => rule.startsWith('label-'))

test.each([
  [['一、', '二、', '三、', '五、'], '编号由“三、”直接到“五、”，缺“四、”。'],
  [['（一）', '（二）', '（五）'], '编号由“（二）”直接到“（五）”，缺“（三）”“（四）”。'],
  [['二、', '三、'], '编号从“二、”开始，缺“一、”。'],
])('a number left out: %j', (labels, message) => {
  const text = items(...labels)
  const found = labelsIn(text)
  expect(found.map((finding) => [finding.rule, finding.message])).toEqual([['label-missing', message]])
})

test('a number printed twice', () => {
  const text = items('（一）', '（二）', '（二）', '（三）')
  const found = labelsIn(text)
  expect(found.map(({ rule, message }) => [rule, message])).toEqual([
    ['label-repeated', '编号“（二）”重复：前一条已编为“（二）”。'],
  ])
  expect(found[0]?.clause).toBe('（二）#2')
})

test('a number that cannot be read', () => {
  const text = documentOf('适用范围包括：\n\n①新建项目。\n\n②拆迁项目。\n\n□大型设备。\n\n④自建住宅。')
  const found = labelsIn(text)
  expect(found.map(({ message }) => message)).toEqual(['编号印作“□”，无法辨认，按顺序应为“③”。'])
  expect(wordsOf(text, found)).toEqual([['□']])
  expect(findingsIn(text, 'character-damaged')).toEqual([])
})

test('articles count on through chapters, and decimal labels under their own parent', () => {
  const law =
    '第一章 总则\n\n第一条 为规范管理，制定本办法。\n\n第二章 管理\n\n第二条 按照规定执行。\n\n第四条 依法处理。\n'
  expect(labelsIn(law).map(({ message }) => message)).toEqual(['编号由“第二条”直接到“第四条”，缺“第三条”。'])
  const plan =
    '1 总则\n\n1.1 目的\n\n为规范管理，制定本预案。\n\n1.3 范围\n\n适用于本县。\n\n2 组织\n\n2.1 机构\n\n设指挥部。\n'
  expect(labelsIn(plan).map(({ message }) => message)).toContain('编号由“1.1”直接到“1.3”，缺“1.2”。')
  const wider = plan.replace('1.3 范围', '1.4 范围')
  expect(labelsIn(wider).map(({ message }) => message)).toContain('编号由“1.1”直接到“1.4”，缺“1.2”“1.3”。')
})

test('numbers that go on through chapters are whole, and a gap between chapters is found', () => {
  const law = (...labels: string[]) =>
    `第一章 总则\n\n${item(labels[0] ?? '')}\n\n${item(labels[1] ?? '')}\n\n第二章 职责\n\n${item(labels[2] ?? '')}\n\n${item(labels[3] ?? '')}\n`
  expect(labelsIn(law('一、', '二、', '三、', '四、'))).toEqual([])
  expect(labelsIn(law('一、', '二、', '一、', '二、'))).toEqual([])
  expect(labelsIn(law('一、', '二、', '四、', '五、')).map(({ message }) => message)).toEqual([
    '编号由“二、”直接到“四、”，缺“三、”。',
  ])
})

test('a list that begins anew is no repetition', () => {
  const text = documentOf(
    '一、任务\n\n1.抓好落实。\n\n2.按期完成。\n\n另外：\n\n1.加强检查。\n\n2.及时报告。\n\n二、要求\n\n压实责任。',
  )
  expect(labelsIn(text)).toEqual([])
})

test('a whole sequence of any length has no finding, and every single gap has one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 40 }), fc.nat(), (n, drop) => {
      const all = Array.from({ length: n }, (_, i) => `${chineseNumeral(i + 1)}、`)
      expect(labelsIn(items(...all))).toEqual([])
      const lost = 1 + (drop % (n - 2))
      expect(labelsIn(items(...all.toSpliced(lost, 1))).map(({ rule }) => rule)).toEqual(['label-missing'])
    }),
    { numRuns: 20 },
  )
})
