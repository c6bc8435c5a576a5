import { expect, test } from 'vitest'
import { documentOf, findingsIn } from './sample.ts'

const RULE = 'sentence-unfinished'
const clauses = (...body: string[]) => findingsIn(documentOf(body.join('\n\n')), RULE).map(({ clause }) => clause)

test('a sentence without its full stop before the next clause', () => {
  expect(clauses('一、压实责任。各单位要分工负责，做到“只跑一次”', '二、加强检查。定期通报进展，限期整改。')).toEqual([
    '一',
  ])
})

test('a closing paragraph without its full stop', () => {
  const text = '一、压实责任，抓好落实。\n\n二、加强检查，限期整改。\n\n本文件由县水利局负责解读\n\n附件：任务分解表\n'
  expect(findingsIn(text, RULE).map(({ clause }) => clause)).toEqual(['第1款'])
})

test('headings, announcements, brackets at the end and lists set without marks are none', () => {
  expect(
    clauses(
      '一、加强领导，压实责任',
      '各单位要抓好落实。（责任单位：县水利局、县财政局）',
      '二、提交以下材料：',
      '1.申请表，一式两份',
      '2.身份证，交验原件',
      '3.不动产权证书，复印件',
    ),
  ).toEqual([])
})
