import { expect, test } from 'vitest'
import { readIssue } from '../read.ts'
import { scoreClauses, scoreFacts, scoreFindings } from './accuracy.ts'
import { generateIssue } from './issue.ts'
import { random } from './random.ts'
import { precision, recall, type Scores, tableOf } from './score.ts'
import { SEEDED_RULES } from './truth.ts'

const ISSUES = 150
/** Every issue holds some of the faults, never the same. */
const FAULTS = 8

const findings: Scores = new Map()
const clauses: Scores = new Map()
const facts: Scores = new Map()
for (let seed = 0; seed < ISSUES; seed += 1) {
  const errors = random(seed + 5000).sample(SEEDED_RULES, FAULTS)
  const { source, truth } = generateIssue(seed, { errors })
  const reading = readIssue(source, { bodies: truth.bodies })
  scoreFindings(findings, truth, reading.findings)
  scoreClauses(clauses, truth, reading)
  scoreFacts(facts, truth, reading)
}

const below = (scores: Scores, floor: (kind: string) => { recall: number; precision: number }) =>
  [...scores]
    .filter(([kind, score]) => recall(score) < floor(kind).recall || precision(score) < floor(kind).precision)
    .map(([kind, score]) => `${kind}: recall ${recall(score).toFixed(3)}, precision ${precision(score).toFixed(3)}`)

test('findings: seeded faults are found, and hardly anything else', () => {
  console.log(tableOf(findings))
  // A total missed by more than a third may be a selection; a doubled character may join two words.
  const harder: Readonly<Record<string, number>> = { 'sum-mismatch': 0.95, 'character-doubled': 0.6 }
  expect(below(findings, (rule) => ({ recall: harder[rule] ?? 0.97, precision: 0.97 }))).toEqual([])
})

test('structure: documents and clauses are as written', () => {
  console.log(tableOf(clauses))
  expect(below(clauses, () => ({ recall: 0.995, precision: 1 }))).toEqual([])
})

test('facts: those in the text are found with their values', () => {
  console.log(tableOf(facts))
  const misread = [...facts].filter(([, { found, right }]) => right < found * 0.98).map(([kind]) => kind)
  expect(misread).toEqual([])
  expect(below(facts, () => ({ recall: 0.98, precision: 0.98 }))).toEqual([])
})
