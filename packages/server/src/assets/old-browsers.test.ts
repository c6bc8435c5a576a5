import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseSync, visitorKeys } from 'oxc-parser'
import { describe, expect, test } from 'vitest'
import { cssRules } from '../testing/css-rules.ts'
// What Chromium 153 lists and Chromium 109 does not, found by asking both.
import since109 from '../testing/since-chromium-109.json' with { type: 'json' }
import { bundle } from './bundle.ts'

const folder = new URL('../../assets/', import.meta.url)
const files = (ending: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const)

/** Younger than Chromium 109 and only finer setting: a browser that does not know them shows the same page. */
const finer: ReadonlySet<string> = new Set(['text-autospace', 'text-spacing-trim', 'text-wrap'])
const young = new Set(since109.properties.filter((name) => !finer.has(name)))
const youngSyntax =
  /:has\(|:popover-open|:user-(?:in)?valid|:state\(|:open\b|::(?:view-transition|scroll-|column\b|checkmark|picker)|^@(?:scope|starting-style|view-transition|position-try|function)|\bstyle\(/
const youngValues =
  /\b(?:light-dark|color-mix|oklch|oklab|lch|lab|color|linear|if|anchor|anchor-size|calc-size|sibling-index|sin|cos|tan|round|mod|rem|pow|sqrt|abs|sign|attr)\(|\bsubgrid\b|\bfrom\b|\bstretch\b/

/** What a style sheet asks of a browser that Chromium 109 cannot do. */
function tooYoung(sheet: string): string[] {
  return cssRules(sheet).flatMap(({ prelude, within, declarations }) => [
    ...(within.some((outer) => !outer.startsWith('@')) ? [`nested: ${prelude}`] : []),
    ...(youngSyntax.test(prelude) ? [prelude] : []),
    // Where one selector of a list is unknown, the whole rule is lost.
    ...(prelude.includes('::details-content') && prelude.includes(',') ? [prelude] : []),
    ...declarations
      .filter(([property, value]) => young.has(property) || youngValues.test(value))
      .map((declaration) => declaration.join(': ')),
  ])
}

type Tree = { readonly type: string; readonly [key: string]: unknown }

/** Every node of a script's tree. */
function* nodes(node: Tree): Generator<Tree> {
  yield node
  for (const key of visitorKeys[node.type] ?? []) {
    const below = node[key]
    for (const one of Array.isArray(below) ? below : [below])
      if (typeof one === 'object' && one !== null && 'type' in one) yield* nodes(one as Tree)
  }
}

/** The list was made by asking pages; the events of a worker have these from the beginning. */
const ofWorkers: ReadonlySet<string> = new Set(['waitUntil'])
const names = new Set(since109.names.filter((name) => !ofWorkers.has(name)))

/** Names that a script uses and syntax that it is written in which Chromium 109 does not know. */
function unknownTo109(script: string): string[] {
  const { program, errors } = parseSync('page.js', script)
  if (errors.length > 0) throw new Error(errors[0]?.message)
  return [...nodes(program as unknown as Tree)].flatMap((node) => {
    // A name of the script's own may be anything; what it takes from the browser is a member or a global.
    const taken = node.type === 'MemberExpression' ? (node['property'] as Tree) : node
    const name = taken.type === 'Identifier' ? String(taken['name']) : ''
    if (names.has(name) && (taken !== node || /^[A-Z]/.test(name))) return [name]
    if (node.type === 'Literal' && ((node['regex'] as { flags?: string } | null)?.flags ?? '').includes('v'))
      return ['flag v']
    if (node.type === 'VariableDeclaration' && String(node['kind']).includes('using')) return ['using']
    return []
  })
}

describe('everything served is understood by Chromium 109', () => {
  test.each(files('.css'))('%s', (_, sheet) => {
    expect(tooYoung(sheet)).toEqual([])
  })

  test.each(files('.js'))('%s', (_, script) => {
    expect(unknownTo109(script)).toEqual([])
  })
})

test('so are the modules that the script of the terminals has within it', () => {
  expect(unknownTo109(bundle(fileURLToPath(new URL('kiosk/main.js', folder))))).toEqual([])
})

test('what it would not understand is found', () => {
  expect(tooYoung('a { color: red; b { color: blue } }')).toEqual(['nested: b'])
  expect(tooYoung('a:has(b) { left: 0 }')).toEqual(['a:has(b)'])
  expect(tooYoung('@media print { a { field-sizing: content; color: light-dark(red, blue) } }')).toEqual([
    'field-sizing: content',
    'color: light-dark(red, blue)',
  ])
  expect(tooYoung('@scope (a) { b { left: 0 } }')).toEqual(['@scope (a)'])
  expect(tooYoung('a, b::details-content { left: 0 }')).toEqual(['a, b::details-content'])
  expect(unknownTo109('Array.fromAsync(x); Object.groupBy(x, y); Temporal.Now; [].toSorted()')).toEqual([
    'fromAsync',
    'groupBy',
    'Now',
    'Temporal',
    'Now',
    'toSorted',
  ])
  expect(unknownTo109('/[a--b]/v.test(x)')).toEqual(['flag v'])
})
