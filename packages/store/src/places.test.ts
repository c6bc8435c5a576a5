import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asRead, editionOf } from './edition.ts'
import { placedAt } from './placed.ts'
import { placesOf, sayingsOf } from './places.ts'
import { issues } from './testing/arbitrary-issue.ts'
import { sketched } from './testing/reading-builder.ts'

const FROM = { issue: '2022-02', issueVersion: 1, source: 'hash' }

test('what a text says is the same wherever it stands; with its places back it is exactly as read', () => {
  fc.assert(
    fc.property(issues, fc.nat({ max: 9 }), (sketch, blank) => {
      const [here, there] = [sketched(sketch).reading, sketched({ ...sketch, blank }).reading]
      for (const [i, document] of here.documents.entries()) {
        const moved = there.documents[i]!
        expect(sayingsOf(moved)).toEqual(sayingsOf(document))
        const edition = editionOf(document, FROM)
        expect(asRead(edition)).toEqual(document)
        expect(asRead(placedAt(edition, JSON.parse(JSON.stringify(placesOf(moved)))))).toEqual(moved)
      }
    }),
  )
})

test('a changed word, a changed cell and a changed fact are changes of what is said', () => {
  const said = (text: string, cell: string) =>
    editionOf(
      sketched({ documents: [{ title: '办法', clauses: [{ text, cells: [cell] }] }] }).reading.documents[0]!,
      FROM,
    ).printHash
  expect(said('补贴1040元', '补贴')).toBe(said('补贴1040元', '补贴'))
  expect(said('补贴1041元', '补贴')).not.toBe(said('补贴1040元', '补贴'))
  expect(said('补贴1040元', '1040')).not.toBe(said('补贴1040元', '补贴'))
})
