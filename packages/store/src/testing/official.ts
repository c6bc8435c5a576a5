import type { OfficialActor } from '../actor.ts'

/** An official for tests: one post in one body, or in `more` whatever else he is. */
export const official = (account: string, body: string, more: Partial<OfficialActor> = {}): OfficialActor => ({
  kind: 'official',
  account,
  person: account,
  posts: [{ post: '科员', body, manner: '任职' }],
  office: false,
  townships: [],
  founder: false,
  ...more,
})
