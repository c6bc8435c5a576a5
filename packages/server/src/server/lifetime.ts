/** Gives back work in hand, or waits for its end; how long is its own affair. */
export type GiveBack = () => Promise<void>

/** Whether a server is being stopped, and what it then has to give back before its store is closed. */
export class Lifetime {
  #stopping = false
  readonly #works: GiveBack[] = []

  /** From the first signal on: readiness fails and connections are not kept for further requests. */
  get stopping(): boolean {
    return this.#stopping
  }

  /** Has work given back once no request comes any more. */
  onStop(giveBack: GiveBack): void {
    this.#works.push(giveBack)
  }

  beginStopping(): void {
    this.#stopping = true
  }

  async giveBack(): Promise<void> {
    await Promise.all(this.#works.map((work) => work()))
  }
}
