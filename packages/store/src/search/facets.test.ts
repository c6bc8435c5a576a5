import { expect, test } from 'vitest'
import { facetsOf, inForceOn, within, withoutEach } from './facets.ts'

const day = Temporal.PlainDate.from('2022-06-30')
const document = (issuer: string, issued: string, kind: string, bodies: string[], until: string | null = null) => ({
  issuer,
  issued,
  kind,
  bodies,
  since: issued,
  until,
})
const found = [
  document('县政府', '2022-06-17', '办法', ['财政局', '能源局']),
  document('县政府', '2021-03-01', '通知', ['财政局'], '2022-03-01'),
  document('县政府办', '2022-07-01', '通知', []),
]

test('counts documents by value, each facet narrowed by the others and not by itself', () => {
  const facets = facetsOf(found, { issuer: '县政府' }, day)
  expect(facets.issuer).toEqual([
    { value: '县政府', documents: 2, chosen: true },
    { value: '县政府办', documents: 1, chosen: false },
  ])
  expect(facets.year.map(({ value, documents }) => [value, documents])).toEqual([
    ['2022', 1],
    ['2021', 1],
  ])
  expect(facets.body[0]).toEqual({ value: '财政局', documents: 2, chosen: false })
  expect(facets.inForce).toEqual([{ value: 'yes', documents: 1, chosen: false }])
})

test('keeps what was chosen even where nothing has it', () => {
  expect(facetsOf(found, { kind: '预案' }, day).kind).toContainEqual({ value: '预案', documents: 0, chosen: true })
})

test('in force: from the day, until the day before the end', () => {
  const term = { since: '2022-06-17', until: '2027-06-17' }
  const on = (text: string) => inForceOn(term, text)
  expect(['2022-06-16', '2022-06-17', '2027-06-16', '2027-06-17'].map(on)).toEqual([false, true, true, false])
  expect(inForceOn({ since: null, until: null }, day.toString())).toBe(true)
})

test('says what would be found without each facet chosen', () => {
  const choice = { kind: '办法', year: '2021' }
  expect(found.some((one) => within(one, choice, day))).toBe(false)
  expect(withoutEach(found, choice, day)).toEqual([
    { facet: 'year', value: '2021', documents: 1 },
    { facet: 'kind', value: '办法', documents: 1 },
  ])
})
