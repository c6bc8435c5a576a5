import type { Body } from './body.ts'
import { departments } from './departments.ts'
import { enterprises } from './enterprises.ts'
import { governmentBodies } from './government.ts'
import { headquarters } from './headquarters.ts'
import { higherBodies } from './higher.ts'
import { institutions } from './institutions.ts'
import { leadingGroups } from './leading-groups.ts'
import { offices } from './offices.ts'
import { taskForces } from './task-forces.ts'
import { townships } from './townships.ts'

export { type Body, type BodyKind, kinds } from './body.ts'

/** Every body that the county's documents name, with all its names. Reads as the reader's lexicon of bodies. */
export const bodies: readonly Body[] = [
  ...governmentBodies,
  ...departments,
  ...townships,
  ...institutions,
  ...enterprises,
  ...leadingGroups,
  ...taskForces,
  ...headquarters,
  ...offices,
  ...higherBodies,
]
