import type { NodeKind } from '@zhengling/gazette'
import { type Executor, sqlOf } from '../executor.ts'
import type { DocumentPrint } from '../tables.ts'

/** What the index needs of a document's version. */
export interface Source {
  readonly issue: string
  readonly print: DocumentPrint
  readonly nodes: readonly SourceNode[]
  /** Bodies named: path of the clause, the words printed, and the canonical name where the county knows it. */
  readonly bodies: readonly { readonly clause: string; readonly text: string; readonly canonical: string | null }[]
  readonly attachments: readonly string[]
}

export interface SourceNode {
  readonly ordinal: number
  readonly path: string
  readonly parent: string | null
  readonly kind: NodeKind
  readonly text: string
  readonly heading: boolean
  /** Texts of the cells of a row. */
  readonly cells: readonly string[] | null
}

/** A version of a document. */
export interface VersionKey {
  readonly document: string
  readonly version: number
}

/** What the index needs of each of these versions. */
export async function sourcesOf(
  db: Executor,
  county: string,
  versions: readonly VersionKey[],
): Promise<readonly (VersionKey & { readonly source: Source })[]> {
  const sql = sqlOf(db)
  const documents = versions.map(({ document }) => document)
  const asked = new Set(versions.map(keyOf))
  const ofThese = <T extends VersionKey>(rows: readonly T[]) =>
    Map.groupBy(
      rows.filter((row) => asked.has(keyOf(row))),
      keyOf,
    )
  const heads = await sql
    .selectFrom('document_version')
    .select(['document', 'version', 'issue', 'printed'])
    .where('county', '=', county)
    .where('document', 'in', documents)
    .execute()
  const nodes = await sql
    .selectFrom('clause')
    .select(['document', 'version', 'ordinal', 'path', 'parent', 'kind', 'text', 'heading', 'cells'])
    .where('county', '=', county)
    .where('document', 'in', documents)
    .orderBy('ordinal')
    .execute()
  const bodies = await sql
    .selectFrom('fact')
    .select(['document', 'version', 'clause', 'text', 'value'])
    .where((eb) => eb.and({ county, kind: 'body' }))
    .where('document', 'in', documents)
    .execute()
  const attachments = await sql
    .selectFrom('attachment')
    .select(['document', 'version', 'title'])
    .where('county', '=', county)
    .where('document', 'in', documents)
    .execute()
  const [nodesOf, bodiesOf, attachmentsOf] = [ofThese(nodes), ofThese(bodies), ofThese(attachments)]
  return heads
    .filter((head) => asked.has(keyOf(head)))
    .map(({ document, version, issue, printed }) => {
      const key = keyOf({ document, version })
      return {
        document,
        version,
        source: {
          issue,
          print: printed,
          nodes: (nodesOf.get(key) ?? []).map(({ cells, ...node }) => ({
            ...node,
            cells: cells === null ? null : cells.map(({ text }) => text),
          })),
          bodies: (bodiesOf.get(key) ?? []).map(({ clause, text, value }) => ({
            clause,
            text,
            canonical: (value as { canonical?: string }).canonical ?? null,
          })),
          attachments: (attachmentsOf.get(key) ?? []).map(({ title }) => title),
        },
      }
    })
}

const keyOf = ({ document, version }: VersionKey): string => `${version} ${document}`
