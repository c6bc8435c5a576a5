import type { Actor, Duty, HeldPost } from '../actor.ts'
import type { Executor } from '../executor.ts'
import type { AccountTable } from '../tables.ts'
import { postsHeld } from './held.ts'
import type { PlacesNow } from './places.ts'

/** What of an account says who its bearer is. */
export interface AccountRow {
  readonly account: string
  readonly kind: AccountTable['kind']
  readonly duty: Duty | null
  readonly person: string | null
  readonly party: string | null
}

interface ActorAsked {
  readonly county: string
  readonly today: Temporal.PlainDate
  readonly places: PlacesNow
}

type SignedIn = Exclude<Actor, { kind: 'public' | 'system' }>

/**
 * Who an account's bearer is today; null of an official who holds no post any more. Asked at each request, so that
 * leaving takes access away in the same minute.
 */
export async function actorOf(
  db: Executor,
  { places, ...asked }: ActorAsked,
  row: AccountRow,
): Promise<SignedIn | null> {
  const { person } = row
  return actorWith(places, row, person === null ? [] : await postsHeld(db, { ...asked, person }))
}

/** The same of posts that were read already: those that the account's person holds today. */
export async function actorWith(
  places: PlacesNow,
  { account, kind, duty, person, party }: AccountRow,
  posts: readonly HeldPost[],
): Promise<SignedIn | null> {
  if (kind === 'party') return party === null ? null : { kind, account, party }
  if (kind === 'administrator') return duty === null ? null : { kind, account, duty }
  const founder = kind === 'founder'
  if (posts.length === 0 && !founder) return null
  const { office, government, townshipOf, answersFor: ofBody } = await places(posts.map(({ body }) => body))
  const answersFor = [...new Set(posts.flatMap(({ body }) => ofBody?.(body) ?? []))]
  return {
    kind: 'official',
    account,
    ...(person === null ? {} : { person }),
    posts,
    office: founder || posts.some(({ body }) => body === office),
    ...(posts.some(({ body }) => body === government) ? { leader: true } : {}),
    townships: [...new Set(posts.flatMap(({ body }) => townshipOf(body) ?? []))],
    ...(answersFor.length === 0 ? {} : { answersFor }),
    founder,
  }
}
