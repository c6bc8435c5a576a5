import { expect, test } from 'vitest'
import { namesFrom } from './names.ts'

const names = namesFrom([
  { name: '某县行政审批服务管理局', aliases: ['县行政审批局', '审批局'] },
  { name: '某县卫生健康局', aliases: ['县卫健局'] },
  { name: '甲镇人民政府', aliases: [] },
  { name: '乙镇人民政府', aliases: [] },
])

test('a body is known by each of its names', () => {
  for (const name of ['某县行政审批服务管理局', '县行政审批局', '审批局'])
    expect(names.bodyOf(name)).toBe('某县行政审批服务管理局')
})

test('a name may be left without what stands before it, if only one body is called so', () => {
  expect(names.bodyOf('行政审批服务管理局')).toBe('某县行政审批服务管理局')
  expect(names.bodyOf('卫健局')).toBe('某县卫生健康局')
  expect(names.bodyOf('人民政府')).toBeUndefined()
  expect(names.bodyOf('健局')).toBeUndefined()
  expect(names.bodyOf('审批')).toBeUndefined()
})

test('all names of a body are there to be marked, the longest first', () => {
  expect(names.namesOf('某县行政审批服务管理局')).toEqual(['某县行政审批服务管理局', '县行政审批局', '审批局'])
})
