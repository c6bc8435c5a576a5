import { expect, test } from 'vitest'
import { html } from '../html.ts'
import { leavesOf } from './leaf.ts'

const clauses = (marks: string) => [...marks].map((mark) => ({ mark, notes: mark === 'n' ? html`note` : null }))
const shown = (marks: string) => leavesOf(clauses(marks)).map((leaf) => leaf.map(({ mark }) => mark).join(''))

test('a noted clause opens a leaf, those without notes stand on it', () => {
  expect(shown('--n-nn--')).toEqual(['--', 'n-', 'n', 'n--'])
})

test('a leaf has no more clauses than the style sheet has rows for', () => {
  expect(shown(`n${'-'.repeat(25)}`).map((leaf) => leaf.length)).toEqual([12, 12, 2])
})

test('nothing has no leaves', () => {
  expect(shown('')).toEqual([])
})
