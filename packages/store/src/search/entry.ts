import type { NodeKind } from '@zhengling/gazette'
import type { Row } from '../bulk.ts'
import { dayOrNull } from '../day.ts'
import type { SearchClauseTable, SearchDocumentTable } from '../tables.ts'
import { contextsOf } from './context.ts'
import { bodyGram, grams, gramsAbove } from './grams.ts'
import { normalise } from './normalise.ts'
import { inForceFrom, inForceUntil } from './period.ts'
import type { Source, SourceNode } from './source.ts'
import { termsOf } from './terms.ts'

/** Counts up when the same version would give other rows: what is kept is then made again. */
export const FORM = 3

export interface Entry {
  readonly document: Omit<Row<SearchDocumentTable>, 'county' | 'id' | 'document' | 'version' | 'newest' | 'public'>
  readonly clauses: readonly Omit<Row<SearchClauseTable>, 'county' | 'document'>[]
}

/** Kinds that are the document's head: found as the document itself, not as a clause. */
const HEAD: ReadonlySet<NodeKind> = new Set([
  'issuer',
  'number',
  'title',
  'addressees',
  'signature',
  'date',
  'openness',
])
const NAMING: ReadonlySet<NodeKind> = new Set(['issuer', 'number', 'title', 'date'])

const inHead = ({ kind, path }: SourceNode): boolean => HEAD.has(kind) && !path.startsWith('附件')

/** The rows of the index for a document's version. */
export function entryOf(source: Source): Entry {
  const { issue, print, nodes } = source
  const { number, title, kind, issuer, issued, carries } = print
  const named = nodes.filter((node) => inHead(node) && NAMING.has(node.kind)).map(({ text }) => text)
  const bodiesOf = Map.groupBy(source.bodies, ({ clause }) => clause)
  const contexts = contextsOf(nodes)
  const found = nodes.filter((node) => !inHead(node) && node.text !== '')
  return {
    document: {
      form: FORM,
      issue,
      number,
      title,
      kind,
      issuer,
      issued: dayOrNull(issued),
      since: inForceFrom(print),
      until: inForceUntil(print),
      bodies: [...new Set(source.bodies.flatMap(({ canonical }) => canonical ?? []))],
      head: lines([number ?? '', title, carries ?? '', ...named]),
      terms: lines(termsOf(source)),
      clauses: found.length,
    },
    clauses: found.map((node) => {
      const { ordinal, path, heading } = node
      const bodies = [...new Set((bodiesOf.get(path) ?? []).flatMap(({ canonical }) => canonical ?? []))]
      const text = `${labelsOf(path)}\n${normalise(node.text).text}`
      const context = contexts.get(path) ?? ''
      return {
        ordinal,
        path,
        heading,
        text,
        context,
        bodies: bodies.length === 0 ? '' : `\n${bodies.join('\n')}\n`,
        grams: [...new Set([...grams(text), ...gramsAbove(context), ...bodies.map(bodyGram)])],
      }
    }),
  }
}

const lines = (texts: readonly string[]): string =>
  [...new Set(texts.map((text) => normalise(text).text))].filter((text) => text !== '').join('\n')

/** The labels in a path, normalised: what is counted there but not printed (款, 表, 行) is left out. */
const labelsOf = (path: string): string =>
  normalise(path.replace(/^.*\//, '').replaceAll(/第\d+款|表\d+|第\d+行|#\d+/g, '')).text
