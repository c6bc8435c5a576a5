import { missing, notReached, notStated, readings } from '@zhengling/law'
import { 不属改革, 交通, 产业 } from './cases.ts'
import { document } from './policy.ts'

/** Which projects, and how many items are printed. */
export const scopeExamples = document.examples(
  { rule: '适用产业项目改革', given: 产业, is: true, at: ['三第1款'] },
  { rule: '适用产业项目改革', given: { ...产业, 建设地点: '稷山经开区外' }, is: false, at: ['三第1款'] },
  { rule: '适用产业项目改革', given: { ...产业, 建设地点: '跨经开区内外' }, is: notStated, at: ['三第1款'] },
  { rule: '适用产业项目改革', given: { ...产业, 项目类别: '能源矿产类项目' }, is: false, at: ['三第1款'] },
  { rule: '适用产业项目改革', given: { ...产业, 项目类别: '交通基础设施项目' }, is: false, at: ['三第1款'] },
  {
    rule: '适用产业项目改革',
    given: { ...产业, 办理时在核准目录: false, 印发时在核准目录: false },
    is: false,
    at: ['三第1款'],
  },
  {
    rule: '适用产业项目改革',
    given: { ...产业, 印发时在核准目录: false },
    is: readings({ 办理时: true, 印发时: false }),
    at: ['三第1款'],
  },
  {
    rule: '适用产业项目改革',
    given: { 项目类别: '产业项目', 办理时在核准目录: true, 印发时在核准目录: true },
    is: missing('建设地点'),
    at: [],
  },
  { rule: '跨经开区项目是否适用', given: {}, is: notStated, at: ['三第1款'] },
  { rule: '适用交通项目改革', given: 交通, is: true, at: ['二第1款'] },
  // The whole county, not the zone only.
  { rule: '适用交通项目改革', given: { ...交通, 建设地点: '稷山经开区外' }, is: true, at: ['二第1款'] },
  { rule: '适用交通项目改革', given: { ...交通, 属核准类: false }, is: false, at: ['二第1款'] },
  { rule: '适用交通项目改革', given: { 项目类别: '产业项目', 属核准类: true }, is: false, at: ['二第1款'] },
  { rule: '属于改革范围', given: 产业, is: true, at: ['三第1款'] },
  { rule: '属于改革范围', given: 交通, is: true, at: ['二第1款'] },
  { rule: '属于改革范围', given: 不属改革, is: false, at: ['二第1款'] },

  {
    rule: '产业项目各类事项数',
    given: { 产业事项类别: '供地前政府统一服务' },
    is: '7',
    at: ['三（一）第1款'],
  },
  { rule: '产业项目各类事项数', given: { 产业事项类别: '开工前政府统一服务' }, is: '7', at: ['三（一）第1款'] },
  { rule: '产业项目各类事项数', given: { 产业事项类别: '企业承诺' }, is: '10', at: ['三（二）第1款'] },
  { rule: '产业项目各类事项数', given: { 产业事项类别: '政府内部流转' }, is: '4', at: ['三（三）第1款'] },
  { rule: '产业项目各类事项数', given: { 产业事项类别: '原则上无需办理' }, is: '4', at: ['三（三）第1款'] },
  { rule: '交通项目各类事项数', given: { 交通事项类别: '企业承诺' }, is: '7', at: ['四（二）第1款'] },
  { rule: '交通项目各类事项数', given: { 交通事项类别: '政府内部流转' }, is: '4', at: ['四（三）第1款'] },
  { rule: '交通项目各类事项数', given: { 交通事项类别: '原则上无需办理' }, is: '7', at: ['四（三）第1款'] },
  { rule: '交通项目各类事项数', given: { 交通事项类别: '保留审批' }, is: '8', at: ['四（四）第1款'] },
  { rule: '产业项目统一服务事项数', given: {}, is: '14', at: ['三（一）第1款'] },
  { rule: '供地前事项数', given: {}, is: '7', at: ['三（一）第1款'] },
  { rule: '开工前事项数', given: {}, is: '7', at: ['三（一）第1款'] },
  { rule: '两个阶段事项合计', given: {}, is: '14', at: ['三（一）第1款'] },
  { rule: '两个阶段合计与总数相符', given: {}, is: true, at: ['三（一）第1款'] },
  { rule: '统一服务的阶段数', given: {}, is: '2', at: ['三（一）第1款'] },

  { rule: '按期形成管理模式', given: { 管理模式形成日: '2022-12-31' }, is: true, at: ['二第1款'] },
  { rule: '按期形成管理模式', given: { 管理模式形成日: '2023-01-01' }, is: false, at: ['二第1款'] },
  { rule: '基本形成的标准', given: {}, is: notStated, at: ['二第1款'] },
  { rule: '每个项目的台账', given: {}, is: '1', at: ['六（一）第1款'] },
  { rule: '台账合规', given: { ...产业, 项目台账数: '1' }, is: true, at: ['六（一）第1款'] },
  { rule: '台账合规', given: { ...交通, 项目台账数: '0' }, is: false, at: ['六（一）第1款'] },
  { rule: '台账合规', given: { ...交通, 项目台账数: '2' }, is: false, at: ['六（一）第1款'] },
  { rule: '台账合规', given: 不属改革, is: notReached, at: ['六（一）第1款'] },
  { rule: '领导小组的组成', given: {}, is: notStated, at: ['六（一）第1款'] },
  { rule: '领导小组会议频次', given: {}, is: notStated, at: ['六（一）第1款'] },
)
