import { expect, test } from 'vitest'
import { findingsIn, wordsOf } from './sample.ts'

const RULE = 'character-doubled'

test.each([
  ['进一步提升领导干部驾驭全局的能能力。', '能能'],
  ['切实提高应急处置能能力和水平。', '能能'],
  ['加大宣传力力度，营造良好氛围。', '力力'],
  ['确保各项任务落实到到位。', '到到'],
])('%s', (text, words) => {
  expect(wordsOf(text, findingsIn(text, RULE))).toEqual([[words]])
})

test.each([
  '转变工作作风，创新管理理念，配强企业业务骨干。',
  '维护人民民主权利，推进发展展望研究。',
  '人人参与、层层传导、件件落实、户户建档、时时在线、处处留心。',
  '各乡镇县直各有关单位，稷山县县级储备，财政局局长，领导小组组长，委员会会同有关部门。',
  '做到账账相符、账实相符，逐步步入正轨。',
  '由县经开区组建建设领域后备队伍，建立健全全县工作机制。',
  '保护饮用水水源，开展展示活动，服务务工人员。',
  '严格按照照护标准开展服务，确保保障到位，及时时刻关注。',
])('no finding in %s', (text) => {
  expect(wordsOf(text, findingsIn(text, RULE))).toEqual([])
})

test('two words that the source itself shows to be words', () => {
  const joint = '改造柿饼饼坊，壮大集体经济。'
  const shown = '新建饼坊。改造饼坊，推广柿饼。验收饼坊。制作柿饼。销售柿饼。'
  expect(findingsIn(joint, RULE)).toHaveLength(1)
  expect(findingsIn(joint + shown, RULE)).toEqual([])
})

test('a source full of doubled characters is looked through once', () => {
  const text = Array.from({ length: 20_000 }, (_, i) => String.fromCodePoint(0x4e00 + (i % 5000)).repeat(2)).join('，')
  findingsIn(text, RULE)
})
