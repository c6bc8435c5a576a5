import { expect, test } from 'vitest'
import { documentOf, findingsIn } from './sample.ts'

const RULE = 'attachment-not-printed'

test('one note for all attachments left out', () => {
  const text = documentOf('一、抓好落实。\n\n附件：\n1. 成员名单\n2. 任务分解表\n\n（附件详见县政府网站）')
  expect(findingsIn(text, RULE).map(({ severity, message }) => [severity, message])).toEqual([
    ['note', '附件1《成员名单》、2《任务分解表》未随文刊登（附件详见县政府网站）。'],
  ])
})

test('a printed attachment is not noted', () => {
  const text =
    documentOf('一、抓好落实。\n\n附件：重点任务分解表') +
    '\n附件：\n\n重点任务分解表\n\n各单位按照职责分工落实，并按月报送进展。\n'
  expect(findingsIn(text, RULE)).toEqual([])
})
