import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lastDaysOf, standingOn } from './standing.ts'

const day = (written: string) => Temporal.PlainDate.from(written)
const stated = { effective: '2022-06-17', validFor: '5年' }
const on = (written: string, of = stated) => standingOn(of, day(written)).kind

test('before, during, and after the period; the one day that hangs on how it is counted stays open', () => {
  expect(on('2022-06-16')).toBe('not-yet')
  expect(on('2022-06-17')).toBe('in-force')
  expect(on('2027-06-16')).toBe('in-force')
  expect(on('2027-06-17')).toBe('open')
  expect(on('2027-06-18')).toBe('expired')
})

test('what the text does not say is not guessed', () => {
  const none = { effective: null, validFor: null }
  expect(standingOn(none, day('2030-01-01'))).toEqual({ kind: 'unstated' })
  expect(standingOn({ ...none, effective: '2022-02-30' }, day('2030-01-01')).kind).toBe('unstated')
  expect(standingOn({ ...stated, validFor: null }, day('2099-01-01'))).toEqual({ kind: 'in-force', lastDays: [] })
})

test('periods are read as printed', () => {
  const last = (validFor: string) => lastDaysOf(day('2022-06-17'), validFor).map(String)
  expect(last('两年')).toEqual(['2024-06-16', '2024-06-17'])
  expect(last('十五年')).toEqual(['2037-06-16', '2037-06-17'])
  expect(last('6个月')).toEqual(['2022-12-16', '2022-12-17'])
  expect(last('2025年12月31日')).toEqual(['2025-12-31'])
  expect(last('2025年2月30日')).toEqual([])
})

test('no document becomes valid again, and only one day of a period is open', () => {
  const order = ['not-yet', 'in-force', 'open', 'expired']
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 20 }), (start, years) => {
      const effective = day('2020-01-01').add({ days: start })
      const of = { effective: effective.toString(), validFor: `${years}年` }
      const around = [-1, 0].concat(Array.from({ length: 7 }, (_, i) => years * 365 + i))
      const kinds = around.map((days) => order.indexOf(standingOn(of, effective.add({ days })).kind))
      expect(kinds).toEqual(kinds.toSorted((a, b) => a - b))
      expect(kinds.filter((kind) => kind === 2).length).toBeLessThanOrEqual(1)
    }),
  )
})
