import { parseSync, Visitor } from 'oxc-parser'
import { lineAt, type TreeFile } from '../tree.ts'

export type Import = {
  readonly specifier: string
  readonly line: number
  /** Erased before the program runs: `import type`, `export type … from`, `import('…').T`. */
  readonly typeOnly: boolean
}

export type Parsed = {
  readonly imports: readonly Import[]
  /** Every text in quotes, whatever it is for; a package may be named by one (`import.meta.resolve`). */
  readonly strings: ReadonlySet<string>
}

/** Whether a file is TypeScript or JavaScript. */
export const isSource = ({ path }: Pick<TreeFile, 'path'>): boolean => /\.(ts|tsx|mts|mjs|js|jsx)$/.test(path)

/**
 * The imports of a TypeScript or JavaScript file, in every form that names its module by a literal.
 * Throws when the file cannot be parsed.
 */
export const parseImports = (path: string, source: string): Parsed => {
  const { program, errors } = parseSync(path, source)
  const [error] = errors
  if (error) throw new Error(`${path}: ${error.message}`)
  const imports: Import[] = []
  const strings = new Set<string>()
  const found = (from: { value: unknown; start: number } | null, typeOnly: boolean): void => {
    if (from && typeof from.value === 'string')
      imports.push({ specifier: from.value, line: lineAt(source, from.start), typeOnly })
  }
  new Visitor({
    ImportDeclaration: (node) => found(node.source, node.importKind === 'type'),
    ExportAllDeclaration: (node) => found(node.source, node.exportKind === 'type'),
    ExportNamedDeclaration: (node) => found(node.source, node.exportKind === 'type'),
    ImportExpression: (node) => found(node.source.type === 'Literal' ? node.source : null, false),
    TSImportType: (node) => found(node.source, true),
    CallExpression: (node) => {
      const [first] = node.arguments
      const required = node.callee.type === 'Identifier' && node.callee.name === 'require'
      found(required && first?.type === 'Literal' ? first : null, false)
    },
    Literal: (node) => {
      if (typeof node.value === 'string') strings.add(node.value)
    },
  }).visit(program)
  return { imports, strings }
}
