import type { BodyRole, Fact, Node } from '../types.ts'
import { bodiesIn } from './bodies.ts'
import { type BodyIndex, compileBodies, indexWithin } from './body-index.ts'
import { countsIn } from './counts.ts'
import { datesIn } from './dates.ts'
import type { Found } from './found.ts'
import { moneyIn } from './money.ts'
import { sourceSpan } from './offsets.ts'
import { peopleIn } from './people.ts'
import { percentsIn } from './percents.ts'
import { placesIn } from './places.ts'
import { settled } from './precedence.ts'
import { quantitiesIn } from './quantities.ts'
import { ratesIn } from './rates.ts'
import { recurrencesIn } from './recurrences.ts'
import { referencesIn } from './references.ts'
import { scanOf } from './scan.ts'
import { cellFacts, headUnits } from './tables.ts'
import { termsIn } from './terms.ts'
import { thresholdsIn } from './thresholds.ts'

export { type BodyIndex, compileBodies }

/** What facts are read against. */
export interface FactContext {
  /** The document's number, which says which names mean a body in it alone. */
  readonly number?: string | null
  /** The document's date, YYYY-MM-DD; its year serves dates printed without one. */
  readonly issued: string | null
  /** The year where the document has no date: the issue's. */
  readonly year: number | null
  /** The lexicon of bodies, compiled once. */
  readonly bodies?: BodyIndex
}

/** Parts of a document's frame that name it and state nothing. */
const FRAME: ReadonlySet<Node['kind']> = new Set([
  'number',
  'title',
  'openness',
  'attachments',
  'furniture',
  'contents',
])
const FRAME_ROLE: Partial<Record<Node['kind'], BodyRole>> = { addressees: '主送', issuer: '发文', signature: '发文' }
const NO_BODIES = compileBodies([])

/** All facts of one document's nodes, in order of position. Linear in the length of the text. */
export function findFacts(nodes: readonly Node[], context: FactContext): Fact[] {
  const facts: Fact[] = []
  const bodies = indexWithin(context.bodies ?? NO_BODIES, context.number ?? null)
  const reader: Reader = {
    year: context.issued === null ? context.year : Number(context.issued.slice(0, 4)),
    bodies,
    places: placesIn(nodes, bodies.places),
  }
  for (const node of nodes) visit(node, reader, facts)
  return facts.toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
}

interface Reader {
  readonly year: number | null
  readonly bodies: BodyIndex
  readonly places: ReadonlySet<string>
}

function visit(node: Node, reader: Reader, facts: Fact[]): void {
  if (node.kind === 'table') return table(node, reader, facts)
  own(node, reader, facts)
  for (const child of node.children) visit(child, reader, facts)
}

function own(
  node: Node,
  reader: Reader,
  facts: Fact[],
  more: readonly Found[] = [],
  carried?: string,
): string | undefined {
  if (node.text === '' || FRAME.has(node.kind)) return undefined
  const found = factsOf(node.text, reader, more, carried)
  const role = FRAME_ROLE[node.kind]
  for (const { kind, from, to, value } of found) {
    const given = kind === 'body' && role ? { ...value, role } : value
    const text = node.text.slice(from, to)
    facts.push({ kind, text, span: sourceSpan(node.body, from, to), clause: node.path, value: given } as Fact)
  }
  const last = found.findLast((fact) => fact.kind === 'person')
  return last?.kind === 'person' ? last.value.role : undefined
}

/** The first row may name units for the columns; a part in a name list (组长) holds until another is named. */
function table(node: Node, reader: Reader, facts: Fact[]): void {
  own(node, reader, facts)
  const [head] = node.children
  const units = head ? headUnits(head) : []
  let carried: string | undefined
  node.children.forEach((row, n) => {
    carried = own(row, reader, facts, n > 0 ? cellFacts(row, units) : [], carried) ?? carried
    for (const child of row.children) visit(child, reader, facts)
  })
}

/** The facts of one text, positions counted in it. */
export function factsOf(text: string, reader: Reader, more: readonly Found[] = [], carried?: string): Found[] {
  const scan = scanOf(text)
  const kept = settled(
    [
      ...more,
      ...referencesIn(scan),
      ...datesIn(scan, reader.year),
      ...termsIn(scan),
      ...recurrencesIn(scan),
      ...ratesIn(scan),
      ...moneyIn(scan),
      ...percentsIn(scan),
      ...quantitiesIn(scan),
      ...countsIn(scan),
      ...bodiesIn(text, reader.bodies, reader.places),
      ...peopleIn(text, carried),
    ],
    text.length,
  )
  const thresholds = thresholdsIn(scan, kept)
  if (thresholds.length === 0) return kept
  return [...kept, ...thresholds].toSorted((a, b) => a.from - b.from || b.to - a.to)
}
