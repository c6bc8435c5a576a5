import fc from 'fast-check'
import { expect, test } from 'vitest'
import { COUNTDOWN, idleAt } from './idle.ts'

test('a terminal is in use, then counts down by whole seconds, then is over; untouched it does nothing', () => {
  expect(idleAt(null, 10_000, 90)).toEqual({ kind: 'untouched' })
  expect(idleAt(5, 5, 90)).toEqual({ kind: 'in-use' })
  expect(idleAt(5, 94.9, 90)).toEqual({ kind: 'in-use' })
  expect(idleAt(5, 95, 90)).toEqual({ kind: 'ending', left: 20 })
  expect(idleAt(5, 114.2, 90)).toEqual({ kind: 'ending', left: 1 })
  expect(idleAt(5, 115, 90)).toEqual({ kind: 'over' })
})

test('whatever the setting, everybody has the whole countdown to say that they are still there', () => {
  fc.assert(
    fc.property(fc.integer({ min: 20, max: 1800 }), fc.double({ min: 0, max: 1e6, noNaN: true }), (idle, touched) => {
      const at = (seconds: number) => idleAt(touched, touched + seconds, idle).kind
      expect(at(idle - 0.5)).toBe('in-use')
      expect(at(idle + COUNTDOWN - 0.5)).toBe('ending')
      expect(at(idle + COUNTDOWN + 0.5)).toBe('over')
    }),
  )
})
