import type { OfficialActor, PartyActor } from '../../actor.ts'

export const TOWN = '999901100'
export const OTHER_TOWN = '999901101'

const official = (account: string, more: Partial<OfficialActor>): OfficialActor => ({
  kind: 'official',
  account,
  person: account,
  posts: [{ post: '科员', body: account, manner: '任职' }],
  office: false,
  townships: [],
  founder: false,
  ...more,
})

/** Of the county government's office, of a township, of another one, of a bureau. */
export const OFFICE = official('office', { office: true })
export const CLERK = official('clerk', { townships: [TOWN] })
export const OTHER_CLERK = official('other-clerk', { townships: [OTHER_TOWN] })
export const BUREAU = official('bureau', {})

export const ownerOf = (party: string): PartyActor => ({ kind: 'party', account: `of-${party}`, party })
