import { notReached, readings } from '@zhengling/law'
import { document } from './policy.ts'

const 四项 = ['姓名', '身份证号码', '通讯联系方式', '家庭住址'] as const
const 六样 = ['体温计（体温测量设备）', '口罩', '洗手液', '消毒液', '防护服', '手套'] as const
const 七处 = ['车间', '办公室', '操作间', '存储柜', '电梯间', '扶梯扶手', '公共垃圾桶'] as const
const 三步 = ['申报', '签订承诺书', '检测登记'] as const
const 三项 = ['疫情防控方案', '应急处置预案', '县防控办批准'] as const

/** Nothing is done yet, or one thing of many is left out; every step in its order and out of it. */
export const completenessExamples = document.examples(
  { rule: '防控制度尚缺', given: { 已定制度: [] }, is: ['疫情防控制度', '应急预案'], at: ['一'] },
  ...四项.map((one) => ({
    rule: '登记齐全',
    given: { 登记内容: 四项.filter((other) => other !== one) },
    is: false,
    at: ['二'] as const,
  })),
  { rule: '登记内容尚缺', given: { 登记内容: [] }, is: 四项, at: ['二'] },
  { rule: '入口设置合规', given: { 入口张贴: ['疫情防控标识'], 有专人查验: true }, is: false, at: ['二'] },
  { rule: '入口张贴尚缺', given: { 入口张贴: [] }, is: ['场所码', '疫情防控标识'], at: ['二'] },
  { rule: '外出报备齐备', given: { 外出报备: ['社区'] }, is: readings({ 两头都报: false, 报其一: true }), at: ['三'] },
  { rule: '可否外出', given: { 确需外出: true, 外出已登记: true, 外出报备: [] }, is: false, at: ['三'] },
  ...六样.map((one) => ({
    rule: '物资齐备',
    given: { 已备物资: 六样.filter((other) => other !== one), 实际所需已配: false },
    is: false,
    at: ['四'] as const,
  })),
  { rule: '所列物资尚缺', given: { 已备物资: [] }, is: 六样, at: ['四'] },
  { rule: '消杀部位尚缺', given: { 已消杀: [] }, is: 七处, at: ['四'] },
  ...三步.map((one) => ({
    rule: '可否送货',
    given: { 进出路口: '侯禹高速口', 通行已办: 三步.filter((other) => other !== one) } as const,
    is: false,
    at: ['五'] as const,
  })),
  { rule: '送货手续尚缺', given: { 进出路口: '侯禹高速口', 通行已办: [] }, is: 三步, at: ['五'] },
  { rule: '送货手续尚缺', given: { 进出路口: '太阳高速口', 通行已办: [] }, is: 三步, at: ['五'] },
  { rule: '送货手续尚缺', given: { 进出路口: '其他路口', 通行已办: [] }, is: ['申报', '签订承诺书'], at: ['五'] },
  ...(
    [
      [[], '申报'],
      [['申报'], '签订承诺书'],
      [['申报', '签订承诺书', '检测登记'], '点对点送货'],
      [['申报', '签订承诺书', '检测登记', '点对点送货'], '已办结'],
      [['签订承诺书'], notReached],
      [['申报', '检测登记'], notReached],
      [['申报', '签订承诺书', '点对点送货'], notReached],
    ] as const
  ).map(([通行已办, is]) => ({ rule: '保供车辆下一步', given: { 通行已办 }, is, at: ['五'] as const })),

  ...(['错峰用餐', '分散就餐'] as const).map((one) => ({
    rule: '食堂已减少聚集',
    given: { 食堂措施: [one] },
    is: true,
    at: ['七'] as const,
  })),
  { rule: '聚集手续尚缺', given: { 聚集人数: '600', 聚集手续: [] }, is: [...三项, '市防控办报备'], at: ['七'] },
  ...三项.map((one) => ({
    rule: '可否举行',
    given: { 聚集人数: '120', 确需举办: true, 聚集手续: 三项.filter((other) => other !== one) } as const,
    is: false,
    at: ['七'] as const,
  })),
  ...(
    [
      [[], '制定方案预案'],
      [['制定方案预案', '批准'], '举行'],
      [['制定方案预案', '批准', '举行'], '已办结'],
      [['批准'], notReached],
      [['制定方案预案', '举行'], notReached],
    ] as const
  ).map(([聚集已办, is]) => ({ rule: '聚集活动下一步', given: { 聚集已办 }, is, at: ['七'] as const })),
  {
    rule: '应否查处曝光',
    given: { 价格行为: '未明码标价' },
    is: readings({ 及于同类: true, 限于所列: false }),
    at: ['八'],
  },
)
