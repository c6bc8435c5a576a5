import { expect, test } from 'vitest'
import { compileBodies, factsOf } from './index.ts'
import { amounts } from './labelled/amounts.ts'
import { clauses } from './labelled/clauses.ts'
import { limits } from './labelled/limits.ts'
import { names } from './labelled/names.ts'
import { shown } from './labelled/shown.ts'

const sentences = [...limits, ...amounts, ...names, ...clauses]
const bodies = compileBodies([])
const reader = { year: 2022, bodies, places: bodies.places }

interface Score {
  right: number
  found: number
  labelled: number
}

function scores(): { byKind: Map<string, Score>; misses: string[] } {
  const byKind = new Map<string, Score>()
  const misses: string[] = []
  const of = (label: string): Score => {
    const kind = label.slice(0, label.indexOf(' '))
    const score = byKind.get(kind) ?? { right: 0, found: 0, labelled: 0 }
    byKind.set(kind, score)
    return score
  }
  for (const [sentence, ...labels] of sentences) {
    const wanted = [...labels]
    for (const fact of factsOf(sentence, reader)) {
      const own = shown(sentence, fact)
      of(own).found += 1
      const at = wanted.findIndex((label) => label === own)
      if (at < 0) misses.push(`false   ${own}   in ${sentence}`)
      else {
        of(own).right += 1
        wanted.splice(at, 1)
      }
    }
    for (const label of labels) of(label).labelled += 1
    for (const label of wanted) misses.push(`missed  ${label}   in ${sentence}`)
  }
  return { byKind, misses }
}

test('hand-labelled sentences: precision and recall by kind', () => {
  const { byKind, misses } = scores()
  const lines = [...byKind].map(([kind, { right, found, labelled }]) => ({
    kind,
    labelled,
    precision: right / Math.max(1, found),
    recall: right / Math.max(1, labelled),
  }))
  for (const { kind, labelled, precision, recall } of lines)
    console.log(
      `${kind.padEnd(10)} ${labelled} labelled, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
    )
  if (misses.length > 0) console.log(misses.join('\n'))
  expect(sentences.length).toBeGreaterThanOrEqual(150)
  for (const line of lines) {
    expect(line, 'precision').toSatisfy((own: typeof line) => own.precision >= 0.95)
    expect(line, 'recall').toSatisfy((own: typeof line) => own.recall >= 0.95)
  }
})
