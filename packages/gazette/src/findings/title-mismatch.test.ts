import { expect, test } from 'vitest'
import { findingsIn } from './sample.ts'

const RULE = 'title-mismatch'

interface Titles {
  readonly contents?: string
  readonly heading?: string
  readonly named?: string
  readonly text?: string
}

const issue = ({
  contents = '关于印发《青岚县全面推行河长制实施方案》的通知',
  heading = '关于印发《青岚县全面推行河长制实施方案》的通知',
  named = '《青岚县全面推行河长制实施方案》',
  text = '青岚县全面推行河长制实施方案',
}: Titles = {}) => `青岚县人民政府公报

2023 第 2 期

目 录

【县政府文件】

- ${contents}（岚政发〔2023〕6号）1

青岚县人民政府

${heading}

岚政发〔2023〕6号

各乡（镇）人民政府：

${named}已经县政府同意，现印发给你们，请认真贯彻执行。

青岚县人民政府

2023年6月1日

（此件公开发布）

${text}

为全面推行河长制，结合我县实际，制定本方案。

一、总体要求

坚持统筹推进，压实各级责任。
`
const messages = (titles?: Titles) => findingsIn(issue(titles), RULE).map(({ message }) => message)

test('one title in four places', () => {
  expect(messages()).toEqual([])
})

test('spaces, breaks and kinds of brackets do not matter', () => {
  expect(
    messages({
      contents: '关于印发青岚县全面推行河长制实施方案的通知',
      heading: '关于印发《青岚县全面推行\n河长制实施方案》的 通  知',
      named: '《青岚县全面推行“河长制”实施方案》',
    }),
  ).toEqual([])
  expect(
    messages({
      heading: '关于印发《青岚县全面推行河长制实施方案（试行）》的通知',
      contents: '关于印发《青岚县全面推行河长制实施方案（试行）》的通知',
      named: '《青岚县全面推行河长制实施方案》（试行）',
      text: '青岚县全面推行河长制实施方案(试行)',
    }),
  ).toEqual([])
})

test('the contents differ', () => {
  expect(messages({ contents: '关于印发《青岚县全面推进行河长制实施方案》的通知' })).toEqual([
    '目录所列标题“关于印发《青岚县全面推进行河长制实施方案》的通知”与正文标题“关于印发《青岚县全面推行河长制实施方案》的通知”不一致：前者多“进”。',
  ])
})

test('the notice names another text', () => {
  expect(messages({ named: '《青岚县推行河长制实施方案》' })[0]).toContain('不一致：后者多“全面”')
})

test('the carried text bears another title', () => {
  expect(messages({ text: '青岚县关于全面推行河长制实施方案' })[0]).toContain('后者多“关于”')
})

test('the notice names itself', () => {
  expect(messages({ named: '《关于印发青岚县全面推行河长制实施方案的通知》' })).toEqual([
    '通知正文所称“《关于印发青岚县全面推行河长制实施方案的通知》”是通知自己的标题，印发的应是《青岚县全面推行河长制实施方案》。',
  ])
})
