import type { Page } from 'playwright-core'

/** What came over the wire for a page that a browser sees for the first time, in bytes with headers. */
export interface FirstLoad {
  /** The page, its styles, its script, the icon. */
  readonly page: number
  /** Slices of the fonts, which come after the text is there. */
  readonly fonts: number
}

/** Loads an address with an empty cache and counts. */
export async function firstLoad(page: Page, address: string): Promise<FirstLoad> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  const addresses = new Map<string, string>()
  const sums = { page: 0, fonts: 0 }
  session.on('Network.requestWillBeSent', ({ requestId, request }) => addresses.set(requestId, request.url))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    // What the page before was still loading is not of this one.
    const asked = addresses.get(requestId)
    if (asked !== undefined) sums[asked.includes('/fonts/') ? 'fonts' : 'page'] += encodedDataLength
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  await session.detach()
  return sums
}
