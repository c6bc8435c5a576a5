/** Counts what a format holds that is not read, and says so in a fixed order. */
export class Tally<K extends string> {
  readonly #sentences: Readonly<Record<K, (count: number) => string>>
  readonly #counts = new Map<K, number>()

  /** One sentence a kind; its order is the order of the notes. */
  constructor(sentences: Readonly<Record<K, (count: number) => string>>) {
    this.#sentences = sentences
  }

  add(kind: K, count = 1): void {
    this.#counts.set(kind, this.count(kind) + count)
  }

  count(kind: K): number {
    return this.#counts.get(kind) ?? 0
  }

  notes(): readonly string[] {
    return (Object.keys(this.#sentences) as K[])
      .filter((kind) => this.count(kind) > 0)
      .map((kind) => this.#sentences[kind](this.count(kind)))
  }
}
