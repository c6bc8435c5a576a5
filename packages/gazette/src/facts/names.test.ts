import { expect, test } from 'vitest'
import { isPersonName, nameFrom, nameTo } from './names.ts'
import { isName } from './surnames.ts'

test('names begin with a surname and are no other word', () => {
  expect(['郑伟', '欧阳明月', '海涛', '司马光'].filter(isName)).toHaveLength(4)
  expect(['成员', '单位', '安全', '副县长', '和局长'].filter(isPersonName)).toEqual([])
})

test('of two lengths the one before the longer word is the name', () => {
  const text = '县长郑伟担任组长，局长何晓东为副组长'
  expect(nameFrom(text, 2)).toBe(4)
  expect(nameFrom(text, text.indexOf('何'))).toBe(text.indexOf('为'))
  expect(nameFrom('县长办公会', 2)).toBeNull()
})

test('a name is found backwards from 同志', () => {
  expect(nameTo('任命张三', 4)).toBe(2)
  expect(nameTo('由马跃进', 4)).toBe(1)
  expect(nameTo('负责', 2)).toBeNull()
})
