import type { FoundKind } from './found.ts'
import { listedIn } from './people-lists.ts'
import { spokenIn } from './people-spoken.ts'

const PERHAPS = /同志|[长记任员理席事监委总人]|由|[ \t\u3000]/u

/** People named in a text, with their posts. `carried` is the part a row above in the same list named. */
export function peopleIn(text: string, carried?: string): FoundKind<'person'>[] {
  if (!PERHAPS.test(text)) return []
  const listed = listedIn(text, carried)
  return listed.length > 0 ? listed : spokenIn(text)
}
