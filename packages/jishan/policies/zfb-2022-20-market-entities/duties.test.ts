import { type Due, duesOf, lawOf, officialCalendar } from '@zhengling/law'
import { expect, test } from 'vitest'
import { policies } from '../index.ts'
import { 助企纾困 } from './index.ts'

const law = lawOf(policies)
const world = {
  on: Temporal.PlainDate.from('2022-05-25'),
  amendments: law.amendments,
  decisions: [],
  calendar: officialCalendar,
}

function dues(name: string): readonly Due[] {
  const duty = 助企纾困.declared.duties.find((one) => one.name === name)
  const window = { from: Temporal.PlainDate.from('2022-05-25'), to: Temporal.PlainDate.from('2022-08-31') }
  return duty === undefined ? [] : duesOf(duty, { ...window, world })
}
const days = (name: string) => dues(name).map(({ dates }) => dates.map(({ due }) => due?.toString()))

test('the list is due on the last day of a holiday: four days until two questions are decided', () => {
  expect(days('报回问题清单')).toEqual([['2022-06-02', '2022-06-04', '2022-06-05', '2022-06-06']])
})

test('the monthly report begins in the month after the list', () => {
  expect(dues('上报进展').map(({ period }) => period)).toEqual(['2022年7月', '2022年8月'])
  expect(days('上报进展')).toEqual([
    ['2022-07-04', '2022-07-05'],
    ['2022-08-04', '2022-08-05'],
  ])
})

test('nine teams are charged, the ninth without a name', () => {
  const [first] = dues('上报进展')
  expect(first?.duty.who).toHaveLength(9)
  expect(first?.duty.who.at(-1)).toMatchObject({ words: '第九个专班' })
})
