import { type Actor, signatureOf } from './actor.ts'
import { insertAll, type Row } from './bulk.ts'
import { dayOrNull } from './day.ts'
import type { Edition } from './edition.ts'
import { type Executor, sqlOf } from './executor.ts'
import { keepSearched } from './search/keep.ts'
import type { DocumentVersionTable, MadeBy } from './tables.ts'
import { isClause, type NodeRow, settled } from './tree.ts'

/** Which version is written, and by whom. */
export interface Making {
  readonly county: string
  readonly document: string
  readonly version: number
  readonly madeBy: MadeBy
  readonly reason: string | null
  readonly actor: Actor
  readonly now: Temporal.Instant
  readonly publish: boolean
}

/** Writes editions as new versions of their documents, all rows of a table together. */
export async function writeEditions(
  tx: Executor,
  made: readonly { readonly making: Making; readonly edition: Edition }[],
): Promise<void> {
  const versions = made.map(({ making, edition }) => ({ making, edition, nodes: settled(edition.nodes) }))
  const rowsOf = <T>(rows: (edition: Edition, key: Key) => readonly T[]): readonly T[] =>
    made.flatMap(({ making: { county, document, version }, edition }) => rows(edition, { county, document, version }))
  await insertAll(
    tx,
    'document_version',
    versions.map(({ making, edition, nodes }) => versionRow(making, edition, nodes)),
  )
  await insertAll(
    tx,
    'clause',
    versions.flatMap(({ making: { county, document, version }, nodes }) =>
      nodes.map((row) => ({ county, document, version, ...row })),
    ),
  )
  await insertAll(
    tx,
    'fact',
    rowsOf(({ facts }, key) => facts.map((row, ordinal) => ({ ...key, ordinal, ...row }))),
  )
  await insertAll(
    tx,
    'attachment',
    rowsOf(({ attachments }, key) => attachments.map((row, ordinal) => ({ ...key, ordinal, ...row }))),
  )
  await insertAll(
    tx,
    'correction',
    rowsOf(({ corrections }, key) => corrections.map((row) => ({ ...key, ...row }))),
  )
  await insertAll(tx, 'finding', rowsOf(findingRows))
  for (const [county, ofCounty] of Map.groupBy(made, ({ making }) => making.county)) {
    const documents = ofCounty.map(({ making }) => making.document)
    await keepSearched(tx, county, documents)
  }
}

type Key = Pick<Making, 'county' | 'document' | 'version'>

const findingRows = ({ findings }: Edition, { county, document, version }: Key) => {
  const owner = { county, owner_kind: 'document', owner: document, owner_version: version } as const
  return findings.map((row, ordinal) => ({ ...owner, ordinal, ...row }))
}

function versionRow(making: Making, edition: Edition, nodes: readonly NodeRow[]): Row<DocumentVersionTable> {
  const { county, document, version, now } = making
  const { fields, span } = edition
  return {
    county,
    document,
    version,
    made_by: making.madeBy,
    reason: making.reason,
    actor: signatureOf(making.actor),
    made_at: now.toString(),
    published_at: making.publish ? now.toString() : null,
    first_published_at: making.publish ? now.toString() : null,
    issue: edition.issue,
    issue_version: edition.issueVersion,
    source: edition.source,
    print_hash: edition.printHash,
    places_hash: edition.placesHash,
    number: fields.number,
    title: fields.title,
    kind: fields.kind,
    issuer: fields.issuer,
    issued: dayOrNull(fields.issued),
    printed: fields,
    span_from: span[0],
    span_to: span[1],
    clause_count: nodes.filter(isClause).length,
    fact_count: edition.facts.length,
    print: edition.print,
    solved: edition.solved,
  }
}

/** The edition kept as a version of a document; it must be there. */
export async function readEdition(db: Executor, county: string, document: string, version: number): Promise<Edition> {
  const sql = sqlOf(db)
  const of = { county, document, version }
  const head = await sql
    .selectFrom('document_version')
    .selectAll()
    .where((eb) => eb.and(of))
    .executeTakeFirstOrThrow()
  const nodes = await sql
    .selectFrom('clause')
    .selectAll()
    .where((eb) => eb.and(of))
    .orderBy('ordinal')
    .execute()
  const facts = await sql
    .selectFrom('fact')
    .selectAll()
    .where((eb) => eb.and(of))
    .orderBy('ordinal')
    .execute()
  const attachments = await sql
    .selectFrom('attachment')
    .selectAll()
    .where((eb) => eb.and(of))
    .orderBy('ordinal')
    .execute()
  const corrections = await sql
    .selectFrom('correction')
    .selectAll()
    .where((eb) => eb.and(of))
    .orderBy('clause')
    .execute()
  const findings = await sql
    .selectFrom('finding')
    .selectAll()
    .where((eb) => eb.and({ county, owner_kind: 'document', owner: document, owner_version: version }))
    .orderBy('ordinal')
    .execute()
  return {
    issue: head.issue,
    issueVersion: head.issue_version,
    source: head.source,
    fields: head.printed,
    print: head.print,
    printHash: head.print_hash,
    placesHash: head.places_hash,
    span: [head.span_from, head.span_to],
    nodes: nodes.map(({ county: _, document: _d, version: _v, ...row }) => row),
    facts: facts.map(({ county: _, document: _d, version: _v, ordinal: _o, ...row }) => row),
    attachments: attachments.map(({ county: _, document: _d, version: _v, ordinal: _o, ...row }) => row),
    corrections: corrections.map(({ county: _, document: _d, version: _v, made_at, ...row }) => ({
      ...row,
      made_at: made_at.toString(),
    })),
    findings: findings.map(({ county: _, owner_kind: _k, owner: _w, owner_version: _v, ordinal: _o, ...row }) => row),
    solved: head.solved,
  }
}
