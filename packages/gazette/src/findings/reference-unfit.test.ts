import { expect, test } from 'vitest'
import { documentOf, findingsIn } from './sample.ts'

const RULE = 'reference-unfit'
const LIST =
  '\n\n附件：\n1. 青岚县应急响应程序示意图\n2. 青岚县事件分级标准\n3. 青岚县响应条件及应急措施\n4. 青岚县应急保障\n\n（附件详见县政府网站）'
const at = (sentence: string) => findingsIn(documentOf(`一、其他事项\n\n${sentence}\n\n二、抓好落实。${LIST}`), RULE)

test('another attachment is about this', () => {
  expect(at('应急保障由队伍、物资、资金三部分组成。详细要求见附件3。').map(({ message }) => message)).toEqual([
    '文中指向附件3，而附件3题为“青岚县响应条件及应急措施”；与此处内容相合的是附件4“青岚县应急保障”。',
  ])
})

test.each([
  '应急保障由队伍、物资、资金三部分组成。详细要求见附件4。',
  '分级标准另见附件2。',
  '何时启动响应见附件3。',
  '有关内容见附件1。',
])('no finding in %s', (sentence) => {
  expect(at(sentence)).toEqual([])
})
