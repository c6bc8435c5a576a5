import axe from 'axe-core'
import type { Page } from 'playwright-core'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong with a page, one line a rule. */
export async function violations(page: Page): Promise<string[]> {
  // By evaluation, not as a script of the page, which the page's own policy would rightly refuse.
  await page.evaluate(axe.source)
  const found = await page.evaluate<axe.AxeResults>(`axe.run({ runOnly: ${JSON.stringify(rules)} })`)
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}

/** Pixels that stick out of the window on the right. */
export const beyondEdge = (page: Page) => page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
