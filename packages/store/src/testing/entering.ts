import { createHash } from 'node:crypto'
import type { Entering } from '../sign-in/begin.ts'
import { USUAL_RULES } from '../sign-in/rules.ts'
import type { Random } from '../token.ts'
import { COUNTY, NOW } from './opening.ts'

/** Bytes that are different each time and the same in each run. */
export function seeded(): Random {
  let n = 0
  return (bytes) => {
    n += 1
    return createHash('shake256', { outputLength: bytes }).update(`${n}`).digest()
  }
}

/** Somebody at the door of a test, at an address of his own. */
export function atTheDoor(random: Random): (more?: Partial<Entering>) => Entering {
  let doors = 0
  return (more = {}) => {
    doors += 1
    return {
      county: COUNTY,
      now: NOW,
      today: Temporal.PlainDate.from('2022-06-30'),
      places: async () => ({ office: '县政府办', townshipOf: () => null }),
      random,
      rules: USUAL_RULES,
      from: { address: `10.1.${doors >> 8}.${doors & 255}`, near: '10.1.*', browser: 'Edge' },
      ...more,
    }
  }
}
