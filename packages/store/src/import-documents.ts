import type { Actor } from './actor.ts'
import { type Amending, amended, broughtIn } from './amend.ts'
import { insertAll } from './bulk.ts'
import { type Carried, carry, type Dropped } from './carry.ts'
import { countsOf, type DifferenceCounts, differences } from './difference.ts'
import { asRead, type Edition, editionOf } from './edition.ts'
import { readEdition, writeEditions } from './edition-store.ts'
import { type Executor, sqlOf } from './executor.ts'
import type { Imported, ImportedDocument, ReadingImport } from './import.ts'
import { normaliseNumber } from './number.ts'
import { type Places, placesOf } from './places.ts'
import { publishVersions } from './published.ts'
import { type Known, knownDocuments, slugsFor } from './slug.ts'
import { sourceHash } from './source.ts'
import { withdrawnVersions } from './withdrawal.ts'

/** Keeps the documents of an issue's version, each in a new version only where it says something else than before. */
export async function keepDocuments(
  tx: Executor,
  actor: Actor,
  asked: ReadingImport,
  { issue, version }: { readonly issue: string; readonly version: number },
): Promise<Pick<Imported, 'documents' | 'removed' | 'dropped' | 'collisions'>> {
  const { county, reading, source, publish, now } = asked
  const known = await knownDocuments(tx, county, issue, reading.documents)
  const { slugs, collisions } = slugsFor(reading.documents, issue, known)
  const plans: Plan[] = []
  for (const [ordinal, document] of reading.documents.entries()) {
    const slug = slugs[ordinal] ?? ''
    const edition = editionOf(document, { issue, issueVersion: version, source: sourceHash(source) })
    plans.push(await planned(tx, asked, edition, slug, known.get(slug)))
  }
  await insertAll(
    tx,
    'document',
    plans.flatMap((plan) => documentRow(county, plan, now)),
  )
  const making = { county, madeBy: 'print', reason: null, actor, now, publish } as const
  await writeEditions(
    tx,
    plans.flatMap(({ slug, version: v, change, edition }) =>
      change === 'same' ? [] : [{ making: { ...making, document: slug, version: v }, edition }],
    ),
  )
  await insertAll(
    tx,
    'issue_document',
    plans.map(({ slug, linked, places }, ordinal) => ({
      county,
      issue,
      version,
      ordinal,
      document: slug,
      document_version: linked,
      places,
    })),
  )
  if (publish) {
    // Printing a withdrawn text once more does not open it again: that is an act of its own.
    const printed = plans.map(({ slug, linked }) => ({ slug, version: linked }))
    const withdrawn = await withdrawnVersions(tx, county, slugs)
    const open = printed.filter(({ slug, version: v }) => !withdrawn.some((w) => w.object === slug && w.version === v))
    await publishVersions(
      tx,
      county,
      open.map(({ slug, version: v }) => [slug, v]),
      now,
    )
  }
  const removed = (await printedIn(tx, county, issue, version - 1)).filter((slug) => !slugs.includes(slug))
  return { documents: plans.map(imported), removed, dropped: plans.flatMap(({ dropped }) => dropped), collisions }
}

/** What is to be done with one document of the issue. */
interface Plan {
  readonly slug: string
  readonly change: ImportedDocument['change']
  /** Its newest version after the import. */
  readonly version: number
  /** The version that the issue's version prints: without what was added to an unchanged print since. */
  readonly linked: number
  readonly edition: Edition
  readonly places: Places | null
  readonly difference?: DifferenceCounts
  readonly dropped: readonly (Dropped & { readonly document: string })[]
}

async function planned(
  tx: Executor,
  { county, bodies = [] }: Pick<ReadingImport, 'county' | 'bodies'>,
  edition: Edition,
  slug: string,
  before: Known | undefined,
): Promise<Plan> {
  if (before === undefined) return { slug, change: 'new', version: 1, linked: 1, edition, places: null, dropped: [] }
  if (before.printHash === edition.printHash) {
    const places = before.placesHash === edition.placesHash ? null : placesOf(asRead(edition))
    return { slug, change: 'same', version: before.version, linked: before.printVersion, edition, places, dropped: [] }
  }
  const old = await readEdition(tx, county, slug, before.version)
  const carried = carry(old, edition)
  const again = { county, slug, bodies, before: old.solved, by: lastAdded(carried) }
  const next = await amended(tx, carried.edition, carried.corrections, again)
  const version = before.version + 1
  const difference = countsOf(differences(old.nodes, next.nodes))
  const dropped = carried.dropped.map((one) => ({ ...one, document: slug }))
  return { slug, change: 'changed', version, linked: version, edition: next, places: null, difference, dropped }
}

/** What settles a finding of the new print: the correction made last, else an attachment that came along. */
function lastAdded({ edition, corrections }: Carried): Amending['by'] {
  const last = corrections.toSorted((a, b) => a.since - b.since).at(-1)
  if (last !== undefined) return { at: last.clause, reason: last.reason }
  return broughtIn(edition.attachments.find(({ source }) => source !== null)?.n ?? 0)
}

const documentRow = (county: string, { slug, change, edition }: Plan, now: Temporal.Instant) => {
  const { number } = edition.fields
  const known = number === null ? null : normaliseNumber(number)
  return change === 'new' ? [{ county, slug, number: known, issue: edition.issue, created_at: now.toString() }] : []
}

const imported = ({ slug, version, change, difference, edition }: Plan): ImportedDocument => ({
  slug,
  number: edition.fields.number,
  title: edition.fields.title,
  version,
  change,
  ...(difference && { difference }),
})

async function printedIn(tx: Executor, county: string, issue: string, version: number): Promise<readonly string[]> {
  const rows = await sqlOf(tx)
    .selectFrom('issue_document')
    .select('document')
    .where((eb) => eb.and({ county, issue, version }))
    .orderBy('ordinal')
    .execute()
  return rows.map(({ document }) => document)
}
