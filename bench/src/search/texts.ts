import type { GazetteDocument, Node, Reading } from '@zhengling/gazette'

/** What every peer is given to find: a clause, or (without a path) a document by its head. */
export interface Text {
  readonly number: string
  readonly path: string | null
  /** Texts that it stands under. */
  readonly above: string
  readonly text: string
}

/** The texts of issues, a document's head before its clauses. */
export function* textsOf(readings: Iterable<Reading>): Generator<Text> {
  for (const { documents } of readings) {
    for (const document of documents) {
      yield headOf(document)
      yield* clausesOf(document.number ?? document.title, document.clauses, '')
    }
  }
}

const headOf = ({ number, title, issuer, issued }: GazetteDocument): Text => ({
  number: number ?? title,
  path: null,
  above: '',
  text: [number, title, issuer, issued].filter((one) => one !== null).join(' '),
})

function* clausesOf(number: string, nodes: readonly Node[], above: string): Generator<Text> {
  for (const { path, label, text, children } of nodes) {
    if (text !== '') yield { number, path, above, text: `${label} ${text}` }
    yield* clausesOf(number, children, text.length > 100 ? above : `${above} ${text}`)
  }
}
