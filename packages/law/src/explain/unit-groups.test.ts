import { expect, test } from 'vitest'
import { policy } from '../declare/policy.ts'
import { undated } from '../due/once.ts'
import { byGroup, groupsIn } from './unit-groups.ts'

const groups = [
  { name: '各乡镇', units: ['东镇', '西镇', '南乡'] },
  { name: '各中心', units: ['甲中心', '乙中心'] },
]
const made = policy({
  folder: 'zf-2022-8-trial',
  number: '试政发〔2022〕8号',
  title: '分工办法',
  issuer: '试县人民政府',
  issued: '2022-01-01',
  outline: { 第一条: { gist: '分工', print: '' } },
  facts: {},
})
made.duty('排查', {
  at: '第一条',
  who: ['东镇', '西镇', '南乡', '水利局'],
  what: '排查隐患',
  due: undated('常年', '是分工'),
})

test('units that the county calls by one name are told by it, others by their own', () => {
  const told = byGroup(groups)
  expect(told('职责　**排查**：东镇、西镇、南乡、水利局，排查隐患。')).toBe(
    '职责　**排查**：各乡镇、水利局，排查隐患。',
  )
  expect(told('职责　**防汛**：东镇、南乡，防汛。')).toBe('职责　**防汛**：东镇、南乡，防汛。')
})

test('whom a name stands for is said where a duty is laid on them', () => {
  expect(groupsIn(made.policy, groups)).toEqual(['各乡镇：东镇、西镇、南乡。'])
})
