import { expect, test } from 'vitest'
import { supervision } from './supervision.ts'
import { document as 倍增方案 } from './zf-2022-6-market-entity-doubling/policy.ts'
import { document as 专班方案 } from './zfb-2022-16-business-task-force/policy.ts'

const listedIn = (at: 0 | 1) => supervision.categories.flatMap(({ listed }) => listed[at]?.words ?? [])
const valuesOf = ({ type }: { readonly type: { readonly kind: string; readonly values?: readonly string[] } }) =>
  (type.values ?? []).filter((one) => one !== '其他')

test('each document’s categories are those that its own rule asks for', () => {
  expect(listedIn(0)).toEqual(valuesOf(倍增方案.facts.督查事项))
  expect(listedIn(1)).toEqual(valuesOf(专班方案.facts.督查事项))
})

test('where the two differ is seen, and what neither lists is no category of either', () => {
  const differing = supervision.categories.filter(({ listed: [a, b] }) => (a?.words === null) !== (b?.words === null))
  expect(differing.map(({ name }) => name)).toEqual(['领导小组交办事项'])
})
