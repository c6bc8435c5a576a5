import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { county } from '../index.ts'

const seed = new URL('../../../../../shared/seeds/gazette-2022-02.txt', import.meta.url)
const { bodies } = county

test('no name or alias belongs to two bodies', () => {
  const owners = Map.groupBy(
    bodies.flatMap((body) => [body.name, ...body.aliases].map((name) => ({ name, owner: body.name }))),
    (entry) => entry.name,
  )
  expect([...owners].filter(([, entries]) => entries.length > 1)).toEqual([])
})

test('parents and offices are bodies of the list', () => {
  const names = new Set(bodies.map((body) => body.name))
  const cited = bodies.flatMap((body) => [body.parent, body.office].filter((name) => name !== undefined))
  expect(cited.filter((name) => !names.has(name))).toEqual([])
})

test('the seven townships carry codes under the county, each once', () => {
  const codes = bodies.filter((body) => body.kind === '乡镇').map((body) => body.code)
  expect(codes).toHaveLength(7)
  expect(new Set(codes).size).toBe(7)
  expect(codes.every((code) => code?.startsWith(county.code) && code.length === 9)).toBe(true)
})

test.skipIf(!existsSync(seed))('[real issue] every alias occurs in the print, and every body under some name', () => {
  const print = readFileSync(seed, 'utf8').replace(/\s+/gu, '')
  expect(bodies.flatMap((body) => body.aliases).filter((alias) => !print.includes(alias))).toEqual([])
  const unseen = bodies.filter((body) => ![body.name, ...body.aliases].some((name) => print.includes(name)))
  expect(unseen.map((body) => body.name)).toEqual([])
})
