import { expect, test } from 'vitest'
import { documentOf, findingsIn, wordsOf } from './sample.ts'

const RULE = 'reference-missing'
const LIST = '\n\n附件：\n1. 成员名单\n2. 任务分解表\n\n（附件详见县政府网站）'

test('an attachment beyond the list', () => {
  const text = documentOf(`一、组织领导。成员名单见附件1。\n\n二、任务分工。清单见附件5。${LIST}`)
  const found = findingsIn(text, RULE)
  expect(found.map(({ clause, message }) => [clause, message])).toEqual([
    ['二', '文中指向附件5，本文件只列有附件1、2。'],
  ])
  expect(wordsOf(text, found)).toEqual([['附件5']])
})

test('a pointer where no attachment is listed', () => {
  expect(findingsIn(documentOf('一、组织领导。成员名单见附件。\n\n二、抓好落实。'), RULE)).toHaveLength(1)
})

test('an article beyond the last', () => {
  const law = (reference: string) =>
    `第一条 为规范管理，制定本办法。\n\n第二条 ${reference}规定的，责令改正。\n\n第三条 本办法自印发之日起施行。\n`
  expect(findingsIn(law('违反本办法第一条、第九条'), RULE).map(({ message }) => message)).toEqual([
    '文中引用本文第九条，本文没有这一条。',
  ])
  expect(findingsIn(law('违反本办法第三条'), RULE)).toEqual([])
  expect(findingsIn(law('违反《水法》第七十二条'), RULE)).toEqual([])
})

test('a notice without the text that it hands down', () => {
  const text = documentOf('现将《青岚县河道管理办法》印发给你们，请认真贯彻执行。', {
    title: '关于印发《青岚县河道管理办法》的通知',
  })
  expect(findingsIn(text, RULE).map(({ message }) => message)).toEqual([
    '通知所印发的《青岚县河道管理办法》未见于其后。',
  ])
})

test('attachments of other texts are not looked for', () => {
  expect(findingsIn(documentOf(`一、填报《统计制度》附件7所列表格。\n\n二、抓好落实。${LIST}`), RULE)).toEqual([])
})
