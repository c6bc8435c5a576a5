import { expect, test } from 'vitest'
import { gb18030 } from '../testing/gb18030.ts'
import { gbPlausible } from './gb-plausible.ts'

test('official prose is plausible, also with a few rare characters', () => {
  expect(gbPlausible(gb18030('根据《办法》第十二条，由县农业农村局（王玥）于每季度首月5日前报送。'))).toBe(true)
})

test('rare characters only, and UTF-8 read as GBK, are not', () => {
  expect(gbPlausible(gb18030('囧囍喆'))).toBe(false)
  expect(gbPlausible(new TextEncoder().encode('各乡镇人民政府，县直各有关单位'))).toBe(false)
})

test('a four-byte character counts as one', () => {
  expect(gbPlausible(gb18030('县政府办公室主任贺兆𠮷'))).toBe(true)
})
