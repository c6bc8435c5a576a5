import { readFileSync } from 'node:fs'
import { readIssue } from '@zhengling/gazette'
import { declaredLines, factsIn } from '@zhengling/law'
import { describe, expect, test } from 'vitest'
import { bodiesFor, counties } from '../counties.ts'
import { realIssueFile } from '../testing/real-issue.ts'

const file = realIssueFile()

describe.skipIf(file === null)('[real issue] 2022 No. 2', () => {
  test('who holds an office comes with the issue, and stands in no declaration', () => {
    const text = file === null ? '' : readFileSync(file, 'utf8')
    const [county] = counties
    const { documents } = readIssue(text, { bodies: bodiesFor(county, text) })
    const people = documents.flatMap(({ facts }) =>
      facts.flatMap((fact) => (fact.kind === 'person' ? fact.value.name : [])),
    )
    expect(people.length).toBeGreaterThan(50)
    const lines = county.law.policies.flatMap((policy) => [
      ...declaredLines(policy).map(({ line }) => line),
      ...Object.values(policy.outline).map(({ gist }) => gist),
      ...factsIn(policy).flatMap(({ name, hint = '', type }) => [name, hint, ...('values' in type ? type.values : [])]),
    ])
    const said = JSON.stringify([county.bodies, county.posts, county.collectives, county.discrepancies])
    expect(people.filter((name) => said.includes(name))).toEqual([])
    expect(people.filter((name) => lines.some((line) => line.includes(name)))).toEqual([])
  })
})
