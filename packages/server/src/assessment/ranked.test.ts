import { expect, test } from 'vitest'
import { counties } from '../counties.ts'
import { declared } from '../law/world.ts'
import { type RankedClasses, rankedClasses } from './ranked.ts'

const [county] = counties
const on = Temporal.PlainDate.from('2022-07-31')
const shown = ({ readings }: RankedClasses) =>
  readings.map(({ reading, classes }) => [reading, classes.map(({ name }) => name).join('、')])

test('who is put in order each month, and assessed each quarter, is open between clauses: each reading is shown', () => {
  const monthly = rankedClasses(county, 'monthly', { on, decided: declared })
  expect(monthly.questions.map(({ id }) => id)).toEqual(['稷政办发〔2022〕16号/县直单位是否排队通报'])
  expect(shown(monthly)).toEqual([
    ['不排队', '乡镇、经开区、行业专班'],
    ['排队', '乡镇、经开区、行业专班、县直单位'],
  ])
  expect(shown(rankedClasses(county, 'quarterly', { on, decided: declared }))).toEqual([
    ['不包括', '乡镇、经开区、行业专班'],
    ['包括', '乡镇、经开区、行业专班、县直单位'],
  ])
})

test('once it is decided there is one ranking, from the day of the decision', () => {
  const [question] = rankedClasses(county, 'monthly', { on, decided: declared }).questions
  const decision = {
    question: question?.id ?? '',
    reading: '不排队',
    by: '稷山县人民政府办公室',
    from: '2022-07-01',
    why: '按工作通报机制',
    power: '发文机关',
  }
  const decided = { decisions: [decision], source: 'store' } as const
  expect(shown(rankedClasses(county, 'monthly', { on, decided }))).toEqual([['', '乡镇、经开区、行业专班']])
  const before = Temporal.PlainDate.from('2022-06-30')
  expect(rankedClasses(county, 'monthly', { on: before, decided }).readings).toHaveLength(2)
})

test('the classes are the county’s seven townships, its zone, the nine task forces, and its departments', () => {
  const counts = county.assessment.classes.map(({ name, units }) => [name, units.length])
  expect(counts.slice(0, 3)).toEqual([
    ['乡镇', 7],
    ['经开区', 1],
    ['行业专班', 9],
  ])
  expect(new Set(county.assessment.classes.flatMap(({ units }) => units)).size).toBe(
    county.assessment.classes.reduce((sum, { units }) => sum + units.length, 0),
  )
})
