import { normalise } from './normalise.ts'
import type { SourceNode } from './source.ts'

/** An introduction longer than this is a clause of its own, not what its items stand under. */
const LONGEST = 100

/** For each clause the texts it stands under, normalised, the outermost first; rows of a table also its head row. */
export function contextsOf(nodes: readonly SourceNode[]): ReadonlyMap<string, string> {
  const byPath = new Map(nodes.map((node) => [node.path, node]))
  const heads = new Map<string, string>()
  const contexts = new Map<string, string>()
  for (const node of nodes) {
    const { path, parent, cells } = node
    const above = parent === null ? undefined : byPath.get(parent)
    const inherited = parent === null ? '' : (contexts.get(parent) ?? '')
    const own = above === undefined || above.text.length > LONGEST ? '' : normalise(above.text).text
    const head = parent === null ? '' : (heads.get(parent) ?? '')
    contexts.set(path, [inherited, own, head].filter((text) => text !== '').join('\n'))
    if (parent !== null && cells !== null && !heads.has(parent)) heads.set(parent, headOf(node))
  }
  return contexts
}

/** A first row of three cells or more without figures names its columns; any other is a row like the rest. */
const headOf = ({ cells, text }: SourceNode): string =>
  cells !== null && cells.length > 2 && !/\d/.test(text) ? normalise(text).text : ''
