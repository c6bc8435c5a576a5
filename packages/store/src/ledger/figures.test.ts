import { expect, test } from 'vitest'
import { figuresWritten, unfitFigures } from './figures.ts'

const households = { name: '完成户数', unit: '户', step: '1', clause: '一' }
const loss = { name: '损失', unit: '元', step: '0.01', clause: '二' }
const of = (value: string, asked = households) => [{ name: asked.name, unit: asked.unit, value }]
const fault = (value: string, asked = households) => unfitFigures([asked], of(value, asked), true)?.message ?? null

test.each(['0', '933', '不涉及'])('%s is a count', (value) => {
  expect(fault(value)).toBeNull()
})

test.each([
  ['3o', households, '“完成户数”（户）写成了“3o”，应只写数字，例如 120。'],
  ['1.5', households, '应为整数'],
  ['-1', households, '不能小于零'],
  ['1e3', households, '应只写数字'],
  ['1.005', loss, '最多写 2 位小数'],
  ['9'.repeat(16), loss, '有 16 位数字'],
])('%s is refused in words', (value, asked, said) => {
  expect(fault(value, asked)).toContain(said)
})

test('all are given when it is done; progress may leave some out, but none wrong and none that is not asked for', () => {
  const asks = [households, loss]
  expect(unfitFigures(asks, of('1'), true)?.message).toContain('“损失”（元）没有填')
  expect(unfitFigures(asks, of('1'), false)).toBeNull()
  expect(unfitFigures(asks, of('x'), false)).toMatchObject({ ground: 'figure' })
  expect(unfitFigures([loss], of('1'), false)).toMatchObject({ ground: 'figure' })
  expect(unfitFigures([{ ...households, unit: '万户' }], of('1'), false)?.message).toContain('“完成户数”（户）不在')
})

test('as people write them', () => {
  const written = [...of(' 1,234 '), ...of('１２'), ...of('12,34'), ...of('  ')]
  expect(figuresWritten(written).map(({ value }) => value)).toEqual(['1234', '12', '12,34'])
})
