import type { Writing } from '../writing.ts'
import type { Commission, Draft } from './draft.ts'
import { emergencyPlan } from './emergency-plan.ts'
import { measures } from './measures.ts'
import { membership } from './members.ts'
import { announcement, notice } from './notice.ts'
import { directScheme, scheme } from './scheme.ts'

export type { Commission, Draft } from './draft.ts'

interface Shape {
  readonly name: string
  readonly write: (w: Writing, c: Commission) => Draft
}

/** Every shape of document that the generator writes. */
export const SHAPES: readonly [Shape, ...Shape[]] = [
  { name: 'scheme', write: scheme },
  { name: 'measures', write: measures },
  { name: 'emergency-plan', write: emergencyPlan },
  { name: 'notice', write: notice },
  { name: 'membership', write: membership },
  { name: 'direct-scheme', write: directScheme },
  { name: 'announcement', write: announcement },
]
