import fc from 'fast-check'
import { expect, test } from 'vitest'
import { officialCalendar } from '../calendar/official.ts'
import { countyQuestion } from '../declare/open.ts'
import { Evaluation } from '../evaluate/evaluation.ts'
import { date } from './constant.ts'
import { nodeOf } from './node.ts'
import { movedFromRest, restMove } from './rest.ts'
import { daysBefore, workingDaysAfter } from './term.ts'

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

test('only a step of one day back and one working day on is a move off a day of rest', () => {
  const day = date('2022-10-02')
  const move = (steps: `${number}日`, works: `${number}个工作日`): string | undefined => {
    const node = nodeOf(workingDaysAfter(daysBefore(day, steps), works))
    return node.op === 'shift' ? restMove(node)?.moved : undefined
  }
  expect([move('1日', '1个工作日'), move('2日', '1个工作日'), move('1日', '2个工作日')]).toEqual([
    '顺延',
    undefined,
    undefined,
  ])
})
