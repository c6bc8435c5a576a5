import fc from 'fast-check'
import { expect, test } from 'vitest'
import { officialCalendar } from '../calendar/official.ts'
import { factsOf, quantity } from '../declare/fact.ts'
import { countyQuestion } from '../declare/open.ts'
import { Evaluation } from '../evaluate/evaluation.ts'
import { date } from './constant.ts'
import { nodeOf } from './node.ts'
import { movedFromRest, restMove } from './rest.ts'
import { daysAfter, daysBefore, monthsBefore, workingDaysAfter, workingDaysBefore } from './term.ts'
import type { Day } from './type.ts'

const doubt = countyQuestion('试县/遇休息日', {
  question: '遇休息日怎么办',
  words: '日',
  decidedBy: '试县人民政府',
  readings: { 不移: '', 顺延: '', 提前: '' },
})

function moved(day: string, reading: string): Temporal.PlainDate {
  const world = {
    on: Temporal.PlainDate.from(day),
    amendments: new Map(),
    decisions: [],
    calendar: officialCalendar,
  }
  const result = new Evaluation(new Map(), world, new Map([[doubt.id, reading]])).of(
    nodeOf(movedFromRest(date(day), doubt)),
  )
  return (result as { value: Temporal.PlainDate }).value
}

const days = fc
  .integer({ min: 10, max: 2500 })
  .map((days) => Temporal.PlainDate.from('2020-01-01').add({ days }).toString())

test('a working day stays; a day of rest goes to the nearest working day on either side', () => {
  fc.assert(
    fc.property(days, (day) => {
      const [back, still, on] = ['提前', '不移', '顺延'].map((reading) => moved(day, reading))
      if (back === undefined || still === undefined || on === undefined) return
      expect(still.toString()).toBe(day)
      expect([back, on].map((one) => officialCalendar.isWorkingDay(one))).toEqual([true, true])
      const rests = officialCalendar.isWorkingDay(still) === false
      expect([back.equals(still), on.equals(still)]).toEqual([!rests, !rests])
      for (let between = back.add({ days: 1 }); Temporal.PlainDate.compare(between, on) < 0; ) {
        expect(officialCalendar.isWorkingDay(between)).toBe(false)
        between = between.add({ days: 1 })
      }
    }),
  )
})

const { 天数 } = factsOf({ 天数: quantity('日') })

test('only a step of one day off and one working day back again is a move off a day of rest', () => {
  const day = date('2022-10-02')
  const move = (made: Day): string | undefined => {
    const node = nodeOf(made)
    const found = node.op === 'shift' ? restMove(node) : undefined
    if (found !== undefined) expect(found.of).toBe(nodeOf(day))
    return found?.moved
  }
  expect(move(workingDaysAfter(daysBefore(day, '1日'), '1个工作日'))).toBe('顺延')
  expect(move(workingDaysBefore(daysAfter(day, '1日'), '1个工作日'))).toBe('提前')
  const others = [
    workingDaysAfter(daysBefore(day, '2日'), '1个工作日'),
    workingDaysAfter(daysBefore(day, '1日'), '2个工作日'),
    workingDaysBefore(daysAfter(day, '2日'), '1个工作日'),
    workingDaysBefore(daysAfter(day, '1日'), '2个工作日'),
    workingDaysAfter(daysAfter(day, '1日'), '1个工作日'),
    workingDaysBefore(daysBefore(day, '1日'), '1个工作日'),
    workingDaysAfter(monthsBefore(day, '1个月'), '1个工作日'),
    workingDaysAfter(daysBefore(day, 天数), '1个工作日'),
    workingDaysAfter(day, '1个工作日'),
    daysAfter(daysBefore(day, '1日'), '1日'),
  ]
  expect(others.map(move)).toEqual(others.map(() => undefined))
})
