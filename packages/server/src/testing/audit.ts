import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/**
 * All the rules that hold; only what they find wrong is worked out in full, without the selector of each element and without
 * the style sheets being asked for again: none of the rules reads them.
 */
const options = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  selectors: false,
  preload: false,
}

/** Its short form: reading the long one takes a browser longer than most of its audits. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong with the page as it stands, each with the elements it hangs on. */
export async function violations(page: Page): Promise<string[]> {
  // By evaluation, not as a script of the page, which the page's own policy would rightly refuse.
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(source)
  const found = await page.evaluate<axe.AxeResults>(`axe.run(${JSON.stringify(options)})`)
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}

/** How far the page can be pushed sideways, in pixels. */
export const beyondEdge = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')

/** Expects the page to stay within its width and to pass axe; goes on after a failure, so that all are told. */
export async function audit(page: Page): Promise<void> {
  const name = `${decodeURI(page.url())} at ${page.viewportSize()?.width}`
  expect.soft(await beyondEdge(page), `${name}: pixels beyond the right edge`).toBeLessThanOrEqual(0)
  expect.soft(await violations(page), name).toEqual([])
}

/** The same on a phone and at a desk, of one load: the layout follows the width. */
export async function auditBoth(page: Page): Promise<void> {
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    await audit(page)
  }
}
