import { type Block, paragraph } from '../blocks.ts'
import { body } from '../facts.ts'
import { say } from '../marked.ts'
import type { Writing } from '../writing.ts'
import type { Draft } from './draft.ts'

/** The last paragraph of a text: who explains it in public, who settles doubts, or nobody. */
export function closing(w: Writing, kind: string): { blocks: Block[] } & Pick<Draft, 'explains' | 'interprets'> {
  const unit = w.choose.pick(w.departments)
  switch (w.choose.int(0, 2)) {
    case 0:
      return {
        blocks: [paragraph(say`本文件由${body(unit, '解读')}负责解读。`)],
        explains: unit,
        interprets: null,
      }
    case 1:
      return {
        blocks: [paragraph(say`本${kind}由${body(unit, '解释')}负责解释。`)],
        explains: null,
        interprets: unit,
      }
    default:
      return { blocks: [], explains: null, interprets: null }
  }
}
