import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadFonts } from './fonts.ts'

const { css, files } = loadFonts()

test('every slice that the sheet names is a file, and no other address is served', () => {
  const named = [...css.matchAll(/url\(([^)]+)\)/g)].map(([, address]) => address)
  expect(named.length).toBeGreaterThan(300)
  expect(new Set(named)).toEqual(new Set(files.keys()))
  for (const file of files.values()) expect(existsSync(file)).toBe(true)
})

test('a common and a rare character of official text are each in exactly one slice of each face', () => {
  const faces = css.split('\n').map((rule) => ({
    face: /font-family:'([^']+)';font-weight:(\d+)/.exec(rule)?.slice(1).join(' '),
    ranges: [...rule.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(
      ([, from = '', to = from]) => [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const,
    ),
  }))
  for (const character of ['政', '稷', '〔', '（', '①']) {
    const point = character.codePointAt(0) ?? 0
    const holding = faces.filter(({ ranges }) => ranges.some(([from, to]) => from <= point && point <= to))
    expect(
      holding.map(({ face = '' }) => face).toSorted((a, b) => a.localeCompare(b)),
      character,
    ).toEqual(['Noto Sans SC 400', 'Noto Sans SC 600', 'Noto Serif SC 400', 'Noto Serif SC 700'])
  }
})
