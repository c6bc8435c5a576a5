import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { Running } from '../../server/start.ts'
import type { Scene, Screen } from './plan.ts'

/** Widths of a phone and of a desk's screen. */
const widths = [390, 1440] as const

/** Taller pages are taken in pieces: a browser draws no taller picture whole. */
const tallest = 12_000

/** What was taken of a page at one width. */
export interface Picture {
  readonly scene: string
  readonly title: string
  readonly path: string
  readonly width: number
  /** File names, from the top of the page down. */
  readonly files: readonly string[]
}

/** Takes every page of a scene at each width into the folder. */
export async function shoot(browser: Browser, scene: Scene, { address, link }: Running, folder: string) {
  const pictures: Picture[] = []
  const take = async (context: BrowserContext, screens: readonly Screen[], who: string) => {
    const page = await context.newPage()
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      for (const [index, screen] of screens.entries()) {
        await page.goto(new URL(screen.path, address).href, { waitUntil: 'networkidle' })
        if (screen.press) await page.getByRole('button', { name: screen.press }).click()
        await page.evaluate('document.fonts.ready')
        const name = `${scene.name}-${who}-${String(index + 1).padStart(2, '0')}-${width}`
        pictures.push({ ...screen, scene: scene.title, width, files: await takeWhole(page, folder, name) })
      }
    }
    await page.close()
  }
  const reader = await browser.newContext({ locale: 'zh-CN' })
  await take(reader, scene.open, 'open')
  if (scene.everyDocument) await take(reader, await documentsOf(reader, address), 'document')
  await reader.close()
  if (scene.inside.length > 0 && link !== null) {
    const administrator = await browser.newContext({ locale: 'zh-CN' })
    await signIn(administrator, link)
    await take(administrator, scene.inside, 'desk')
    await administrator.close()
  }
  return pictures
}

async function signIn(context: BrowserContext, link: string): Promise<void> {
  const page = await context.newPage()
  await page.goto(link)
  await page.getByRole('button', { name: '用此链接登录' }).click()
  await page.waitForURL('**/account/password')
  await page.close()
}

/** Every document that the home page lists. */
async function documentsOf(context: BrowserContext, address: string): Promise<Screen[]> {
  const page = await context.newPage()
  await page.goto(address)
  const found = []
  for (const link of await page.locator('.entries a.title').all())
    found.push({ title: (await link.textContent()) ?? '', path: decodeURI((await link.getAttribute('href')) ?? '') })
  await page.close()
  return found
}

async function takeWhole(page: Page, folder: string, name: string): Promise<string[]> {
  const height = await page.evaluate<number>('document.documentElement.scrollHeight')
  const { width = 0 } = page.viewportSize() ?? {}
  const pieces = Math.ceil(height / tallest)
  const files = []
  for (let piece = 0; piece < pieces; piece += 1) {
    const file = pieces === 1 ? `${name}.png` : `${name}-${piece + 1}.png`
    const y = piece * tallest
    const clip = { x: 0, y, width, height: Math.min(tallest, height - y) }
    await page.screenshot({ path: join(folder, file), fullPage: true, clip })
    files.push(file)
  }
  return files
}
