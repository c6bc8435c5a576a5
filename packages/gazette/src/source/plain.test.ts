import { expect, test } from 'vitest'
import { printed, raised } from './plain.ts'

test('what does not print goes; spaces are spaces and line ends line ends', () => {
  expect(printed('甲\u00ad\u200b\u2060\ufeff乙\u00a0丙\r\n丁\r戊\u3000己')).toBe('甲乙 丙\n丁\n戊\u3000己')
})

test('a raised 2 or 3', () => {
  expect([raised('2'), raised(' 3 '), raised('1'), raised('注2')]).toEqual(['²', '³', '1', '注2'])
})
