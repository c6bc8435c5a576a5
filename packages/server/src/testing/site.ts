import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { createApp } from '../http/app.ts'
import { userLink } from '../operations/user-link.ts'
import { isRefusal } from '../refusal.ts'
import { type Listening, listen } from '../server/listen.ts'
import { launchBrowser } from './browser.ts'
import { type Finished, type SampleService, sampleService } from './sample-service.ts'

/** A running site over the sample issue, or another store, and a browser to look at it with. */
export interface Site {
  readonly service: SampleService
  readonly address: string
  /** A page in a browser of its own; requests that leave the site and errors of the page are collected. */
  open(path: string, options?: BrowserContextOptions): Promise<Visit>
  /** The address of a fresh one-time link. */
  link(): Promise<string>
}

export interface Visit {
  readonly page: Page
  /** Addresses asked for outside the site. */
  readonly strayed: readonly string[]
  /** What the browser complained of: scripts that failed, content that the policy refused. */
  readonly complaints: readonly string[]
  readonly close: () => Promise<void>
}

/** Starts both for the tests of a file. */
export function startSite(make: (finished: Finished) => Promise<SampleService> = sampleService): () => Site {
  let site: Site | null = null
  const closers: (() => Promise<void>)[] = []
  beforeAll(async () => {
    const service = await make((close) => closers.push(close))
    const listening = await listen(createApp(service).fetch, '127.0.0.1', 0)
    if (isRefusal(listening)) throw new Error(listening.message)
    closers.push(() => listening.close())
    const browser = await launchBrowser()
    closers.push(() => browser.close())
    site = siteOf(service, listening, browser)
  })
  afterAll(async () => {
    for (const close of closers.toReversed()) await close()
  })
  return () => {
    if (!site) throw new Error('the site is there from beforeAll on')
    return site
  }
}

function siteOf(service: SampleService, { address }: Listening, browser: Browser): Site {
  return {
    service,
    address,
    open: async (path, options = {}) => {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
      const page = await context.newPage()
      const strayed: string[] = []
      const complaints: string[] = []
      page.on('request', (request) => {
        if (!request.url().startsWith(address)) strayed.push(request.url())
      })
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text())
      })
      page.on('pageerror', (error) => complaints.push(String(error)))
      await page.goto(new URL(path, address).href)
      return { page, strayed, complaints, close: () => context.close() }
    },
    link: async () => {
      const actor = { kind: 'system', program: 'test' } as const
      const made = await userLink.run({ ...service, address }, actor, { account: 'admin' }, new Uint8Array())
      if (isRefusal(made)) throw new Error(made.message)
      return new URL(made.link).pathname
    },
  }
}
