import type { Node } from '@zhengling/gazette'
import { expect, test } from 'vitest'
import { countClauses, countFindings } from './count.ts'

const node = (kind: Node['kind'], text: string, heading = false, children: Node[] = []): Node => ({
  path: text,
  kind,
  label: '',
  text,
  heading,
  span: [0, 0],
  body: [],
  children,
})

test('headings, the frame and tables without a text of their own are no clauses; rows are', () => {
  const tree = [
    node('title', '办法'),
    node('item', '目标', true, [node('paragraph', '甲。'), node('table', '', false, [node('row', '一\t二')])]),
    node('signature', '县政府'),
  ]
  expect(countClauses(tree)).toBe(2)
})

test('findings are counted by weight', () => {
  expect(countFindings([{ severity: 'error' }, { severity: 'note' }, { severity: 'note' }])).toEqual({
    error: 1,
    warning: 0,
    note: 2,
  })
})
