import type { BodyNames, Reading } from '@zhengling/gazette'
import { act, type Done } from './act.ts'
import type { Actor } from './actor.ts'
import { insertAll } from './bulk.ts'
import { canonical, type Json } from './canonical.ts'
import type { Dropped } from './carry.ts'
import { dayOrNull } from './day.ts'
import type { DifferenceCounts } from './difference.ts'
import { type Executor, sqlOf } from './executor.ts'
import { keepDocuments } from './import-documents.ts'
import { keepFindings } from './import-findings.ts'
import { advanceImport, type JobWork } from './jobs/advance.ts'
import { lock } from './lock.ts'
import { mayNot } from './may/may.ts'
import { issueSlug } from './number.ts'
import { type Refused, refused } from './refused.ts'
import { sm3 } from './sm3.ts'
import { keepSource, type SourceText, sourceHash } from './source.ts'
import { unstorable } from './storable.ts'

export interface ReadingImport {
  readonly county: string
  readonly reading: Reading
  readonly source: SourceText
  /** Whether the public sees it at once. */
  /** Names of bodies that the reading was read by, to read corrected clauses again that are kept. */
  readonly bodies?: readonly BodyNames[]
  readonly publish: boolean
  /** Takes a text that a later one has replaced for the newest again; else that is refused, as most likely a mistake. */
  readonly restore?: boolean
  /** The import job that this ends, in the same transaction; `result` is what is written down of it. */
  readonly job?: { readonly work: JobWork; readonly result: (done: Imported) => Json }
  readonly now: Temporal.Instant
}

/** What became of one document of the issue. */
export interface ImportedDocument {
  readonly slug: string
  readonly number: string | null
  readonly title: string
  /** Its newest version after the import. */
  readonly version: number
  readonly change: 'new' | 'changed' | 'same'
  /** Clauses of a changed document, against the version before. */
  readonly difference?: DifferenceCounts
}

export interface Imported {
  readonly outcome: 'imported'
  readonly issue: string
  readonly version: number
  readonly documents: readonly ImportedDocument[]
  /** Documents of the issue's version before that this one no longer prints. */
  readonly removed: readonly string[]
  /** Attachments and corrections of earlier versions that could not be kept. */
  readonly dropped: readonly (Dropped & { readonly document: string })[]
  /** Documents whose number another one, of another title, already bears; kept under a slug with ~2. */
  readonly collisions: readonly { readonly number: string; readonly title: string; readonly slug: string }[]
}

export type ImportOutcome =
  | Imported
  | { readonly outcome: 'unchanged'; readonly issue: string; readonly version: number }
  | Refused<'not-permitted' | 'unstorable' | 'duplicate-path' | 'superseded' | 'taken-over'>

/**
 * Puts a read issue into the store, in one transaction with its journal entry. The same text read the same way
 * changes nothing; otherwise the issue gets a new version, and so does each document that says something else than
 * before. Earlier versions stay, and citations of them resolve.
 */
export async function importReading(db: Executor, actor: Actor, asked: ReadingImport): Promise<ImportOutcome> {
  const fault = mayNot(actor, 'edit') ?? unfit(asked)
  if (fault !== null) return fault
  return act(db, actor, asked, (tx) => keep(tx, actor, asked))
}

/** What `importReading` would do, without doing it: the same statements, rolled back. */
export async function previewReading(db: Executor, actor: Actor, asked: ReadingImport): Promise<ImportOutcome> {
  const fault = mayNot(actor, 'edit') ?? unfit(asked)
  if (fault !== null) return fault
  return act(db, actor, asked, async (tx) => ({ result: (await keep(tx, actor, asked)).result, entry: null }))
}

async function keep(tx: Executor, actor: Actor, asked: ReadingImport): Promise<Done<ImportOutcome>> {
  const { county, reading, source, now } = asked
  await lock(tx, county, 'edition')
  const issue = issueSlug(reading.issue, nameOf(asked))
  const readingHash = sm3(`${sm3(source.text)}\n${canonical(reading)}`)
  const versions = await versionsOf(tx, county, issue)
  const newest = versions[0]?.version ?? 0
  const same = versions.find(({ reading_hash }) => reading_hash === readingHash)?.version
  if (same === newest) return { result: { outcome: 'unchanged', issue, version: newest }, entry: null }
  if (same !== undefined && asked.restore !== true) {
    const message = `${source.name} 就是已导入的第 ${same} 版，此后已有第 ${newest} 版。如确要恢复旧文本，请在编辑台导入，预览后确认。`
    return { result: refused('superseded', message), entry: null }
  }
  const version = newest + 1
  await keepSource(tx, county, source, now)
  await keepIssue(tx, actor, asked, { issue, version, readingHash })
  const kept = await keepDocuments(tx, actor, asked, { issue, version })
  await keepFindings(tx, county, reading, { issue, version }, kept.documents)
  const { documents, removed, dropped, collisions } = kept
  const changed = documents.filter(({ change }) => change !== 'same').map(({ slug, version: v }) => `${slug} v${v}`)
  const result: Imported = { outcome: 'imported', issue, version, documents, removed, dropped, collisions }
  if (
    asked.job &&
    !(await advanceImport(tx, actor, asked.job.work, { state: 'done', result: asked.job.result(result) }))
  )
    return { result: refused('taken-over', '这次导入已由别的服务接着办理，这里没有存入。请刷新后查看。'), entry: null }
  return {
    result,
    entry: {
      verb: 'import',
      object: { kind: 'issue', id: issue },
      payload: { version, source: source.bytesHash, name: source.name, publish: asked.publish, changed, removed },
    },
  }
}

/** What an issue without year and number is known by: its title, else its first document, else its file. */
function nameOf({ reading, source }: ReadingImport): string {
  const [first] = reading.documents
  return reading.issue.title ?? first?.number ?? first?.title ?? source.name
}

/** Versions of the issue, the newest first. */
const versionsOf = (tx: Executor, county: string, issue: string) =>
  sqlOf(tx)
    .selectFrom('issue_version')
    .select(['version', 'reading_hash'])
    .where((eb) => eb.and({ county, issue }))
    .orderBy('version', 'desc')
    .execute()

async function keepIssue(
  tx: Executor,
  actor: Actor,
  { county, reading, source, publish, now }: ReadingImport,
  { issue, version, readingHash }: { readonly issue: string; readonly version: number; readonly readingHash: string },
): Promise<void> {
  const { year, number, title, serial, published } = reading.issue
  const at = now.toString()
  await sqlOf(tx)
    .insertInto('issue')
    .values({ county, slug: issue, year, number, created_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await insertAll(tx, 'issue_version', [
    {
      county,
      issue,
      version,
      source: sourceHash(source),
      reading_hash: readingHash,
      title,
      serial,
      printed_on: dayOrNull(published),
      issue_print: reading.issue,
      front: reading.front,
      back: reading.back,
      imported_at: at,
      imported_by: actor,
      published_at: publish ? at : null,
    },
  ])
}

function unfit({ reading, source }: ReadingImport): Refused<'unstorable' | 'duplicate-path'> | null {
  const fault = unstorable(source.text) ?? unstorable(reading)
  if (fault !== null)
    return refused('unstorable', `${source.name}：${fault}，数据库不能原样保存。请检查文件是否损坏或编码有误。`)
  for (const { clauses, number, title } of reading.documents) {
    const twice = repeated(clauses)
    if (twice !== null)
      return refused('duplicate-path', `《${title}》${number ?? ''}中条款路径“${twice}”重复，无法引用。该文件未导入。`)
  }
  return null
}

function repeated(nodes: Reading['front'], seen = new Set<string>()): string | null {
  for (const { path, children } of nodes) {
    if (seen.has(path)) return path
    seen.add(path)
    const below = repeated(children, seen)
    if (below !== null) return below
  }
  return null
}
