import { notReached, readings } from '@zhengling/law'
import { document } from './policy.ts'

const 四项 = ['房屋竣工验收备案', '规划验收', '缴清相关税费', '符合不动产登记条件'] as const
const 新项目 = { 预售许可取得日: '2022-05-10', 购房合同签订日: '2022-06-01' } as const
const 条款 = ['“房证同交”选择性条款', '买卖双方的责任和义务', '预告登记条款'] as const
const 告知 = ['收房通知', '办证申请', '契税及维修资金缴存方式', '提交材料期限'] as const

/** Every condition, clause and item of a notice that a rule names, left out in turn. */
export const completeness = document.examples(
  ...四项.map(
    (缺) =>
      ({
        rule: '可申请房证同交',
        given: { 新建商品房项目: true, 已具备条件: 四项.filter((一项) => 一项 !== 缺) },
        is: false,
        at: ['二（一）1'],
      }) as const,
  ),
  {
    rule: '申请房证同交尚缺条件',
    given: { 新建商品房项目: true, 已具备条件: [] },
    is: 四项,
    at: ['二（一）1'],
  },
  ...条款.map(
    (缺) =>
      ({
        rule: '购房合同条款齐全',
        given: { ...新项目, 购房合同内容: 条款.filter((一条) => 一条 !== 缺) },
        is: false,
        at: ['二（一）3（1）'],
      }) as const,
  ),
  { rule: '购房合同尚缺条款', given: { ...新项目, 购房合同内容: [] }, is: 条款, at: ['二（一）3（1）'] },
  { rule: '交房前已办妥登记前提', given: { 交房前已办: ['不动产首次登记'] }, is: false, at: ['二（一）2'] },
  { rule: '交房前竣工备案与权籍调查完成', given: { 交房前已办: ['权籍调查'] }, is: false, at: ['二（一）3（2）'] },
  ...告知.map(
    (缺) =>
      ({
        rule: '告知内容齐全',
        given: { 告知内容: 告知.filter((一项) => 一项 !== 缺) },
        is: false,
        at: ['二（一）3（3）'],
      }) as const,
  ),
  { rule: '告知尚缺内容', given: { 告知内容: [] }, is: 告知, at: ['二（一）3（3）'] },
  // Told of everything, on the day of the keys: too late by either reading.
  {
    rule: '视为放弃房证同交',
    given: {
      约定交房日: '2022-12-31',
      告知日: '2022-12-31',
      告知内容: 告知,
      提交材料期限: '2022-11-30',
      材料提交日: '2022-12-21',
      转移登记办理日: '2022-12-20',
    },
    is: readings({ 不视为放弃: false, 仍视为放弃: true }),
    at: ['二（一）3（3）'],
  },
  {
    rule: '属于地证同交范围',
    given: { 供地凭据: '划拨决定书', 登记种类: '其他登记', 权籍调查已完成: true },
    is: false,
    at: ['二（二）1'],
  },
  {
    rule: '优先推行',
    given: { 标准地供应: true, 工业项目: false, 条件相对成熟: true },
    is: false,
    at: ['二（二）2'],
  },
)

const 房屋 = [
  '推送规划信息',
  '出具预测绘成果',
  '建立楼盘表',
  '设定单元代码',
  '竣工验收备案',
  '权籍调查',
  '缴齐税费',
  '申请首次登记',
  '办理首次登记',
  '申请转移登记',
  '缴纳税款',
  '推送完税信息',
  '办理转移登记',
  '交付证书',
] as const
const 土地 = [
  '权籍调查',
  '提供服务清单',
  '申请地证同交',
  '缴清出让金和税费',
  '出具完税信息',
  '获取共享信息',
  '提交登记申请',
  '首次登记颁证',
] as const

/** The ways to both certificates: each step with all before it done, and with one of those left out. */
export const steps = document.examples(
  ...房屋.map(
    (is, i) => ({ rule: '房证同交下一步', given: { 房屋已办: 房屋.slice(0, i) }, is, at: ['二（一）3'] }) as const,
  ),
  { rule: '房证同交下一步', given: { 房屋已办: 房屋 }, is: '已办结', at: ['二（一）3'] },
  ...(
    [
      ['出具预测绘成果'],
      ['推送规划信息', '建立楼盘表'],
      ['推送规划信息', '出具预测绘成果', '设定单元代码'],
      ['推送规划信息', '出具预测绘成果', '建立楼盘表', '竣工验收备案'],
      ['推送规划信息', '出具预测绘成果', '建立楼盘表', '权籍调查'],
      ['推送规划信息', '出具预测绘成果', '建立楼盘表', '缴齐税费'],
      [...房屋.slice(0, 4), '权籍调查', '缴齐税费', '申请首次登记'],
      [...房屋.slice(0, 4), '竣工验收备案', '缴齐税费', '申请首次登记'],
      [...房屋.slice(0, 4), '竣工验收备案', '权籍调查', '申请首次登记'],
      [...房屋.slice(0, 7), '办理首次登记'],
      [...房屋.slice(0, 8), '申请转移登记'],
      [...房屋.slice(0, 9), '缴纳税款'],
      [...房屋.slice(0, 10), '推送完税信息'],
      [...房屋.slice(0, 11), '办理转移登记'],
      [...房屋.slice(0, 12), '交付证书'],
    ] as const
  ).map((房屋已办) => ({ rule: '房证同交下一步', given: { 房屋已办 }, is: notReached, at: ['二（一）3'] }) as const),

  ...土地.map(
    (is, i) => ({ rule: '地证同交下一步', given: { 土地已办: 土地.slice(0, i) }, is, at: ['二（二）3'] }) as const,
  ),
  { rule: '地证同交下一步', given: { 土地已办: 土地 }, is: '已办结', at: ['二（二）3'] },
  // What is shared between offices may come before the payment, not before the application.
  {
    rule: '地证同交下一步',
    given: { 土地已办: [...土地.slice(0, 3), '获取共享信息'] },
    is: '缴清出让金和税费',
    at: ['二（二）3（2）'],
  },
  ...(
    [
      ['提供服务清单'],
      ['权籍调查', '申请地证同交'],
      ['权籍调查', '提供服务清单', '缴清出让金和税费'],
      ['权籍调查', '提供服务清单', '获取共享信息'],
      [...土地.slice(0, 3), '出具完税信息'],
      [...土地.slice(0, 4), '获取共享信息', '提交登记申请'],
      [...土地.slice(0, 5), '提交登记申请'],
      [...土地.slice(0, 6), '首次登记颁证'],
    ] as const
  ).map((土地已办) => ({ rule: '地证同交下一步', given: { 土地已办 }, is: notReached, at: ['二（二）3'] }) as const),
)
