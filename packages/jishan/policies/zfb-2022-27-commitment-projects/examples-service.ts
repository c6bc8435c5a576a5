import { notReached, notStated, readings } from '@zhengling/law'
import { 不属改革, 交通, 产业 } from './cases.ts'
import { 交通服务三项, 供地前七项, 开工前七项, 流转四项 } from './lists.ts'
import { document } from './policy.ts'

/** What the government does for the project, when, and what it still owes. */
export const serviceExamples = document.examples(
  { rule: '供地前统一服务完成', given: { ...产业, 政府已完成服务: 供地前七项 }, is: true, at: ['三（一）第1款'] },
  ...供地前七项.map((缺) => ({
    rule: '供地前统一服务完成',
    given: { ...产业, 政府已完成服务: 供地前七项.filter((项) => 项 !== 缺) },
    is: false,
    at: ['三（一）第1款'] as const,
  })),
  { rule: '供地前统一服务尚缺', given: { ...产业, 政府已完成服务: [] }, is: [...供地前七项], at: ['三（一）第1款'] },
  {
    rule: '供地前统一服务尚缺',
    given: { ...产业, 政府已完成服务: ['节能评价审批', '取水许可审批', '建设工程文物保护和考古许可'] },
    is: [
      '工程建设涉及城市绿地、树木审批',
      '因工程建设需要拆除、改动、迁移供水、排水与污水处理设施审核',
      '新建、扩建、改建建设工程避免危害气象探测环境审批',
      '区域环境影响评价',
    ],
    at: ['三（一）第1款'],
  },
  { rule: '供地前统一服务尚缺', given: { ...交通, 政府已完成服务: [] }, is: notReached, at: ['三（一）第1款'] },
  { rule: '开工前统一服务完成', given: { ...产业, 政府已完成服务: 开工前七项 }, is: true, at: ['三（一）第1款'] },
  ...开工前七项.map((缺) => ({
    rule: '开工前统一服务完成',
    given: { ...产业, 政府已完成服务: 开工前七项.filter((项) => 项 !== 缺) },
    is: false,
    at: ['三（一）第1款'] as const,
  })),
  { rule: '开工前统一服务尚缺', given: { ...产业, 政府已完成服务: [] }, is: [...开工前七项], at: ['三（一）第1款'] },
  {
    rule: '交通项目统一服务尚缺',
    given: { ...交通, 政府已完成服务: [] },
    // In the order in which the plan first names them.
    is: [交通服务三项[0], 交通服务三项[2], 交通服务三项[1]],
    at: ['四（一）第1款'],
  },
  { rule: '交通项目统一服务尚缺', given: { ...产业, 政府已完成服务: [] }, is: notReached, at: ['四（一）第1款'] },

  { rule: '统一服务何时完成', given: { ...产业, 事项: '取水许可审批' }, is: '供地前', at: ['三（一）第1款'] },
  // Whether the firm must promise besides is open; when the government has done its part is not.
  { rule: '统一服务何时完成', given: { ...产业, 事项: '区域环境影响评价' }, is: '供地前', at: ['三（一）第1款'] },
  { rule: '统一服务何时完成', given: { ...产业, 事项: '市政设施建设类审批' }, is: '开工前', at: ['三（一）第1款'] },
  { rule: '统一服务何时完成', given: { ...产业, 事项: '洪水影响评价审批' }, is: '开工前', at: ['三（一）第1款'] },
  { rule: '统一服务何时完成', given: { ...交通, 事项: '市政设施建设类审批' }, is: notStated, at: ['四（一）第1款'] },
  { rule: '统一服务何时完成', given: { ...产业, 事项: '项目核准' }, is: notReached, at: ['三（二）第1款'] },
  { rule: '交通项目统一服务的阶段', given: {}, is: notStated, at: ['四（一）第1款'] },
  { rule: '事项由政府统一服务', given: { ...产业, 事项: '地震安全性评价' }, is: true, at: ['三（一）第1款'] },
  { rule: '事项由政府统一服务', given: { ...产业, 事项: '洪水影响评价审批' }, is: true, at: ['三（一）第1款'] },
  { rule: '事项由政府统一服务', given: { ...交通, 事项: '地震安全性评价' }, is: false, at: ['四（二）第1款'] },
  { rule: '事项由政府统一服务', given: { ...交通, 事项: '市政设施建设类审批' }, is: true, at: ['四（一）第1款'] },

  { rule: '内部流转尚缺', given: { ...产业, 已内部流转: [] }, is: [...流转四项], at: ['三（三）第1款'] },
  { rule: '内部流转尚缺', given: { ...交通, 已内部流转: [] }, is: [...流转四项], at: ['四（三）第1款'] },
  {
    rule: '内部流转尚缺',
    given: { ...交通, 已内部流转: ['农用地转用审批', '土地征收审批'] },
    is: ['占用征收林地审批', '供地方案审批'],
    at: ['四（三）第1款'],
  },
  { rule: '内部流转尚缺', given: { ...不属改革, 已内部流转: [] }, is: notReached, at: ['二第1款'] },
  { rule: '应否考古发掘', given: { ...产业, 发现地下文物埋藏: true }, is: true, at: ['三（一）第1款'] },
  { rule: '应否考古发掘', given: { ...产业, 发现地下文物埋藏: false }, is: false, at: ['三（一）第1款'] },
  { rule: '产业项目应协调补偿协议', given: { ...产业, 产业项目涉及压覆矿产: true }, is: true, at: ['三（一）第1款'] },
  { rule: '产业项目应协调补偿协议', given: { ...产业, 产业项目涉及压覆矿产: false }, is: false, at: ['三（一）第1款'] },
  { rule: '产业项目是否单独评估压覆矿产', given: 产业, is: false, at: ['三（一）第1款'] },
  { rule: '产业项目是否单独评估压覆矿产', given: 交通, is: notReached, at: ['三（一）第1款'] },
  { rule: '统一服务的完成期限', given: {}, is: notStated, at: ['三（一）第1款'] },
  {
    rule: '交通项目统一服务由谁负责',
    given: { ...交通, 建设地点: '稷山经开区内' },
    is: readings({ 按地点分工: '稷山经开区管委会', 共同负责: '县住建局和稷山经开区管委会' }),
    at: ['四（一）第1款'],
  },
  {
    rule: '交通项目统一服务由谁负责',
    given: { ...交通, 建设地点: '稷山经开区外' },
    is: readings({ 按地点分工: '县住建局', 共同负责: '县住建局和稷山经开区管委会' }),
    at: ['四（一）第1款'],
  },
  {
    rule: '交通项目统一服务由谁负责',
    given: { ...交通, 建设地点: '跨经开区内外' },
    is: '县住建局和稷山经开区管委会',
    at: ['四（一）第1款'],
  },
)
