import { expect, test } from 'vitest'
import { renderPages, shownPages } from './pages.ts'

test('the pages near by, the first and the last, gaps between them', () => {
  expect(shownPages(1, 3)).toEqual([1, 2, 3])
  expect(shownPages(6, 12)).toEqual([1, null, 4, 5, 6, 7, 8, null, 12])
})

test('one page needs no links; others keep everything that was asked', async () => {
  const asked = { text: '补贴 1+1', facets: { year: '2024', inForce: true }, page: 2, exact: false }
  expect(renderPages(asked, 1)).toBe('')
  const links = String(await renderPages(asked, 3))
  expect(links).toContain('/search?q=补贴%201%2B1&amp;year=2024&amp;valid=1&amp;page=3')
  expect(links).toContain('aria-current="page"')
})
