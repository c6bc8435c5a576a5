import type { Body } from './body.ts'
import { coordination } from './coordination.ts'
import { departments } from './departments.ts'
import { enterprises } from './enterprises.ts'
import { government } from './government.ts'
import { higherBodies } from './higher.ts'
import { institutions } from './institutions.ts'
import { townships } from './townships.ts'

export type { Body, BodyKind } from './body.ts'

/** Every body that the county's documents name, with all its names. Reads as the reader's lexicon of bodies. */
export const bodies: readonly Body[] = [
  ...government,
  ...departments,
  ...townships,
  ...institutions,
  ...enterprises,
  ...coordination,
  ...higherBodies,
]
