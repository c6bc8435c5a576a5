import { expect, test } from 'vitest'
import { inForceFrom, inForceUntil } from './period.ts'

const printed = (issued: string | null, effective: string | null, validFor: string | null) => ({
  issued,
  effective,
  validFor,
})

test('in force from the day it names, else from its own', () => {
  expect(inForceFrom(printed('2022-06-17', '2022-07-01', null))).toBe('2022-07-01')
  expect(inForceFrom(printed('2022-06-17', null, null))).toBe('2022-06-17')
  expect(inForceFrom(printed('2022-06-31', null, null))).toBeNull()
})

test('until its term is over, whether or not the first day counts', () => {
  expect(inForceUntil(printed('2022-06-17', null, '5年'))).toBe('2027-06-18')
  expect(inForceUntil(printed('2022-06-17', null, '两年'))).toBe('2024-06-18')
  expect(inForceUntil(printed('2022-08-31', null, '6个月'))).toBe('2023-03-01')
  expect(inForceUntil(printed('2022-06-17', null, null))).toBeNull()
  expect(inForceUntil(printed(null, null, '5年'))).toBeNull()
})
