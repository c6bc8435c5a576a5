import { notReached, notStated, readings } from '@zhengling/law'
import { 交通, 产业 } from './cases.ts'
import { 核准审核三项 } from './lists.ts'
import { document } from './policy.ts'

/** What is handed in for approval, minerals under the land, and pensions of those whose land is taken. */
export const landExamples = document.examples(
  {
    rule: '核准申请材料齐全',
    given: { ...交通, 核准申请材料: ['核准申请文件', '项目申请报告'], 已承诺取得用地预审: true },
    is: true,
    at: ['四（五）1'],
  },
  {
    rule: '核准申请材料齐全',
    given: { ...交通, 核准申请材料: ['核准申请文件', '项目申请报告'], 已承诺取得用地预审: false },
    is: readings({ 两件即可: true, 还须承诺: false }),
    at: ['四（五）1'],
  },
  ...(['核准申请文件', '项目申请报告'] as const).map((一件) => ({
    rule: '核准申请材料齐全',
    given: { ...交通, 核准申请材料: [一件], 已承诺取得用地预审: true },
    is: false,
    at: ['四（五）1'] as const,
  })),
  {
    rule: '核准申请尚缺材料',
    given: { ...交通, 核准申请材料: [] },
    is: ['核准申请文件', '项目申请报告'],
    at: ['四（五）1'],
  },
  { rule: '核准申请尚缺材料', given: { ...产业, 核准申请材料: [] }, is: notReached, at: ['四（五）1'] },
  { rule: '应否已有用地预审', given: { ...交通, 时点: '申请项目核准时' }, is: false, at: ['四（五）1'] },
  { rule: '应否已有用地预审', given: { ...交通, 时点: '开工时' }, is: true, at: ['四（五）1'] },
  { rule: '核准尚未审核的重点', given: { ...交通, 核准已审内容: [] }, is: [...核准审核三项], at: ['四（五）1'] },
  {
    rule: '核准尚未审核的重点',
    given: { ...交通, 核准已审内容: ['走廊带坐标'] },
    is: ['线路控制性节点', '投资规模'],
    at: ['四（五）1'],
  },
  { rule: '土地审批核查部门数', given: {}, is: '6', at: ['四（五）2'] },
  { rule: '六部门是哪六个', given: {}, is: notStated, at: ['四（五）2'] },

  {
    rule: '交通项目压覆矿产的处理',
    given: { ...交通, 压覆情形: '不影响合理开采利用' },
    is: '不作压覆处理，不予补偿',
    at: ['四（五）4'],
  },
  {
    rule: '交通项目压覆矿产的处理',
    given: { ...交通, 压覆情形: '压覆重要矿产资源' },
    is: readings({ 按承诺: '承诺后即时批复', 按协议: '签意向协议，进场并同步办理审批' }),
    at: ['四（五）4', '四（二）第1款'],
  },
  {
    rule: '交通项目压覆矿产的处理',
    given: { ...交通, 压覆情形: '影响开采但不属重要矿产' },
    is: notStated,
    at: ['四（五）4'],
  },
  { rule: '影响开采但不属重要矿产', given: {}, is: notStated, at: ['四（五）4'] },
  { rule: '压覆补偿的数额', given: {}, is: notStated, at: ['四（五）4'] },

  {
    rule: '可否先行办理用地手续',
    given: { ...交通, 测算养老保险资金: '1000000', 已缴养老保险资金: '1000000' },
    is: true,
    at: ['四（五）5'],
  },
  {
    rule: '可否先行办理用地手续',
    given: { ...交通, 测算养老保险资金: '1000000', 已缴养老保险资金: '999999.99' },
    is: false,
    at: ['四（五）5'],
  },
  {
    rule: '可否先行办理用地手续',
    given: { ...交通, 测算养老保险资金: '1000000', 已缴养老保险资金: '1200000' },
    is: true,
    at: ['四（五）5'],
  },
  { rule: '可否先行办理用地手续', given: 产业, is: notReached, at: ['四（五）5'] },
  { rule: '养老保险资金测算标准', given: {}, is: notStated, at: ['四（五）5'] },
  {
    rule: '养老保险资金由谁补贴到人',
    given: {},
    is: readings({ 经开区: '稷山经开区', 项目单位: '征地项目单位', 责任部门: '县自然资源局和县人社局' }),
    at: ['四（五）5'],
  },
  {
    rule: '养老保险资金由谁测算',
    given: { ...交通, 建设地点: '稷山经开区内' },
    is: '稷山经开区',
    at: ['四（五）5'],
  },
  ...(['稷山经开区外', '跨经开区内外'] as const).map((建设地点) => ({
    rule: '养老保险资金由谁测算',
    given: { ...交通, 建设地点 },
    is: readings({ 都由经开区: '稷山经开区', 限于区内: notStated }),
    at: ['四（五）5', '二第1款'] as const,
  })),
  { rule: '区外项目由谁测算', given: {}, is: notStated, at: ['四（五）5'] },
)
