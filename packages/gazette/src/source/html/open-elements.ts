export interface OpenElement {
  readonly name: string
  /** Whether what stands in it is not printed. */
  readonly hidden: boolean
  /** Whether white space counts in it. */
  readonly verbatim: boolean
  /** Whether end tags inside cannot close what is outside (table, cell). */
  readonly barrier: boolean
}

/**
 * The elements that are open at a point of the page. End tags that close nothing are ignored in constant time, so
 * that a page of any depth takes linear time.
 */
export class OpenElements {
  readonly #stack: OpenElement[] = []
  readonly #scopes: Map<string, number>[] = [new Map()]
  readonly #onClose: (element: OpenElement) => void

  constructor(onClose: (element: OpenElement) => void) {
    this.#onClose = onClose
  }

  get height(): number {
    return this.#stack.length
  }

  get top(): OpenElement | undefined {
    return this.#stack.at(-1)
  }

  /** Whether an end tag of this name would close something. */
  has(name: string): boolean {
    return (this.#scope.get(name) ?? 0) > 0
  }

  push(element: OpenElement): void {
    this.#scope.set(element.name, (this.#scope.get(element.name) ?? 0) + 1)
    this.#stack.push(element)
    if (element.barrier) this.#scopes.push(new Map())
  }

  /** Closes the innermost element of this name, with all that is open in it. */
  close(name: string): void {
    if (!this.has(name)) return
    while (this.top && this.top.name !== name) this.#pop()
    this.#pop()
  }

  closeTo(height: number): void {
    while (this.#stack.length > height) this.#pop()
  }

  get #scope(): Map<string, number> {
    return this.#scopes.at(-1) as Map<string, number>
  }

  #pop(): void {
    const element = this.#stack.pop()
    if (!element) return
    if (element.barrier) this.#scopes.pop()
    this.#scope.set(element.name, (this.#scope.get(element.name) ?? 1) - 1)
    this.#onClose(element)
  }
}
