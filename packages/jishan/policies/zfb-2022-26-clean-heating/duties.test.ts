import { type Due, duesOf, fixingsOf, lawOf, officialCalendar } from '@zhengling/law'
import { expect, test } from 'vitest'
import { 乡镇 } from '../bodies.ts'
import { policies } from '../index.ts'
import { 清洁取暖 } from './index.ts'

const law = lawOf(policies)
const [月报] = 清洁取暖.declared.duties

function dues(
  from: string,
  to: string,
  decisions: readonly [question: string, reading: string][] = [],
): readonly Due[] {
  if (月报 === undefined) return []
  const made = decisions.map(([question, reading]) => ({
    question,
    reading,
    from: '2022-06-20',
    by: '稷山县人民政府',
    why: '统一口径',
    power: '制定机关',
  }))
  const world = {
    on: Temporal.PlainDate.from('2022-07-01'),
    amendments: law.amendments,
    decisions: made,
    calendar: officialCalendar,
  }
  return duesOf(月报, { from: Temporal.PlainDate.from(from), to: Temporal.PlainDate.from(to), world })
}

const days = (all: readonly Due[]): readonly (readonly string[])[] =>
  all.map(({ dates }) => dates.map(({ due }) => due?.toString() ?? ''))

test('the monthly report: who, to whom, under which clause, and what the document does not fix', () => {
  expect(月报?.at).toEqual({ document: '稷政办发〔2022〕26号', clause: '五（四）第1款' })
  expect(月报?.who.slice(0, 7)).toEqual(乡镇)
  expect(月报?.who[7]).toMatchObject({ words: '县直各有关单位' })
  expect(月报?.figures.map(({ name, unit, at, total }) => [name, unit, at.clause, total?.amount])).toEqual([
    ['当月完成煤改电改造', '户', '五（四）第1款', undefined],
    ['累计完成煤改电改造', '户', '五（四）第1款', '933'],
  ])
  expect(月报?.to).toEqual(['县冬季清洁取暖工作领导小组办公室'])
  expect(月报 && Object.keys(fixingsOf(月报))).toEqual(['任务', '措施', '进度', '责任'])
})

test('by the end of the month: the readings of 前 and of a day of rest', () => {
  expect(days(dues('2022-06-01', '2022-07-31'))).toEqual([
    ['2022-06-29', '2022-06-30'],
    ['2022-07-29', '2022-07-30', '2022-07-31', '2022-08-01'],
  ])
  const [june] = dues('2022-06-01', '2022-06-30')
  expect(june?.questions.map(({ id }) => id)).toEqual(['稷山县/日前含当日'])
  expect(june?.questions.map(({ decidedBy }) => decidedBy)).toEqual(['稷山县人民政府'])
})

test('decided, each month has one day; the document does not reach back before its day', () => {
  const decided: readonly [string, string][] = [
    ['稷山县/日前含当日', '含当日'],
    ['稷山县/遇休息日', '顺延'],
  ]
  expect(days(dues('2022-01-01', '2022-12-31', decided)).flat()).toEqual(
    ['06-30', '08-01', '08-31', '09-30', '10-31', '11-30'].map((day) => `2022-${day}`),
  )
  expect(days(dues('2023-01-01', '2023-01-31', decided)).flat()).toEqual(['2023-01-03', '2023-01-31'])
})

test('the county can decide what is open about it', () => {
  expect([...law.questions.keys()]).toEqual(expect.arrayContaining(['稷山县/日前含当日', '稷山县/遇休息日']))
})
