import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineTo } from './clause.ts'
import { fingerprint, type Printed } from './fingerprint.ts'
import { clauses } from './testing/arbitrary-issue.ts'
import { sketchedNodes } from './testing/reading-builder.ts'
import { flatten, isClause, settled, unflatten } from './tree.ts'

test('a tree comes back from its rows, and each row bears the fingerprint of its clause', () => {
  fc.assert(
    fc.property(clauses(), (sketches) => {
      const { nodes } = sketchedNodes(sketches)
      const rows = settled(flatten(nodes))
      expect(unflatten(JSON.parse(JSON.stringify(rows)))).toEqual(nodes)
      expect(rows.map(({ ordinal }) => ordinal)).toEqual(rows.map((_, i) => i))
      for (const { path, parent, fingerprint: print } of rows) {
        const line = lineTo(path, nodes) ?? []
        expect(line.at(-1) && fingerprint(line.at(-1)!)).toBe(print)
        expect(line.at(-2)?.path ?? null).toBe(parent)
      }
    }),
  )
})

test('a fingerprint does not see white space or width, and sees everything but its own label', () => {
  const node = (label: string, text: string, ...children: readonly Printed[]): Printed => ({ label, text, children })
  const leaf = (text: string) => node('', text)
  const print = fingerprint(node('（一）', '补贴1040元', leaf('按月')))
  expect(print).toMatch(/^sm3:[0-9a-f]{64}$/)
  expect(fingerprint(node('(一)', ' 补贴 １０４０元\n', leaf('按　月')))).toBe(print)
  expect(fingerprint(node('（一）', '补贴1041元', leaf('按月')))).not.toBe(print)
  expect(fingerprint(node('（二）', '补贴1040元', leaf('按月')))).toBe(print)
  expect(fingerprint(node('（一）', '补贴1040元', node('1.', '按月')))).not.toBe(print)
  expect(fingerprint(node('（一）', '补贴1040元', leaf('按年')))).not.toBe(print)
})

test('headings, empty nodes and the frame are no clauses', () => {
  expect(isClause({ kind: 'item', heading: false, text: '甲' })).toBe(true)
  expect(isClause({ kind: 'row', heading: false, text: '甲' })).toBe(true)
  expect(isClause({ kind: 'item', heading: true, text: '甲' })).toBe(false)
  expect(isClause({ kind: 'item', heading: false, text: '' })).toBe(false)
  expect(isClause({ kind: 'title', heading: false, text: '甲' })).toBe(false)
  expect(isClause({ kind: 'furniture', heading: false, text: '— 1 —' })).toBe(false)
})
