import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { type FirstLoad, firstLoad } from '../testing/first-load.ts'
import { realIssueFile } from '../testing/real-issue.ts'
import { realService } from '../testing/real-service.ts'
import { type Site, startSite } from '../testing/site.ts'

/** Bytes that the first load of a document page may take, compressed, before any font. */
const most = 150_000

/** The longest document page of the newest issue, loaded for the first time. */
async function heaviest(page: Page, { address }: Site): Promise<FirstLoad & { readonly path: string }> {
  await page.goto(address)
  const links = await page.locator('.entries a.title').all()
  const found = await Promise.all(
    links.map(async (link) => {
      const path = (await link.getAttribute('href')) ?? ''
      return { path, length: (await (await fetch(new URL(path, address))).text()).length }
    }),
  )
  const [longest] = found.toSorted((a, b) => b.length - a.length)
  const path = longest?.path ?? ''
  return { path, ...(await firstLoad(page, new URL(path, address).href)) }
}

describe('the sample', () => {
  const site = startSite()

  test('a document page is small at its first load', async () => {
    const { page, close } = await site().open('/')
    const load = await heaviest(page, site())
    expect(load.page).toBeGreaterThan(10_000)
    expect(load.page).toBeLessThan(most)
    await close()
  })

  test('its text is readable while fonts and script are still on their way', async () => {
    const { page, close } = await site().open('/nowhere')
    const never = () => {}
    await page.route('**/fonts/**', never)
    await page.route('**/*.js', never)
    await page.goto(new URL('/documents/云政发〔2024〕3号', site().address).href, { waitUntil: 'commit' })
    const words = page.getByText('为了节约灌溉用水')
    await words.waitFor()
    expect((await words.boundingBox())?.height).toBeGreaterThan(20)
    await close()
  })

  test('Chinese text is set in the fonts that the site serves', async () => {
    const { page, close } = await site().open('/documents/云政发〔2024〕3号')
    await page.waitForLoadState('networkidle')
    const loaded = await page.evaluate<string[]>(
      `[...document.fonts].filter((face) => face.status === 'loaded').map((face) => face.family + ' ' + face.weight)`,
    )
    const names = [...new Set(loaded.map((name) => name.replaceAll('"', '')))]
    expect(names.toSorted()).toEqual(['Noto Sans SC 400', 'Noto Sans SC 600', 'Noto Serif SC 400', 'Noto Serif SC 700'])
    await close()
  })
})

const real = realIssueFile()

describe.skipIf(real === null)('[real issue]', () => {
  const site = startSite(realService)

  test('its heaviest document page is small at its first load [real issue]', async () => {
    const { page, close } = await site().open('/')
    const load = await heaviest(page, site())
    console.log(`首次打开最大的一页 ${load.path}：${load.page} 字节，另有字体 ${load.fonts} 字节`)
    expect(load.page).toBeLessThan(most)
    await close()
  })
})
