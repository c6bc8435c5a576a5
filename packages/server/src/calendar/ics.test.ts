import { type DutyItem, lastMoment } from '@zhengling/store'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { icsOf } from './ics.ts'

const NOW = Temporal.Instant.from('2022-07-28T02:00:00Z')
const item = (more: Partial<DutyItem>): DutyItem => ({
  id: '3f8a91c2d4e5b6a7c8d9e0f1',
  source: '会议',
  document: null,
  duty: null,
  clause: null,
  origin: '第3次会议',
  unit: '云水县水利局',
  named: true,
  along: [],
  reportedTo: [],
  what: '排查河道',
  evidence: [],
  fixed: {},
  period: '',
  rule: '',
  dates: [],
  questions: [],
  because: null,
  own: null,
  dueAt: lastMoment('2022-07-31'),
  latestAt: lastMoment('2022-07-31'),
  historic: false,
  state: '待办',
  reportedAt: null,
  closedAt: null,
  changes: [],
  revision: 3,
  assignment: null,
  asks: [],
  ...more,
})
const shown = { light: '正常', provisional: false, why: [] } as const
const written = (...items: readonly DutyItem[]) =>
  icsOf({ name: '水利局事项', items: items.map((one) => [one, shown] as const), now: NOW })
const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))

test('a calendar program reads each item as the whole of its last day, under the id of the item', () => {
  const [event] = read(written(item({}), item({ dueAt: null })))
  expect([event?.uid, event?.summary, event?.sequence]).toEqual([item({}).id, '排查河道', 3])
  expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(['2022-07-31', '2022-08-01'])
  expect(event?.startDate.isDate).toBe(true)
  expect(event?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2022-07-28T02:00:00Z')
  expect(read(written(item({ dueAt: null, latestAt: null })))).toEqual([])
})

test('any words come back as they were, in lines of at most 75 octets', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 200 }).filter((text) => !/\p{Cc}/u.test(text))
  fc.assert(
    fc.property(words, (what) => {
      const text = written(item({ what }))
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(read(text)[0]?.summary ?? '').toBe(what)
    }),
  )
  const long = '报送；情况, 与“目标”\\完成\n'.repeat(20)
  expect(read(written(item({ what: long })))[0]?.summary).toBe(long)
})
