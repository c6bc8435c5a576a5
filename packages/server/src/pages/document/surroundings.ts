import type { DisclosureTerm } from '../../disclosure/term.ts'
import type { LegislationAbout } from '../../formats/legislation.ts'
import type { Explained } from '../explanations/beside.ts'
import type { Setting } from './context.ts'
import type { Looked } from './find.ts'
import type { Ties } from './links.ts'
import type { Place } from './place.ts'
import type { AskedDay } from './validity.ts'

/** What a document is shown with beside its own text. */
export interface Surroundings {
  readonly place: Place
  readonly ties: Ties
  /** What the county declares at its clauses. */
  readonly declared: Setting['links']
  /** How it is explained, and by whom. */
  readonly explained: Explained
  /** How it stands against its term of publication; null for readers who are no officials. */
  readonly disclosure: DisclosureTerm | null
  readonly on: AskedDay
  readonly looked: Looked | null
  /** What the page says of itself to programs. */
  readonly about: LegislationAbout
}
