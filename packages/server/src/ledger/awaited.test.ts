import { expect, test } from 'vitest'
import { counties } from '../counties.ts'
import { sampleCounty } from '../testing/sample-county.ts'
import { awaitedEvents } from './awaited.ts'

test('what duties wait for is told once, with all that hang on it, and figures are no events', () => {
  expect(awaitedEvents(sampleCounty)).toEqual([])
  const all = awaitedEvents(counties[0])
  expect(new Set(all.map(({ document, fact }) => `${document}/${fact}`)).size).toBe(all.length)
  expect(all.find(({ fact }) => fact === '分局接报时刻')).toMatchObject({
    kind: 'moment',
    document: '稷政办发〔2022〕22号',
  })
  expect(all.find(({ fact }) => fact === '首次登记受理日')).toMatchObject({ kind: 'day' })
  expect(all.some(({ fact }) => fact === '死亡人数')).toBe(false)
})
