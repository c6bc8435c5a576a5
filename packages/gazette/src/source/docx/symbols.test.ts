import { expect, test } from 'vitest'
import { bulletOf, symbolOf } from './symbols.ts'

test('symbol fonts with and without their private codes', () => {
  expect([symbolOf('Wingdings', 'F0FE'), symbolOf('wingdings', '00FE'), symbolOf('Symbol', 'F0B1')]).toEqual([
    '☑',
    '☑',
    '±',
  ])
})

test('an ordinary font shows its character; unknown and damaged codes are none', () => {
  expect([
    symbolOf('宋体', '2460'),
    symbolOf('宋体', 'F041'),
    symbolOf('Wingdings', 'F001'),
    symbolOf('宋体', 'x'),
    symbolOf('宋体', 'D800'),
  ]).toEqual(['①', null, null, null, null])
})

test('bullets', () => {
  expect(['\uF06C', '\uF0FF', '-', '◆', ''].map(bulletOf)).toEqual(['●', '•', '-', '◆', ''])
})
