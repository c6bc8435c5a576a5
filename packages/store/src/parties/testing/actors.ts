import type { PartyActor } from '../../actor.ts'
import { official } from '../../testing/official.ts'

export const TOWN = '999901100'
export const OTHER_TOWN = '999901101'

/** Of the county government's office, of a township, of another one, of a bureau. */
export const OFFICE = official('office', 'office', { office: true })
export const CLERK = official('clerk', 'clerk', { townships: [TOWN] })
export const OTHER_CLERK = official('other-clerk', 'other-clerk', { townships: [OTHER_TOWN] })
export const BUREAU = official('bureau', 'bureau')

export const ownerOf = (party: string): PartyActor => ({ kind: 'party', account: `of-${party}`, party })
