import { type Block, type LabelStyle, labelOf } from './blocks.ts'
import type { Writing } from './writing.ts'

/**
 * Numbers blocks 1 … n in one style; where a fault is to be put in, a number is left out or printed twice.
 * The fault is noted on the block whose label shows it.
 */
export function outline(w: Writing, style: LabelStyle, blocks: readonly Omit<Block, 'label'>[]): Block[] {
  const fits = blocks.length >= 3
  const missing = fits && w.seeds.take('label-missing') ? w.choose.int(1, blocks.length - 2) : -1
  const repeated = fits && missing < 0 && w.seeds.take('label-repeated') ? w.choose.int(1, blocks.length - 1) : -1
  return blocks.map((block, i) => {
    const number = i + 1 + (missing >= 0 && i >= missing ? 1 : 0) - (repeated >= 0 && i >= repeated ? 1 : 0)
    const plants = i === missing ? ['label-missing' as const] : i === repeated ? ['label-repeated' as const] : []
    return {
      ...block,
      label: labelOf(style, number),
      ...(style === '1.' && { gap: ' ' }),
      plants: [...(block.plants ?? []), ...plants],
    }
  })
}
