import { expect, test } from 'vitest'
import { readings } from '../declare/example.ts'
import { quantity } from '../declare/fact.ts'
import { policy } from '../declare/policy.ts'
import { sum } from '../expression/arithmetic.ts'
import { exampleTable } from './example-table.ts'

const made = policy({
  folder: 'zf-2022-9-trial',
  number: '试政发〔2022〕9号',
  title: '计量办法',
  issuer: '试县人民政府',
  issued: '2022-01-01',
  outline: { 第一条: { gist: '计量', print: '' } },
  facts: { 面积: quantity('亩') },
})
made.rule('合计面积', { at: '第一条', is: sum(made.facts.面积, '1亩') })

test('a figure is told with its unit, however it was written', () => {
  const [, table] = exampleTable(made.policy, [
    { rule: '合计面积', given: { 面积: '2' }, is: '3', at: ['第一条'] },
    { rule: '合计面积', given: { 面积: '3' }, is: '4亩', at: ['第一条'] },
    { rule: '合计面积', given: { 面积: '4' }, is: readings({ 宽: '5', 严: '4.5' }), at: ['第一条'] },
  ])
  expect(table?.split('\n').slice(2)).toEqual([
    '| 合计面积 | 面积 2亩 | 3亩 | 第一条 |',
    '| 合计面积 | 面积 3亩 | 4亩 | 第一条 |',
    '| 合计面积 | 面积 4亩 | 宽：5亩；严：4.5亩 | 第一条 |',
  ])
})
