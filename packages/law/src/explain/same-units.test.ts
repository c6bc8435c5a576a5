import { expect, test } from 'vitest'
import { policy } from '../declare/policy.ts'
import { undated } from '../due/once.ts'
import { withoutRepeatedUnits } from './same-units.ts'

const made = policy({
  folder: 'zf-2022-8-trial',
  number: '试政发〔2022〕8号',
  title: '分工办法',
  issuer: '试县人民政府',
  issued: '2022-01-01',
  outline: { 第一条: { gist: '分工', print: '' } },
  facts: {},
})
const 常年 = undated('常年', '是分工')
const 五家 = ['甲局', '乙局', '丙局', '丁局', '戊局'] as const
for (const [name, who] of [
  ['宣讲', 五家],
  ['摸底', 五家],
  ['汇总', ['甲局']],
  ['核对', ['甲局']],
] as const)
  made.duty(name, { at: '第一条', who, what: name, due: 常年 })

test('a long list of units is written once, a short one every time', () => {
  const lines = [
    '职责　**宣讲**：甲局、乙局、丙局、丁局、戊局，宣讲。',
    '职责　**摸底**：甲局、乙局、丙局、丁局、戊局，摸底。',
  ]
  const short = ['职责　**汇总**：甲局，汇总。', '职责　**核对**：甲局，核对。', '规则　**宣讲**：是。']
  expect([...lines, ...short].map(withoutRepeatedUnits(made.policy))).toEqual([
    lines[0],
    '职责　**摸底**：与“宣讲”相同的各单位，摸底。',
    ...short,
  ])
})
