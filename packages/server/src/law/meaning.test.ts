import { readFileSync } from 'node:fs'
import { readIssue } from '@zhengling/gazette'
import { describe, expect, test } from 'vitest'
import { bodiesFor, counties } from '../counties.ts'
import { walk } from '../pages/document/context.ts'
import { realIssueFile } from '../testing/real-issue.ts'
import { sampleCounty } from '../testing/sample-county.ts'
import { meaningOf } from './meaning.ts'

const file = realIssueFile()

test('a name is a class of bodies everywhere, and open only where the content says so', () => {
  const open = {
    bodies: ['云水县水利局'],
    says: '',
    at: [{ document: '云政发〔2024〕3号', clause: '第三条' }],
    names: ['水办'],
  } as const
  const county = { ...sampleCounty, discrepancies: [open] }
  expect(meaningOf(county, '各乡（镇）人民政府')).toMatchObject({ collective: { because: '指全县三个乡镇' } })
  expect(meaningOf(county, '水办')).toEqual({ open })
  expect(meaningOf(county, '水办', open.at[0])).toEqual({ open })
  expect(meaningOf(county, '水办', { ...open.at[0], clause: '第四条' })).toBeUndefined()
  expect(meaningOf(county, '县航天局')).toBeUndefined()
})

describe.skipIf(file === null)('[real issue] 2022 No. 2', () => {
  const [county] = counties
  const text = file === null ? '' : readFileSync(file, 'utf8')
  const { documents, front, back } = readIssue(text, { bodies: bodiesFor(county, text) })

  test('every body that is named is one of the table, a class with what it means, or declared open', () => {
    const facts = documents.flatMap(({ number, facts: own }) =>
      own.flatMap((fact) => (fact.kind === 'body' ? [{ ...fact, document: number ?? '' }] : [])),
    )
    expect(facts.length).toBeGreaterThan(800)
    const nowhere = facts.filter(
      ({ value, document, clause }) =>
        value.canonical === undefined && meaningOf(county, value.name, { document, clause }) === undefined,
    )
    expect(nowhere.map(({ document, clause, value }) => `${document} ${clause} ${value.name}`)).toEqual([])
  })

  test('every clause that is cited for a body names it, an office as 办公室 at least', () => {
    const texts = new Map(
      documents.flatMap(({ number, clauses }) =>
        [...walk(clauses)].map((node) => [`${number} ${node.path}`, `${node.label}${node.text}`.replace(/\s/gu, '')]),
      ),
    )
    const unnamed = county.bodies.filter(({ name, aliases, within = [], kind, at }) => {
      const text = texts.get(`${at.document} ${at.clause}`)
      const short = within.filter(({ document }) => document === at.document).flatMap(({ names }) => names)
      const names = [name, ...aliases, ...short, ...(kind === '办事机构' ? ['办公室'] : [])]
      return text !== undefined && !names.some((one) => text.includes(one))
    })
    expect(unnamed.map(({ name, at }) => `${name} ${at.document} ${at.clause}`)).toEqual([])
  })

  test('places of the issue outside its documents are there', () => {
    const paths = new Set([...front, ...back].map(({ path }) => path))
    const inIssue = (at: { readonly document: string }) => !documents.some(({ number }) => number === at.document)
    const cited = [
      ...county.bodies.flatMap(({ at, telephones = [] }) => [at, ...telephones.map((one) => one.at)]),
      ...county.posts.map(({ at }) => at),
      ...county.discrepancies.flatMap(({ at }) => at),
    ]
    expect(cited.filter((at) => inIssue(at) && !paths.has(at.clause))).toEqual([])
  })
})
