import { expect, test } from 'vitest'
import { auditor, editor } from '../testing/editor.ts'
import { pageWithin } from './landing.ts'
import { homeOf } from './own-pages.ts'

test('each begins where the work is', () => {
  expect(homeOf(editor)).toBe('/desk')
  expect(homeOf({ ...editor, founder: false })).toBe('/today')
  expect(homeOf({ ...auditor, duty: 'security' })).toBe('/approvals')
  expect(homeOf(auditor)).toBe('/journal')
  expect(homeOf({ kind: 'party', account: 'a', party: 'p' })).toBe('/parties/p')
})

test.each(['/desk', '/desk/findings/2024-01?x=1', '/documents/云政发〔2024〕3号'])(
  '%s is a page of this site',
  (path) => {
    expect(decodeURI(pageWithin(path) ?? '')).toBe(path)
  },
)

test.each([undefined, '', 'desk', '//elsewhere', '/\\elsewhere', 'https://elsewhere', '/a b', '/enter/code', '\t//x'])(
  '%j is none to go back to',
  (written) => {
    expect(pageWithin(written)).toBeNull()
  },
)
