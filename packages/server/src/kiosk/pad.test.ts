import { expect, test } from 'vitest'
import { initialsOf } from './initials.ts'
import { matching, type PadEntry } from './pad.ts'

const entries: readonly PadEntry[] = ['补助', '灌溉用水', '用水', '云水县水利局', '备案'].map(
  (words) => [words, initialsOf(words)] as const,
)
const found = (letters: string) => matching(letters, entries, 3).map(([words]) => words)

test('letters find words that begin with them, then words that have them within', () => {
  expect(found('b')).toEqual(['补助', '备案'])
  expect(found('YS')).toEqual(['用水', '云水县水利局', '灌溉用水'])
  expect(found('slj')).toEqual(['云水县水利局'])
  expect(found('')).toEqual([])
  expect(found('q')).toEqual([])
})

test('a reading goes by the word that a character stands in; figures and letters stand for themselves, marks for nothing', () => {
  expect(initialsOf('银行')).toBe('yh')
  expect(initialsOf('行政')).toBe('xz')
  expect(initialsOf('重庆')).toBe('cq')
  expect(initialsOf('2022年“三农”A类（试行）')).toBe('2022nsnalsx')
  expect(initialsOf('□、，')).toBe('')
})
