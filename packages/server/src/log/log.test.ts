import { expect, test } from 'vitest'
import { jsonLog } from './log.ts'

test('an event is one line of JSON in the time of the county', () => {
  const lines: string[] = []
  const log = jsonLog(
    (line) => lines.push(line),
    () => Temporal.Instant.from('2024-03-31T16:00:00.5Z'),
  )
  log.note('request', { route: '/issues/:slug', status: 200 })
  log.failed('request-failed', new Error('a\nb'), { request: '0a' })
  expect(lines.every((line) => line.endsWith('\n') && !line.slice(0, -1).includes('\n'))).toBe(true)
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    level: 'info',
    at: '2024-04-01T00:00:00.500+08:00',
    event: 'request',
    route: '/issues/:slug',
    status: 200,
  })
  expect(JSON.parse(lines[1] ?? '')).toMatchObject({ level: 'error', request: '0a', error: { name: 'Error' } })
})
