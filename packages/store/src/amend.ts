import { type BodyNames, type Fact, type Finding, type Printed, type Reread, reread } from '@zhengling/gazette'
import { canonical } from './canonical.ts'
import { asRead, type CorrectionRow, type Edition, type FindingRow, factRow, findingRow } from './edition.ts'
import { type Executor, sqlOf } from './executor.ts'
import type { FactRow, Solved } from './tables.ts'
import { unflatten } from './tree.ts'

/** A document, and the names of bodies that its texts are read by. */
export interface Amending {
  readonly county: string
  readonly slug: string
  readonly bodies: readonly BodyNames[]
  /** Findings settled in the version before: what settled them still does. */
  readonly before: readonly Solved[]
  /** What settles those that no longer hold from now on. */
  readonly by: Pick<Solved, 'at' | 'reason'>
}

/** An attachment that the issue only names, imported later. */
export const broughtIn = (n: number): Amending['by'] => ({ at: `附件${n}`, reason: `补入附件${n}` })

/**
 * An uncorrected edition with corrections, read again: facts and fields of the texts in force, the print's kept beside;
 * findings that corrections or later attachments have settled, and those that corrections made. Only what the
 * additions change is taken from the new reading, so that a newer program's eye for other things makes no difference.
 */
export async function amended(
  tx: Executor,
  bare: Edition,
  corrections: readonly CorrectionRow[],
  how: Amending,
): Promise<Edition> {
  const imported = bare.attachments.filter(({ source }) => source !== null).map(({ n }) => n)
  if (corrections.length + imported.length === 0) return bare
  const texts = new Map(corrections.map(({ clause, text }) => [clause, text]))
  const nodes = bare.nodes.map((row) => ({
    ...row,
    text: texts.get(row.path) ?? row.text,
    print: texts.has(row.path) ? row.text : null,
  }))
  const edition: Edition = { ...bare, nodes, corrections, print: null }
  const parts = [0, ...imported.filter((n) => nodes.some(({ origin, print }) => origin === n && print !== null))]
  const changes: Change[] = []
  for (const origin of parts) changes.push(await changeOf(tx, bare, edition, origin, how))
  const [own] = changes
  const made = changes.flatMap(({ found }) => found)
  return {
    ...edition,
    fields: { ...bare.fields, ...own?.fields },
    facts: mergedFacts(edition, changes),
    print: corrections.length === 0 ? null : { fields: bare.fields, facts: bare.facts },
    findings: [...bare.findings, ...made],
    solved: changes
      .flatMap(({ gone }) => gone)
      .map((fingerprint) => how.before.find((one) => one.fingerprint === fingerprint) ?? { fingerprint, ...how.by }),
  }
}

/** What the additions change in one source's part of a document. */
interface Change {
  readonly fields: Partial<Edition['fields']>
  /** Facts by clause, of the clauses in which they are others than printed. */
  readonly facts: ReadonlyMap<string, readonly FactRow[]>
  readonly found: readonly FindingRow[]
  /** Fingerprints of findings that no longer hold. */
  readonly gone: readonly string[]
}

async function changeOf(
  tx: Executor,
  bare: Edition,
  edition: Edition,
  origin: number,
  { county, slug, bodies }: Amending,
): Promise<Change> {
  const printed = await printedPart(tx, county, bare, origin)
  const corrections = edition.nodes.flatMap(({ origin: o, path, text, print }) =>
    o === origin && print !== null ? [{ path, text }] : [],
  )
  const before = reread(printed, [], { bodies })
  const after = reread(withAttachments(printed, bare), corrections, { bodies })
  const rows = (read: Reread) =>
    new Map(read.findings.map((one) => [rowOf(one, slug, origin).fingerprint, rowOf(one, slug, origin)]))
  const [was, is] = [rows(before), rows(after)]
  return {
    fields: origin === 0 ? changedFields(before.fields, after.fields) : {},
    facts: changedFacts(before.facts, after.facts, new Set(corrections.map(({ path }) => path)), origin),
    found: [...is].flatMap(([fingerprint, row]) => (was.has(fingerprint) ? [] : [row])),
    gone: [...was.keys()].filter((fingerprint) => !is.has(fingerprint)),
  }
}

function rowOf({ words, ...finding }: Reread['findings'][number], slug: string, origin: number): FindingRow {
  const spans: Finding['spans'] = words.map(({ span }) => span)
  const about = finding.document === undefined ? null : slug
  return findingRow(
    { ...finding, spans },
    about,
    origin,
    words.map(({ clause }) => clause),
  )
}

async function printedPart(tx: Executor, county: string, bare: Edition, origin: number): Promise<Printed> {
  const { issue, issueVersion: version, fields } = bare
  const textOf = async (hash: string) =>
    (
      await sqlOf(tx)
        .selectFrom('source')
        .select('text')
        .where((eb) => eb.and({ county, hash }))
        .executeTakeFirstOrThrow()
    ).text
  if (origin === 0) {
    const { issue_print } = await sqlOf(tx)
      .selectFrom('issue_version')
      .select('issue_print')
      .where((eb) => eb.and({ county, issue, version }))
      .executeTakeFirstOrThrow()
    return { document: asRead(bare), issue: issue_print, source: await textOf(bare.source) }
  }
  const source = bare.attachments.find(({ n }) => n === origin)?.source ?? ''
  const nodes = unflatten(bare.nodes.filter((row) => row.origin === origin))
  return { attachment: nodes, document: fields, source: await textOf(source) }
}

/** An attachment that was brought in is no longer missing. */
function withAttachments(printed: Printed, { attachments }: Edition): Printed {
  if ('attachment' in printed) return printed
  const { document } = printed
  const has = (n: number) => attachments.some((one) => one.n === n && one.source !== null)
  return {
    ...printed,
    document: {
      ...document,
      attachments: document.attachments.map((one) => (has(one.n) ? { ...one, printed: true } : one)),
    },
  }
}

function changedFields(before: Edition['fields'], after: Edition['fields']): Partial<Edition['fields']> {
  return Object.fromEntries(
    Object.entries(after).filter(
      ([key, value]) => canonical(value) !== canonical(before[key as keyof Edition['fields']]),
    ),
  )
}

function changedFacts(
  before: readonly Fact[],
  after: readonly Fact[],
  corrected: ReadonlySet<string>,
  origin: number,
): Change['facts'] {
  const [was, is] = [before, after].map((facts) => Map.groupBy(facts, ({ clause }) => clause))
  const clauses = new Set([...corrected, ...[...before, ...after].map(({ clause }) => clause)])
  return new Map(
    [...clauses].flatMap((clause) => {
      const own = is?.get(clause) ?? []
      return corrected.has(clause) || canonical(own) !== canonical(was?.get(clause) ?? [])
        ? [[clause, own.map((fact) => factRow(fact, origin))]]
        : []
    }),
  )
}

/** The print's facts, those of changed clauses replaced, in the order of the clauses. */
function mergedFacts({ nodes, facts }: Edition, changes: readonly Change[]): readonly FactRow[] {
  const changed = new Map(changes.flatMap((change) => [...change.facts]))
  if (changed.size === 0) return facts
  const order = new Map(nodes.map(({ path }, at) => [path, at]))
  return [...facts.filter(({ clause }) => !changed.has(clause)), ...[...changed.values()].flat()].toSorted(
    (a, b) => (order.get(a.clause) ?? 0) - (order.get(b.clause) ?? 0),
  )
}
