import type { Hit } from '@zhengling/store/testing'

/** A way of searching that stands beside ours in a table. */
export interface Peer {
  readonly name: string
  /** The best ten, in order. */
  search(query: string): Promise<readonly Hit[]>
}

/** How many each of them returns. */
export const TEN = 10
