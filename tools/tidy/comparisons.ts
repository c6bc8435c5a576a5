import { parseSync, Visitor } from 'oxc-parser'
import { lineAt, type TreeFile, type Violation } from '../tree.ts'

const RELATIONS = new Set(['<', '>', '<=', '>='])

/** A file of a document's own folder; tests and cases worked out by hand hold no facts, only what they are given. */
const isDeclared = (path: string): boolean =>
  /\/policies\/[^/]+\/.*\.ts$/.test(path) && !/(test|examples)\.ts$/.test(path)

/**
 * Facts and figures of a policy are objects: which of two is greater by the program's own operators says nothing of a case,
 * and compiles. (With a number written there it does not compile.)
 */
export const checkComparisons = (files: readonly TreeFile[]): Violation[] =>
  files
    .filter(({ path }) => isDeclared(path))
    .flatMap(({ path, text }) => {
      const found: Violation[] = []
      new Visitor({
        BinaryExpression: ({ operator, left, right, start }) => {
          if (!RELATIONS.has(operator) || left.type === 'Literal' || right.type === 'Literal') return
          const message = `政策里的事实与数不能用“${operator}”比较，请用 atLeast、lessThan、notAfter 等`
          found.push({ path: `${path}:${lineAt(text, start)}`, message })
        },
      }).visit(parseSync(path, text).program)
      return found
    })
