import { duesOf, lawOf, officialCalendar } from '@zhengling/law'
import { expect, test } from 'vitest'
import { policies } from '../index.ts'
import { 地下管线 } from './index.ts'

const { amendments } = lawOf(policies)
const world = {
  on: Temporal.PlainDate.from('2022-04-28'),
  amendments,
  decisions: [],
  calendar: officialCalendar,
}

function days(name: string): readonly (readonly (string | undefined)[])[] {
  const duty = 地下管线.declared.duties.find((one) => one.name === name)
  const window = { from: Temporal.PlainDate.from('2022-04-28'), to: Temporal.PlainDate.from('2022-12-31') }
  return duty === undefined
    ? []
    : duesOf(duty, { ...window, world }).map(({ dates }) => dates.map(({ due }) => due?.toString()))
}

test('the end of April is the first day of a holiday, two days after the plan', () => {
  expect(days('成立机构建立制度')).toEqual([['2022-04-29', '2022-04-30', '2022-05-05']])
})

test('before 1 June: that day or the one before', () => {
  expect(days('报送人员和落实方案')).toEqual([['2022-05-31', '2022-06-01']])
})

test('the special plans are due two months before the general plan that they rest on', () => {
  expect(days('专业规划和信息系统')).toEqual([['2022-10-31']])
  expect(days('综合规划和年度实施计划').flat()).toContain('2022-12-31')
})
