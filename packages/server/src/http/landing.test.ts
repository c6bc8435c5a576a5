import { expect, test } from 'vitest'
import { auditor, editor } from '../testing/editor.ts'
import { landingOf, pageWithin } from './landing.ts'

test('each begins where the work is', () => {
  expect(landingOf(editor)).toBe('/desk')
  expect(landingOf({ ...auditor, duty: 'security' })).toBe('/security')
  expect(landingOf(auditor)).toBe('/account')
  expect(landingOf({ kind: 'party', account: 'a', party: 'p' })).toBe('/account')
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
