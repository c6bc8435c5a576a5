import type { Locator, Page } from 'playwright-core'

/** Someone at the site who counts each click and each key that is no writing. */
export class Person {
  readonly page: Page
  #acts = 0

  constructor(page: Page) {
    this.page = page
  }

  /** Clicks and keys so far. */
  get acts(): number {
    return this.#acts
  }

  async click(what: Locator): Promise<void> {
    this.#acts += 1
    await what.click()
  }

  async press(key: string): Promise<void> {
    this.#acts += 1
    await this.page.keyboard.press(key)
  }

  /** Writes where the caret stands. */
  async write(words: string): Promise<void> {
    await this.page.keyboard.type(words)
  }
}
