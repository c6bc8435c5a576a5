import { expect, test } from 'vitest'
import { realClock, rehearsalClock } from './clock.ts'

test('a rehearsal keeps its day and the real time of day in Shanghai', () => {
  const clock = rehearsalClock(Temporal.PlainDate.from('2022-06-30'), () =>
    Temporal.Instant.from('2026-01-01T18:30:00Z'),
  )
  expect(clock.today().toString()).toBe('2022-06-30')
  expect(clock.now().toString()).toBe('2022-06-29T18:30:00Z')
  expect(clock.real().toString()).toBe('2026-01-01T18:30:00Z')
})

test('today is the day in Shanghai', () => {
  const clock = realClock()
  expect(clock.today().toString()).toBe(clock.now().toZonedDateTimeISO('Asia/Shanghai').toPlainDate().toString())
})
