import { type Actor, isEditor } from './actor.ts'
import { type Executor, sqlOf } from './executor.ts'
import { normaliseNumber } from './number.ts'

/** A document's version that an actor may see. */
export interface Seen {
  readonly slug: string
  readonly version: number
  /** The newest that the actor may see. */
  readonly newest: number
}

export interface AskedVersion {
  readonly county: string
  /** Its number in any writing, or its slug. */
  readonly document: string
  readonly version?: number
}

/** Finds a version of a document, the newest where none is asked for; undefined where the actor may see none. */
export async function seenVersion(db: Executor, actor: Actor, asked: AskedVersion): Promise<Seen | undefined> {
  // A slug is a number in its one writing, so one rule serves both.
  const slug = normaliseNumber(asked.document)
  const versions = await sqlOf(db)
    .selectFrom('document_version')
    .select('version')
    .where((eb) => eb.and({ county: asked.county, document: slug }))
    .$if(!isEditor(actor), (query) => query.where('published_at', 'is not', null))
    .orderBy('version', 'desc')
    .execute()
  const newest = versions[0]?.version
  const version = asked.version ?? newest
  if (newest === undefined || version === undefined || !versions.some((one) => one.version === version))
    return undefined
  return { slug, version, newest }
}
