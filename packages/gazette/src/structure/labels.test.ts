import { expect, test } from 'vitest'
import { damagedLabelAt, labelAt } from './labels.ts'

test.each([
  ['第三章　保管', 'chapter', '第三章', 3],
  ['第一节 一般规定', 'section', '第一节', 1],
  ['第二十一条 储备补贴由县财政承担。', 'article', '第二十一条', 21],
  ['第12条 出库前应当检验。', 'article', '第12条', 12],
  ['第五条之一 前条规定不适用于……', 'article', '第五条之一', 5],
  ['一、总则', 'chinese', '一', 1],
  ['十二、附则', 'chinese', '十二', 12],
  ['（三）经费保障', 'chineseBracket', '（三）', 3],
  ['(十一)其他', 'chineseBracket', '（十一）', 11],
  ['1.建立台账；', 'decimal', '1', 1],
  ['３．建立台账；', 'decimal', '3', 3],
  ['2、按月报送', 'decimal', '2', 2],
  ['（4）现场核查', 'decimalBracket', '（4）', 4],
  ['5）现场核查', 'decimalBracket', '（5）', 5],
  ['⑥其他情形', 'circle', '⑥', 6],
  ['4.1.2 报告时限', 'multi', '4.1.2', 2],
  ['2.2 成员单位职责', 'multi', '2.2', 2],
  ['二、12月17日至1月6日为集中整治阶段', 'chinese', '二', 2],
  ['4.4. 医疗救助', 'multi', '4.4', 4],
  ['- (一) 不按规定报告的', 'chineseBracket', '（一）', 1],
])('%s', (line, family, key, ordinal) => {
  expect(labelAt(line)).toMatchObject({ family, key, ordinal })
})

test.each([
  '1.43亿公斤小麦',
  '13.5~14.5℃之间',
  '2022年底前完成',
  '第二条规定的期限',
  '5月10日前',
  '3.5%的利率',
  '一般事故由县级负责',
  '100人以上',
])('no label in %s', (line) => {
  expect(labelAt(line)).toBeNull()
})

test('a label takes its white space with it, and a dash before it', () => {
  const label = labelAt('- (二)　县财政局')
  expect('- (二)　县财政局'.slice(label?.length)).toBe('县财政局')
  expect(label?.printed).toBe('(二)')
})

test('a character that cannot be read may stand for a label', () => {
  expect(damagedLabelAt('□大型设备事故')).toBe('□')
  expect(damagedLabelAt('大型设备事故□')).toBeNull()
})
