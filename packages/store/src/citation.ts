import type { Node } from '@zhengling/gazette'
import { type Actor, isEditor } from './actor.ts'
import { lineTo } from './clause.ts'
import { differences } from './difference.ts'
import { type Edition, inForce } from './edition.ts'
import { readEdition } from './edition-store.ts'
import { type Executor, sqlOf } from './executor.ts'
import { fingerprint } from './fingerprint.ts'
import { firstMoment } from './moment.ts'
import { seenVersion } from './newest.ts'
import { type Refused, refused } from './refused.ts'

/** A citation: a document, a clause, and the version cited, or the day it was cited on. */
export interface Citation {
  readonly county: string
  readonly document: string
  readonly clause: string
  readonly version?: number
  /** The version that could be read here at the end of that day; the first one for earlier days. Zone Asia/Shanghai. */
  readonly on?: Temporal.PlainDate
}

export type CitationOutcome =
  | {
      readonly outcome: 'found'
      readonly slug: string
      readonly version: number
      readonly number: string | null
      readonly title: string
      /** As it read in the version cited. */
      readonly node: Node
      readonly fingerprint: string
      readonly newest: number
      /** What became of it in the newest version, with its children. */
      readonly since: 'same' | 'moved' | 'changed' | 'removed'
      /** Its path there; null when removed. */
      readonly newestPath: string | null
    }
  | Refused<'no-document' | 'no-version' | 'no-clause'>

/** Finds what a citation cites, as it read then, and says what has become of it. */
export async function resolveCitation(db: Executor, actor: Actor, asked: Citation): Promise<CitationOutcome> {
  const { county, document, clause } = asked
  const newest = await seenVersion(db, actor, { county, document })
  if (newest === undefined) return refused('no-document', `没有文件“${document}”。请核对文号。`)
  const version =
    asked.version ??
    (asked.on === undefined ? newest.version : await versionOn(db, actor, county, newest.slug, asked.on))
  const seen = await seenVersion(db, actor, { county, document, version })
  if (seen === undefined) return refused('no-version', `文件“${document}”没有第 ${version} 版。`)
  const cited = await readEdition(db, county, seen.slug, version)
  const node = lineTo(clause, inForce(cited).clauses)?.at(-1)
  if (node === undefined) return refused('no-clause', `文件“${document}”第 ${version} 版没有条款“${clause}”。`)
  const now = version === seen.newest ? cited : await readEdition(db, county, seen.slug, seen.newest)
  const { number, title } = cited.fields
  return {
    outcome: 'found',
    slug: seen.slug,
    version,
    number,
    title,
    node,
    fingerprint: fingerprint(node),
    newest: seen.newest,
    ...becomeOf(node, cited, now),
  }
}

function becomeOf(
  node: Node,
  cited: Edition,
  now: Edition,
): Pick<CitationOutcome & { outcome: 'found' }, 'since' | 'newestPath'> {
  const print = fingerprint(node)
  const there = now.nodes.find(({ path }) => path === node.path)
  if (there?.fingerprint === print) return { since: 'same', newestPath: node.path }
  const elsewhere = now.nodes.find((row) => row.fingerprint === print)
  if (elsewhere !== undefined) return { since: 'moved', newestPath: elsewhere.path }
  const found = differences(cited.nodes, now.nodes)
  const followed = found.find((one) => 'from' in one && one.from === node.path)
  if (followed !== undefined) return { since: 'changed', newestPath: followed.path }
  // Its own text stands where it stood, so something below it has changed.
  if (there !== undefined && !found.some(({ path }) => path === node.path))
    return { since: 'changed', newestPath: node.path }
  return { since: 'removed', newestPath: null }
}

async function versionOn(
  db: Executor,
  actor: Actor,
  county: string,
  document: string,
  on: Temporal.PlainDate,
): Promise<number> {
  const end = firstMoment(on.add({ days: 1 }))
  const rows = await sqlOf(db)
    .selectFrom('document_version')
    .select(['version', 'made_at', 'published_at'])
    .where((eb) => eb.and({ county, document }))
    .$if(!isEditor(actor), (query) => query.where('published_at', 'is not', null))
    .orderBy('version')
    .execute()
  const at = (row: (typeof rows)[number]) => (isEditor(actor) ? row.made_at : (row.published_at ?? row.made_at))
  const then = rows.findLast((row) => Temporal.Instant.compare(at(row), end) < 0)
  return (then ?? rows[0])?.version ?? 1
}
