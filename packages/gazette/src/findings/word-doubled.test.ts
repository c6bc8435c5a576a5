import { expect, test } from 'vitest'
import { findingsIn, wordsOf } from './sample.ts'

const RULE = 'word-doubled'

test.each([
  ['遇有大风、暴雨等恶劣天气天气预警，要及时停工。', '天气天气'],
  ['要进一步进一步压实责任。', '进一步进一步'],
  ['由县应急管理局县应急管理局牵头抓好落实。', '县应急管理局县应急管理局'],
  ['各乡镇要加强组织领导加强组织领导，按期完成。', '加强组织领导加强组织领导'],
  ['严格落实落实属地责任。', '落实落实'],
])('%s', (text, words) => {
  const found = findingsIn(text, RULE)
  expect(wordsOf(text, found)).toEqual([[words]])
  expect(
    found.map(({ severity, message }) => [severity, message.includes(`“${words.slice(words.length / 2)}”`)]),
  ).toEqual([['warning', true]])
})

test.each([
  '由县消防大队大队长、中队中队长担任，邀请中小企业企业家参加。',
  '归集和应用信用信息，做到一级一级抓、一户一户查、逐项逐项改。',
  '层层层层压实，认真研究研究，虚心学习学习。',
  '谁主管、谁负责，谁审批、谁监管；边整改、边提高。',
  '“提质”“提质”两个指标口径一致，检查、检查、再检查。',
  '整整齐齐、实实在在、方方面面，既要高高兴兴又要安安全全。',
  '电话2222222，编号12121212，二二二二号地块。',
])('no finding in %s', (text) => {
  expect(wordsOf(text, findingsIn(text, RULE))).toEqual([])
})

test('what stands twice over a page end is found in both places', () => {
  const text = '各单位要压实责任，确保各项工作任务按期完成，加强对薄弱环节\n\n环节的检查，及时通报情况。'
  expect(wordsOf(text, findingsIn(text, RULE))).toEqual([['环节', '环节']])
})
