import { expect, test } from 'vitest'
import { nearName } from './near-name.ts'

test.each([
  ['电量', '用电量'],
  ['用电量（度）', '用电量'],
  [' 取暖 方法', '取暖方式'],
  ['户名', undefined],
  ['', undefined],
])('%j is near %j', (written, near) => {
  expect(nearName(written, ['取暖方式', '区域', '用电量', '用气量', '完成户数'])).toBe(near)
})
