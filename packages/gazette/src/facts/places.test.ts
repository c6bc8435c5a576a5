import { expect, test } from 'vitest'
import type { Node } from '../types.ts'
import { placeIn, placesIn } from './places.ts'

const known = new Set(['青禾县', '晋城市'])
const start = (text: string, clean = false) => {
  const from = placeIn(text, 0, text.length, clean, known)
  return from === null ? null : text.slice(from)
}

test('a known place begins with its name, an unknown one only after a clean start', () => {
  expect(start('推动青禾县水利')).toBe('青禾县水利')
  expect(start('晋城市生态环境')).toBe('晋城市生态环境')
  expect(start('平遥县财政', true)).toBe('平遥县财政')
  expect(start('推进平遥县财政')).toBe('县财政')
})

test('words that hold 市, 县, 区 are no places', () => {
  for (const text of ['城市政府', '市场准入', '市民生活', '社区服务', '县级储备', '地区经济'])
    expect(start(text, true)).toBeNull()
})

test('a document names its own place before 人民政府', () => {
  const node: Node = {
    path: '',
    kind: 'issuer',
    label: '',
    text: '平遥县人民政府',
    heading: false,
    span: [0, 7],
    body: [[0, 7]],
    children: [],
  }
  expect([...placesIn([node], known)]).toEqual(['青禾县', '晋城市', '平遥县'])
})
