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

// 31 December 2022 is a Saturday; offices rest to 2 January.
test('the special plans rest on the general plan that is due two months after them: either may move to the other', () => {
  const either = new Set(['2022-10-31', '2022-12-30', '2022-12-31', '2023-01-03'])
  expect(new Set(days('完成专业规划').flat())).toEqual(either)
  expect(new Set(days('完成综合规划').flat())).toEqual(either)
  expect(days('完善专业信息系统')).toEqual([['2022-10-31']])
})
