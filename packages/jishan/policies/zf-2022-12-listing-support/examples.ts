import { notReached, notStated, readings } from '@zhengling/law'
import { completenessExamples } from './completeness.examples.ts'
import { moneyExamples } from './money-examples.ts'
import { document } from './policy.ts'

const 目标 = '二第1款'

const 达标 = { 新增上市公司: '1', 上市公司总数: '2', 晋兴板挂牌公司: '21', 统计日: '2025-12-31' } as const
const 入库 = { 已入库: true, 办理单位: '县税务局', 办理事项: '出具证明文件' } as const

const policyExamples = document.examples(
  { rule: '新增上市公司达标', given: { 新增上市公司: '1' }, is: true, at: [目标] },
  { rule: '新增上市公司达标', given: { 新增上市公司: '0' }, is: false, at: [目标] },
  { rule: '上市公司总数达标', given: { 上市公司总数: '2' }, is: true, at: [目标] },
  { rule: '上市公司总数达标', given: { 上市公司总数: '1' }, is: false, at: [目标] },
  { rule: '晋兴板挂牌达标', given: { 晋兴板挂牌公司: '21' }, is: true, at: [目标] },
  {
    rule: '晋兴板挂牌达标',
    given: { 晋兴板挂牌公司: '20' },
    is: readings({ 超过: false, 达到: true }),
    at: [目标],
  },
  { rule: '晋兴板挂牌达标', given: { 晋兴板挂牌公司: '19' }, is: false, at: [目标] },
  { rule: '十四五目标完成', given: 达标, is: true, at: [目标] },
  { rule: '十四五目标完成', given: { ...达标, 统计日: '2026-01-01' }, is: false, at: [目标] },
  { rule: '十四五目标完成', given: { ...达标, 新增上市公司: '0' }, is: false, at: [目标] },
  { rule: '十四五目标完成', given: { ...达标, 上市公司总数: '1' }, is: false, at: [目标] },
  { rule: '十四五目标完成', given: { ...达标, 晋兴板挂牌公司: '12' }, is: false, at: [目标] },
  { rule: '新增的起算日', given: {}, is: notStated, at: [目标] },

  { rule: '可否入库', given: { 符合产业政策: true, 符合环保政策: true, 重点企业: true }, is: true, at: ['三（二）'] },
  {
    rule: '可否入库',
    given: { 符合产业政策: true, 符合环保政策: true, 重点企业: false },
    is: readings({ 只是优先: true, 必须是: false }),
    at: ['三（二）'],
  },
  { rule: '可否入库', given: { 符合产业政策: false }, is: false, at: ['三（二）'] },
  { rule: '可否入库', given: { 符合环保政策: false }, is: false, at: ['三（二）'] },
  ...(['区域特色产业', '战略性新兴产业', '科技型企业'] as const).map((企业类型) => ({
    rule: '属于股份制改造重点',
    given: { 企业类型 },
    is: true,
    at: ['三（一）'] as const,
  })),
  { rule: '属于股份制改造重点', given: { 企业类型: '其他' }, is: false, at: ['三（一）'] },
  { rule: '股份制改造清单完成日', given: {}, is: notStated, at: ['三（一）'] },
  {
    rule: '符合重点要求',
    given: { 重点企业: false },
    is: readings({ 只是优先: true, 必须是: false }),
    at: ['三（二）'],
  },
  { rule: '由谁审定入库', given: {}, is: notStated, at: ['三（二）'] },
  { rule: '资源库更新周期', given: {}, is: notStated, at: ['三（二）'] },

  { rule: '可否走绿色通道', given: 入库, is: true, at: ['三（三）'] },
  { rule: '可否走绿色通道', given: { ...入库, 已入库: false }, is: false, at: ['三（三）'] },
  { rule: '可否走绿色通道', given: { ...入库, 办理单位: '乡镇、经开区' }, is: false, at: ['三（三）'] },
  {
    rule: '可否走绿色通道',
    given: { ...入库, 办理单位: '其他县直部门' },
    is: readings({ 限于所列十家: false, 包括各有关部门: true }),
    at: ['三（三）'],
  },
  {
    rule: '可否走绿色通道',
    given: { ...入库, 办理事项: '其他事项' },
    is: readings({ 限于所列: false, 包括各事项: true }),
    at: ['三（三）'],
  },
  ...(
    [
      '县发改局',
      '县工科局',
      '县财政局',
      '县人社局',
      '县自然资源局',
      '县住建局',
      '县市场监管局',
      '县行政审批局',
      '市生态环境局稷山分局',
      '县税务局',
    ] as const
  ).map((办理单位) => ({ rule: '单位在绿色通道之内', given: { 办理单位 }, is: true, at: ['三（三）'] as const })),
  { rule: '单位在绿色通道之内', given: { 办理单位: '乡镇、经开区' }, is: false, at: ['三（三）'] },
  { rule: '事项在绿色通道之内', given: { 办理事项: '出具情况说明' }, is: true, at: ['三（三）'] },
  ...(['证券公司', '会计师事务所', '律师事务所'] as const).map((中介机构) => ({
    rule: '事项在绿色通道之内',
    given: { 办理事项: '中介机构联系沟通上市挂牌事宜' as const, 中介机构 },
    is: true,
    at: ['三（三）'] as const,
  })),
  {
    rule: '事项在绿色通道之内',
    given: { 办理事项: '中介机构联系沟通上市挂牌事宜', 中介机构: '其他中介机构' },
    is: readings({ 及于同类: true, 限于所列: false }),
    at: ['三（三）'],
  },
  { rule: '绿色通道怎样办', given: { 办理事项: '出具证明文件' }, is: '依法依规出具，按规定时限办结', at: ['三（三）'] },
  {
    rule: '绿色通道怎样办',
    given: { 办理事项: '中介机构联系沟通上市挂牌事宜', 中介机构: '律师事务所' },
    is: '积极配合',
    at: ['三（三）'],
  },
  {
    rule: '绿色通道怎样办',
    given: { 办理事项: '其他事项' },
    is: readings({ 限于所列: notReached, 包括各事项: '主动服务' }),
    at: ['三（三）'],
  },
  { rule: '绿色通道办结时限', given: {}, is: notStated, at: ['三（三）'] },

  ...(['土地房产确权', '股权纠纷', '证照补办', '历史欠款'] as const).map((遗留问题) => ({
    rule: '可否一事一议解决',
    given: { 改制上市中涉及: true, 遗留问题 },
    is: true,
    at: ['三（四）'] as const,
  })),
  { rule: '可否一事一议解决', given: { 改制上市中涉及: true, 遗留问题: '行政许可衔接' }, is: true, at: ['三（四）'] },
  { rule: '可否一事一议解决', given: { 改制上市中涉及: false, 遗留问题: '历史欠款' }, is: false, at: ['三（四）'] },
  {
    rule: '可否一事一议解决',
    given: { 改制上市中涉及: true, 遗留问题: '其他' },
    is: readings({ 及于同类: true, 限于所列: false }),
    at: ['三（四）'],
  },
  { rule: '属于处罚会商对象', given: { 重点后备企业: true }, is: true, at: ['三（四）'] },
  { rule: '属于处罚会商对象', given: { 重点后备企业: false, 已入库: false }, is: false, at: ['三（四）'] },
  {
    rule: '应否会商认定并出具书面证明',
    given: { 已作出行政处罚: true, 企业已申请: true, 重点后备企业: true },
    is: true,
    at: ['三（四）'],
  },
  {
    rule: '应否会商认定并出具书面证明',
    given: { 已作出行政处罚: true, 企业已申请: true, 重点后备企业: false, 已入库: true },
    is: readings({ 全部入库企业: true, 另定的重点: false }),
    at: ['三（四）'],
  },
  {
    rule: '应否会商认定并出具书面证明',
    given: { 已作出行政处罚: true, 企业已申请: false },
    is: false,
    at: ['三（四）'],
  },
  { rule: '应否会商认定并出具书面证明', given: { 已作出行政处罚: false }, is: false, at: ['三（四）'] },
  { rule: '会商认定时限', given: {}, is: notStated, at: ['三（四）'] },
  {
    rule: '可否不作负面评价',
    given: { 偏差出现在处理遗留问题中: true, 符合容错规定: true },
    is: true,
    at: ['三（四）'],
  },
  {
    rule: '可否不作负面评价',
    given: { 偏差出现在处理遗留问题中: true, 符合容错规定: false },
    is: false,
    at: ['三（四）'],
  },
  { rule: '可否不作负面评价', given: { 偏差出现在处理遗留问题中: false }, is: false, at: ['三（四）'] },
  { rule: '免责与从轻减轻的界限', given: {}, is: notStated, at: ['三（四）'] },
  {
    rule: '县域工程齐备',
    given: { 县域工程已办: ['工作推动机制', '专项政策', '目标台账'] },
    is: false,
    at: ['三（十）'],
  },
  {
    rule: '县域工程齐备',
    given: { 县域工程已办: ['工作推动机制', '专项政策', '目标台账', '专班专责'] },
    is: true,
    at: ['三（十）'],
  },
  {
    rule: '县域工程尚缺',
    given: { 县域工程已办: ['目标台账'] },
    is: ['工作推动机制', '专项政策', '专班专责'],
    at: ['三（十）'],
  },
  {
    rule: '上市工作制度尚缺',
    given: { 已建制度: ['上市联席会议制度'] },
    is: ['后备企业包联机制', '信息共享和沟通平台', '督查问责制'],
    at: ['四（一）'],
  },
  { rule: '联席会议召集', given: {}, is: notStated, at: ['四（一）'] },
)

export const examples = [...policyExamples, ...moneyExamples, ...completenessExamples]
