import type { GazetteDocument, Reading } from '@zhengling/gazette'
import { type Actor, isEditor } from './actor.ts'
import { asRead, findingOf } from './edition.ts'
import { readEdition } from './edition-store.ts'
import { type Executor, sqlOf } from './executor.ts'
import { placedAt } from './placed.ts'
import { type AskedIssue, seenIssue } from './seen-issue.ts'
import type { SourceView } from './views.ts'

/** The reading exactly as it was imported as this version of the issue (the newest unless told). */
export async function loadReading(db: Executor, actor: Actor, asked: AskedIssue): Promise<Reading | undefined> {
  const seen = await seenIssue(db, actor, asked)
  if (seen === undefined) return undefined
  const { county, issue } = asked
  const { version } = seen
  const links = await sqlOf(db)
    .selectFrom('issue_document')
    .selectAll()
    .where((eb) => eb.and({ county, issue, version }))
    .orderBy('ordinal')
    .execute()
  const documents: GazetteDocument[] = []
  for (const { document, document_version, places } of links) {
    const edition = await readEdition(db, county, document, document_version)
    documents.push(asRead(places === null ? edition : placedAt(edition, places)))
  }
  const findings = await sqlOf(db)
    .selectFrom('finding')
    .selectAll()
    .where((eb) => eb.and({ county, owner_kind: 'issue', owner: issue, owner_version: version }))
    .orderBy('ordinal')
    .execute()
  return { issue: seen.issue_print, front: seen.front, back: seen.back, documents, findings: findings.map(findingOf) }
}

/** The decoded text of a source; to the public only of a source that something published was read from. */
export async function sourceText(
  db: Executor,
  actor: Actor,
  { county, hash }: { readonly county: string; readonly hash: string },
): Promise<string | undefined> {
  if (!isEditor(actor) && !(await isPublished(db, county, hash))) return undefined
  const row = await sqlOf(db)
    .selectFrom('source')
    .select('text')
    .where((eb) => eb.and({ county, hash }))
    .executeTakeFirst()
  return row?.text
}

async function isPublished(db: Executor, county: string, source: string): Promise<boolean> {
  const issue = await sqlOf(db)
    .selectFrom('issue_version')
    .select('version')
    .where((eb) => eb.and({ county, source }))
    .where('published_at', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  if (issue !== undefined) return true
  const attachment = await sqlOf(db)
    .selectFrom('attachment as a')
    .innerJoin('document_version as v', (join) =>
      join
        .onRef('v.county', '=', 'a.county')
        .onRef('v.document', '=', 'a.document')
        .onRef('v.version', '=', 'a.version'),
    )
    .select('a.n')
    .where((eb) => eb.and({ 'a.county': county, 'a.source': source }))
    .where('v.published_at', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  return attachment !== undefined
}

/** What is shown of a source; it must be there. */
export const sourceView = (db: Executor, county: string, hash: string): Promise<SourceView> =>
  sqlOf(db)
    .selectFrom('source')
    .select(['hash', 'bytes_hash as bytesHash', 'name', 'format', 'encoding'])
    .where((eb) => eb.and({ county, hash }))
    .executeTakeFirstOrThrow()
