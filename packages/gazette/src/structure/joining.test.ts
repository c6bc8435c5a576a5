import { expect, test } from 'vitest'
import { goesOn } from './joining.ts'

const follows = (first: string, second: string, elsewhere = '') => {
  const source = `${first}\n${second}\n${elsewhere}`
  return goesOn(source, { text: first, labelled: true, end: first.length }, { text: second, indented: false })
}

test('a labelled line cut behind 将 and a noun goes on where the words on both sides of the cut stand together elsewhere', () => {
  const first = '持续加强乡村图书馆建设，将乡村图书馆'
  expect(follows(first, '建设纳入年度计划。各乡镇要按期完成。')).toBe(true)
  expect(follows(first, '管护纳入年度计划。各乡镇要按期完成。')).toBe(false)
})

test('a heading of two halves does not swallow the paragraph below it', () => {
  const used = '补齐设施建设项目短板。'
  expect(follows('补齐农村短板，加快推进基础设施', '建设单位要按期完成。', used)).toBe(false)
  expect(follows('转变工作作风，将服务落到实处', '各单位要主动上门。', used)).toBe(false)
})
