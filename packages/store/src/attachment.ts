import type { BodyNames, Fact, Finding, Node } from '@zhengling/gazette'
import { act, type Done } from './act.ts'
import type { Actor } from './actor.ts'
import { amended, broughtIn } from './amend.ts'
import { canonical } from './canonical.ts'
import { type Carried, carryCorrections, type Dropped } from './carry.ts'
import { attachmentPath, type Edition, factRow, findingRow, uncorrected, underAttachment } from './edition.ts'
import { readEdition, writeEditions } from './edition-store.ts'
import type { Executor } from './executor.ts'
import { lock } from './lock.ts'
import { mayNot } from './may/may.ts'
import { seenVersion } from './newest.ts'
import { type Refused, refused } from './refused.ts'
import { keepSource, type SourceText, sourceHash } from './source.ts'
import { unstorable } from './storable.ts'
import { flatten, settled } from './tree.ts'

/** An attachment that the issue only names, read from a source of its own; positions count in that source. */
export interface AttachmentImport {
  readonly county: string
  /** The document's number in any writing, or its slug. */
  readonly document: string
  /** Which of its attachments. */
  readonly n: number
  /** Paths without 附件N/ in front get it. */
  readonly nodes: readonly Node[]
  readonly facts?: readonly Fact[]
  readonly findings?: readonly Finding[]
  readonly source: SourceText
  /** Names of bodies, to read corrected clauses again. */
  readonly bodies?: readonly BodyNames[]
  readonly publish: boolean
  readonly now: Temporal.Instant
}

export type AttachmentOutcome =
  | {
      readonly outcome: 'imported'
      readonly document: string
      readonly version: number
      /** Corrections of the attachment's earlier text that could not be kept. */
      readonly dropped: readonly Dropped[]
    }
  | { readonly outcome: 'unchanged'; readonly document: string; readonly version: number }
  | Refused<'not-permitted' | 'unstorable' | 'no-document' | 'no-attachment' | 'already-printed' | 'duplicate-path'>

/**
 * Puts an attachment printed elsewhere into its document's tree, as a new version of the document. Importing it
 * again with another text replaces it in a further version.
 */
export async function importAttachment(
  db: Executor,
  actor: Actor,
  asked: AttachmentImport,
): Promise<AttachmentOutcome> {
  const fault = mayNot(actor, 'edit')
  if (fault !== null) return fault
  const bad = unstorable([asked.source.text, asked.nodes, asked.facts ?? [], asked.findings ?? []])
  if (bad !== null)
    return refused('unstorable', `${asked.source.name}：${bad}，数据库不能原样保存。请检查文件是否损坏或编码有误。`)
  return act(db, actor, asked, (tx) => keep(tx, actor, asked))
}

async function keep(tx: Executor, actor: Actor, asked: AttachmentImport): Promise<Done<AttachmentOutcome>> {
  const { county, n, source, publish, now } = asked
  await lock(tx, county, 'edition')
  const seen = await seenVersion(tx, actor, { county, document: asked.document })
  if (seen === undefined)
    return nothing(refused('no-document', `库中没有文件“${asked.document}”。请核对文号，或先导入刊登它的公报。`))
  const before = await readEdition(tx, county, seen.slug, seen.version)
  const fault = unfit(before, asked)
  if (fault !== null) return nothing(fault)
  const { edition, corrections, dropped } = withAttachment(before, seen.slug, asked)
  const by = broughtIn(n)
  const how = { county, slug: seen.slug, bodies: asked.bodies ?? [], before: before.solved, by }
  const next = await amended(tx, edition, corrections, how)
  if (contentOf(next) === contentOf(before)) {
    return nothing({ outcome: 'unchanged', document: seen.slug, version: seen.version })
  }
  await keepSource(tx, county, source, now)
  const version = seen.version + 1
  const making = { county, document: seen.slug, version, actor, now, publish } as const
  await writeEditions(tx, [{ making: { ...making, madeBy: 'attachment', reason: by.reason }, edition: next }])
  return {
    result: { outcome: 'imported', document: seen.slug, version, dropped },
    entry: {
      verb: 'import-attachment',
      object: { kind: 'document', id: seen.slug },
      payload: { version, n, source: source.bytesHash, name: source.name, publish },
    },
  }
}

const nothing = (result: AttachmentOutcome): Done<AttachmentOutcome> => ({ result, entry: null })

function unfit({ attachments, nodes }: Edition, { n, nodes: added }: AttachmentImport): AttachmentOutcome | null {
  const named = attachments.find((one) => one.n === n)
  if (named === undefined) {
    const list = attachments.map((one) => `附件${one.n}《${one.title}》`).join('、')
    return refused('no-attachment', `该文件没有附件${n}，${list === '' ? '文内未列附件' : `文内所列为${list}`}。`)
  }
  const kept = nodes.filter(({ origin }) => origin !== n).map(({ path }) => path)
  if (named.printed) return refused('already-printed', `附件${n}《${named.title}》已随公报刊印，不能另行补入。`)
  const paths = [...kept, ...flatten(underAttachment(n, added)).map(({ path }) => path)]
  const twice = paths.find((path, i) => paths.indexOf(path) < i)
  return twice === undefined
    ? null
    : refused('duplicate-path', `附件${n}中条款路径“${twice}”重复，无法引用。该附件未导入。`)
}

function withAttachment(
  before: Edition,
  slug: string,
  { n, nodes, facts = [], findings = [], source }: AttachmentImport,
): Carried {
  const others = <T extends { readonly origin: number }>(rows: readonly T[]) =>
    rows.filter(({ origin }) => origin !== n)
  const inside = <T extends { readonly clause?: string }>(one: T): T =>
    one.clause === undefined ? one : { ...one, clause: attachmentPath(n, one.clause) }
  const printed = uncorrected(before)
  const bare = {
    ...printed,
    nodes: [...others(printed.nodes), ...flatten(underAttachment(n, nodes), n)],
    facts: [...others(printed.facts), ...facts.map((fact) => factRow(inside(fact), n))],
    findings: [...others(printed.findings), ...findings.map((finding) => findingRow(inside(finding), slug, n))],
    attachments: printed.attachments.map((one) => (one.n === n ? { ...one, source: sourceHash(source) } : one)),
  }
  return carryCorrections(before.corrections, bare)
}

const contentOf = (edition: Edition): string => canonical({ ...edition, nodes: settled(edition.nodes) })
