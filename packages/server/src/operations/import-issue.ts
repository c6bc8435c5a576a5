import { createHash } from 'node:crypto'
import { type Reading, readAttachment, readIssue } from '@zhengling/gazette'
import {
  type Actor,
  documentByNumber,
  type Imported,
  importAttachment,
  importReading,
  type SourceText,
} from '@zhengling/store'
import * as z from 'zod'
import { bodiesFor } from '../counties.ts'
import { countClauses, countFindings } from '../reading/count.ts'
import { decodeFile } from '../reading/decode.ts'
import { isRefusal, type Refusal, refuse } from '../refusal.ts'
import type { Operation, Work } from './operation.ts'

const Params = z.object({
  /** The file's name, for messages and to tell its format. */
  name: z.string(),
  /** An attachment that was printed elsewhere: the document's number and which attachment it is. */
  attachment: z.object({ to: z.string(), n: z.int().min(1).max(99) }).optional(),
})
type Params = z.infer<typeof Params>

const Counts = z.object({ added: z.int(), removed: z.int(), changed: z.int(), moved: z.int() })

const Result = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('imported'),
    issue: z.string(),
    version: z.int(),
    documents: z.array(
      z.object({
        slug: z.string(),
        number: z.string().nullable(),
        title: z.string(),
        version: z.int(),
        change: z.enum(['new', 'changed', 'same']),
        difference: Counts.optional(),
      }),
    ),
    removed: z.array(z.string()),
    /** What earlier additions could not be kept, as sentences. */
    dropped: z.array(z.string()),
    clauses: z.int(),
    facts: z.int(),
    findings: z.object({ error: z.int(), warning: z.int(), note: z.int() }),
    notes: z.array(z.string()),
    /** Why storing it takes an earlier text for the newest again; absent where it does not. */
    restores: z.string().optional(),
  }),
  z.object({
    outcome: z.literal('attached'),
    document: z.string(),
    n: z.int(),
    version: z.int(),
    /** Whether the public sees it: as the version that it adds to. */
    published: z.boolean(),
    dropped: z.array(z.string()),
    notes: z.array(z.string()),
  }),
  z.object({ outcome: z.literal('unchanged'), what: z.string(), version: z.int() }),
])

/** What an import did. */
export type ImportResult = z.infer<typeof Result>

/** Reads a source and puts it into the store, published at once: the gazette is public when it is printed. */
export const importOperation: Operation<Params, ImportResult> = {
  name: 'import',
  params: Params,
  result: Result,
  creates: ({ attachment }) => attachment === undefined,
  async run(work, actor, { name, attachment }, bytes) {
    const received = await receive(name, bytes)
    if (isRefusal(received)) return received
    if (attachment) return attach({ work, actor, ...received }, attachment)
    const read = readReceived(work, received)
    return isRefusal(read) ? read : storeRead(work, actor, read, importReading, { publish: true })
  },
}

/** A file that became text, with what was noted on the way. */
export interface Received {
  readonly source: SourceText
  readonly notes: readonly string[]
}

/** A file's text, or why there is none. */
export async function receive(name: string, bytes: Uint8Array): Promise<Received | Refusal> {
  const decoded = await decodeFile(bytes, name)
  if (!decoded.ok) return refuse(decoded.message)
  const bytesHash = createHash('sm3').update(bytes).digest('hex')
  const { format, encoding, text } = decoded
  return { source: { name, bytesHash, format, encoding: encoding ?? '', text }, notes: decoded.notes }
}

/** An issue as read from a file. */
export interface ReadFile extends Received {
  readonly reading: Reading
}

/** The issue that a text is, or why it is none. */
export function readReceived({ county }: Work, received: Received): ReadFile | Refusal {
  const reading = readIssue(received.source.text, { bodies: bodiesFor(county, received.source.text) })
  if (reading.documents.length > 0) return { ...received, reading }
  return refuse(`“${received.source.name}”中没有读出公文，未导入。请核对是否为公报或公文的全文。`)
}

interface Context extends Received {
  readonly work: Work
  readonly actor: Actor
}

/** How a reading is stored: see `ReadingImport`. */
interface Storing {
  readonly publish: boolean
  readonly restore?: boolean
  readonly job?: NonNullable<Parameters<typeof importReading>[2]['job']>
}

/** Stores what was read, or with `previewReading` only says what storing it would do. */
export async function storeRead(
  { store, county, clock }: Work,
  actor: Actor,
  read: ReadFile,
  keep: typeof importReading,
  storing: Storing,
): Promise<ImportResult | Refusal> {
  const { reading, source } = read
  const bodies = bodiesFor(county, source.text)
  const asked = { county: county.code, reading, source, bodies, ...storing, now: clock.now() }
  const done = await keep(store.db, actor, asked)
  if (done.outcome === 'refused') return refuse(done.message)
  if (done.outcome === 'unchanged') return { outcome: 'unchanged', what: done.issue, version: done.version }
  return resultOf(read)(done)
}

/** Says of an import of what was read what it did. */
export const resultOf =
  ({ reading, notes }: ReadFile) =>
  (done: Imported): Extract<ImportResult, { outcome: 'imported' }> => ({
    outcome: 'imported',
    issue: done.issue,
    version: done.version,
    documents: done.documents.map(({ slug, number, title, version, change, difference }) => ({
      slug,
      number,
      title,
      version,
      change,
      ...(difference ? { difference: difference } : {}),
    })),
    removed: [...done.removed],
    dropped: [
      ...done.dropped.map(({ document, at, because }) => `${document} ${at}：${because}。`),
      ...done.collisions.map(
        ({ number, title, slug }) => `文号 ${number} 已有另一篇文件使用，《${title}》以 ${slug} 存放。`,
      ),
    ],
    clauses: reading.documents.reduce((sum, { clauses }) => sum + countClauses(clauses), 0),
    facts: reading.documents.reduce((sum, { facts }) => sum + facts.length, 0),
    findings: countFindings(reading.findings),
    notes: [...notes],
  })

async function attach(
  { work, actor, source, notes }: Context,
  { to, n }: { to: string; n: number },
): Promise<ImportResult | Refusal> {
  const { store, county, clock } = work
  const known = await documentByNumber(store.db, actor, { county: county.code, document: to })
  const published = known?.versions.find(({ version }) => version === known.newest)?.publishedAt !== null
  const document = { number: known?.document.number ?? to, issued: known?.document.issued ?? null }
  const { nodes, facts, findings } = readAttachment(source.text, { n, document, bodies: county.bodies })
  const done = await importAttachment(store.db, actor, {
    county: county.code,
    document: to,
    n,
    nodes,
    facts,
    findings,
    source,
    bodies: county.bodies,
    publish: published,
    now: clock.now(),
  })
  if (done.outcome === 'refused') return refuse(done.message)
  if (done.outcome === 'unchanged') return { outcome: 'unchanged', what: `${to} 附件${n}`, version: done.version }
  const dropped = done.dropped.map(({ at, because }) => `${done.document} ${at}：${because}。`)
  return {
    outcome: 'attached',
    document: done.document,
    n,
    version: done.version,
    published,
    dropped,
    notes: [...notes],
  }
}
