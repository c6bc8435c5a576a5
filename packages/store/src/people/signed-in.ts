import type { Actor, Duty } from '../actor.ts'
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

/**
 * Who an account's bearer is today; null of an official who holds no post any more. Asked at each request, so that
 * leaving takes access away in the same minute.
 */
export async function actorOf(
  db: Executor,
  {
    county,
    today,
    places,
  }: { readonly county: string; readonly today: Temporal.PlainDate; readonly places: PlacesNow },
  { account, kind, duty, person, party }: AccountRow,
): Promise<Exclude<Actor, { kind: 'public' | 'system' }> | null> {
  if (kind === 'party') return party === null ? null : { kind, account, party }
  if (kind === 'administrator') return duty === null ? null : { kind, account, duty }
  const posts = person === null ? [] : await postsHeld(db, { county, person, today })
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
