import { expect, test } from 'vitest'
import { documentOf, findingsIn } from './sample.ts'

const RULE = 'contents-mismatch'
const issue = (listed: string, printed: string) =>
  `目 录\n\n- 关于做好有关工作的通知（${listed}）1\n\n${documentOf('一、压实责任，抓好落实。\n\n二、加强检查，限期整改。', { number: printed })}`

test('a number in the contents that no document bears, and a document that they leave out', () => {
  expect(findingsIn(issue('岚政发〔2023〕7号', '岚政发〔2023〕6号'), RULE).map(({ message }) => message)).toEqual([
    '目录列有“关于做好有关工作的通知”（岚政发〔2023〕7号），正文中没有文号为岚政发〔2023〕7号的文件。',
    '目录中没有文号为岚政发〔2023〕6号的文件。',
  ])
})

test('kinds of brackets and spaces in numbers do not matter, and without contents nothing is compared', () => {
  expect(findingsIn(issue('岚政发[2023] 6 号', '岚政发〔2023〕6号'), RULE)).toEqual([])
  expect(findingsIn(documentOf('一、抓好落实。'), RULE)).toEqual([])
})
