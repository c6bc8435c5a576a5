import { notReached, notStated, readings } from '@zhengling/law'
import { document } from './policy.ts'

const 四项 = ['房屋竣工验收备案', '规划验收', '缴清相关税费', '符合不动产登记条件'] as const
const 新项目 = { 预售许可取得日: '2022-05-10', 购房合同签订日: '2022-06-01' } as const
const 到申请 = [
  '推送规划信息',
  '出具预测绘成果',
  '建立楼盘表',
  '设定单元代码',
  '竣工验收备案',
  '权籍调查',
  '缴齐税费',
  '申请首次登记',
] as const

/** Whose contracts need the clause, and the way to a certificate with the keys. */
export const homesExamples = document.examples(
  { rule: '可申请房证同交', given: { 新建商品房项目: true, 已具备条件: 四项 }, is: true, at: ['二（一）1'] },
  { rule: '可申请房证同交', given: { 新建商品房项目: true, 已具备条件: ['规划验收'] }, is: false, at: ['二（一）1'] },
  { rule: '可申请房证同交', given: { 新建商品房项目: false }, is: false, at: ['二（一）1'] },
  {
    rule: '申请房证同交尚缺条件',
    given: { 新建商品房项目: true, 已具备条件: ['房屋竣工验收备案', '规划验收'] },
    is: ['缴清相关税费', '符合不动产登记条件'],
    at: ['二（一）1'],
  },
  { rule: '申请房证同交尚缺条件', given: { 新建商品房项目: false }, is: notReached, at: ['二（一）1'] },
  { rule: '须增加条款的项目', given: { 预售许可取得日: '2022-04-01' }, is: true, at: ['二（一）3（1）'] },
  { rule: '须增加条款的项目', given: { 预售许可取得日: '2022-03-30' }, is: false, at: ['二（一）3（1）'] },
  {
    rule: '须增加条款的项目',
    given: { 预售许可取得日: '2022-03-31' },
    is: readings({ 含当日: true, 不含当日: false }),
    at: ['二（一）3（1）'],
  },
  { rule: '购房合同应增加条款', given: 新项目, is: true, at: ['二（一）3（1）'] },
  {
    rule: '购房合同应增加条款',
    given: { 预售许可取得日: '2022-04-01', 购房合同签订日: '2022-04-07' },
    is: true,
    at: ['二（一）3（1）'],
  },
  {
    rule: '购房合同应增加条款',
    given: { 预售许可取得日: '2022-04-01', 购房合同签订日: '2022-04-06' },
    is: readings({ 补加: true, 不补: false }),
    at: ['二（一）3（1）'],
  },
  { rule: '购房合同应增加条款', given: { 预售许可取得日: '2022-03-01' }, is: notReached, at: ['二（一）3（1）'] },
  {
    rule: '购房合同条款齐全',
    given: { ...新项目, 购房合同内容: ['“房证同交”选择性条款', '买卖双方的责任和义务', '预告登记条款'] },
    is: true,
    at: ['二（一）3（1）'],
  },
  {
    rule: '购房合同条款齐全',
    given: { ...新项目, 购房合同内容: ['“房证同交”选择性条款', '买卖双方的责任和义务'] },
    is: false,
    at: ['二（一）3（1）'],
  },
  { rule: '购房合同条款齐全', given: { 预售许可取得日: '2021-12-31' }, is: notReached, at: ['二（一）3（1）'] },
  {
    rule: '购房合同尚缺条款',
    given: { ...新项目, 购房合同内容: ['买卖双方的责任和义务'] },
    is: ['“房证同交”选择性条款', '预告登记条款'],
    at: ['二（一）3（1）'],
  },
  {
    rule: '交房前已办妥登记前提',
    given: { 交房前已办: ['相关验收手续', '不动产首次登记'] },
    is: true,
    at: ['二（一）2'],
  },
  // The contract's clause is one to choose, and certificates are made for buyers who apply.
  { rule: '购房人是否必须选择房证同交', given: {}, is: false, at: ['二（一）2'] },
  { rule: '交房前已办妥登记前提', given: { 交房前已办: ['相关验收手续'] }, is: false, at: ['二（一）2'] },
  {
    rule: '交房前竣工备案与权籍调查完成',
    given: { 交房前已办: ['竣工验收备案表', '权籍调查'] },
    is: true,
    at: ['二（一）3（2）'],
  },
  {
    rule: '交房前竣工备案与权籍调查完成',
    given: { 交房前已办: ['竣工验收备案表'] },
    is: false,
    at: ['二（一）3（2）'],
  },
  { rule: '实现房证同交', given: { 可领证日: '2022-12-31', 交房日: '2022-12-31' }, is: true, at: ['二（一）3（4）'] },
  { rule: '实现房证同交', given: { 可领证日: '2023-01-01', 交房日: '2022-12-31' }, is: false, at: ['二（一）3（4）'] },
  { rule: '房证同交下一步', given: { 房屋已办: [] }, is: '推送规划信息', at: ['二（一）3（2）'] },
  { rule: '房证同交下一步', given: { 房屋已办: 到申请 }, is: '办理首次登记', at: ['二（一）3（3）'] },
  { rule: '房证同交下一步', given: { 房屋已办: ['推送规划信息', '办理首次登记'] }, is: notReached, at: ['二（一）3'] },
  { rule: '只跑一次', given: { 跑动次数: '1' }, is: true, at: ['四2'] },
  { rule: '只跑一次', given: { 跑动次数: '2' }, is: false, at: ['四2'] },
  { rule: '应否公示并激励', given: { 已完成房证同交: true }, is: true, at: ['四2'] },
  { rule: '应否公示并激励', given: { 已完成房证同交: false }, is: false, at: ['四2'] },
  { rule: '激励办法', given: {}, is: notStated, at: ['四2'] },
)
