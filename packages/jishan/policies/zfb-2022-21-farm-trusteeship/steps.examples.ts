import { notReached } from '@zhengling/law'
import { document } from './policy.ts'

const 步骤 = [
  '发布公告',
  '报名',
  '推荐',
  '考察选定',
  '下达计划',
  '签订服务合同',
  '签订托管协议',
  '提供作业',
  '申请验收',
  '检查验收',
  '提出整改意见',
  '存档备案',
  '汇总资料',
  '审核',
  '兑付',
  '绩效评价',
] as const
const 到 = (步数: number) => 步骤.slice(0, 步数)

/** The way of the project: each step with all before it done, and with one of those left out. */
export const steps = document.examples(
  ...步骤.map((is, i) => ({ rule: '项目下一步', given: { 项目已办: 到(i) }, is, at: ['五'] }) as const),
  { rule: '项目下一步', given: { 项目已办: 步骤 }, is: '已办结', at: ['五'] },
  // The agreement with the household may come before the contract; the papers may be filed last.
  { rule: '项目下一步', given: { 项目已办: [...到(5), '签订托管协议'] }, is: '签订服务合同', at: ['五（五）'] },
  {
    rule: '项目下一步',
    given: { 项目已办: [...到(11), '汇总资料', '审核', '兑付'] },
    is: '存档备案',
    at: ['五（五）'],
  },
  ...(
    [
      ['报名'],
      ['发布公告', '推荐'],
      ['发布公告', '报名', '考察选定'],
      ['发布公告', '报名', '推荐', '下达计划'],
      [...到(4), '签订服务合同'],
      [...到(4), '签订托管协议'],
      [...到(5), '签订托管协议', '提供作业'],
      [...到(5), '签订服务合同', '提供作业'],
      [...到(7), '申请验收'],
      [...到(8), '检查验收'],
      [...到(9), '提出整改意见'],
      [...到(9), '存档备案'],
      [...到(10), '汇总资料'],
      [...到(11), '审核'],
      [...到(11), '汇总资料', '兑付'],
      [...到(11), '汇总资料', '审核', '兑付', '绩效评价'],
      [...到(11), '存档备案', '汇总资料', '审核', '绩效评价'],
    ] as const
  ).map((项目已办) => ({ rule: '项目下一步', given: { 项目已办 }, is: notReached, at: ['五'] }) as const),
)
