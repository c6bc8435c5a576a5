import { notReached, notStated, readings } from '@zhengling/law'
import { 不属改革, 交通, 产业 } from './cases.ts'
import { 交通承诺七项, 产业承诺十项, 可承诺事项, 承诺书八项, 招标承诺三项 } from './lists.ts'
import { document } from './policy.ts'

/** What may be promised together, and what the letter must hold. */
export const commitmentExamples = document.examples(
  {
    rule: '尚可一次承诺的事项',
    given: { ...产业, 已承诺事项: [] },
    is: 可承诺事项.filter((项) => (产业承诺十项 as readonly string[]).includes(项)),
    at: ['三（二）第1款'],
  },
  {
    rule: '尚可一次承诺的事项',
    given: { ...产业, 已承诺事项: ['项目核准', '节能审查', '取水许可审批', '防雷装置设计审核'] },
    is: [
      '环境影响评价审批',
      '生产建设项目水土保持方案审批',
      '洪水影响评价审批',
      '应建防空地下室的民用建筑项目报建审批',
      '建设工程规划类许可证核发',
      '建筑工程施工许可证核发',
    ],
    at: ['三（二）第1款'],
  },
  {
    rule: '尚可一次承诺的事项',
    given: { ...交通, 已承诺事项: [] },
    is: 可承诺事项.filter((项) => (交通承诺七项 as readonly string[]).includes(项)),
    at: ['四（二）第1款'],
  },
  { rule: '尚可一次承诺的事项', given: { ...不属改革, 已承诺事项: [] }, is: notReached, at: ['三（二）第1款'] },
  { rule: '企业是否必须承诺', given: {}, is: false, at: ['三（二）第1款'] },
  { rule: '不承诺的如何办理', given: {}, is: notStated, at: ['三（二）第1款'] },
  { rule: '产业项目现在可否承诺', given: { ...产业, 已签出让合同: true }, is: true, at: ['三（二）第1款'] },
  {
    rule: '产业项目现在可否承诺',
    given: { ...产业, 已签出让合同: false },
    is: readings({ 须在供地后: false, 不限供地后: true }),
    at: ['三（一）第1款', '三（二）第1款'],
  },
  { rule: '产业项目现在可否承诺', given: 交通, is: notReached, at: ['三（二）第1款'] },

  {
    rule: '承诺书内容齐全',
    given: { 承诺书内容: 承诺书八项 },
    is: readings({ 及于同类: notStated, 限于所列: true }),
    at: ['五（一）第1款'],
  },
  ...承诺书八项.map((缺) => ({
    rule: '承诺书内容齐全',
    given: { 承诺书内容: 承诺书八项.filter((项) => 项 !== 缺) },
    is: false,
    at: ['五（一）第1款'] as const,
  })),
  { rule: '承诺书还应列明的内容', given: {}, is: notStated, at: ['五（一）第1款'] },
  { rule: '承诺书尚缺内容', given: { 承诺书内容: [] }, is: [...承诺书八项], at: ['五（一）第1款'] },
  {
    rule: '承诺书尚缺内容',
    given: { 承诺书内容: ['承诺主体基础信息', '完成时限', '应达到的技术标准', '同意公开'] },
    is: ['应遵守的法律法规制度', '数据参数', '关键节点要求', '纳入信用监管'],
    at: ['五（一）第1款'],
  },
  {
    rule: '承诺书格式合规',
    given: { ...产业, 使用全市统一格式: true, 使用经开区综合承诺书: false },
    is: readings({ 全市统一: true, 经开区制定: false }),
    at: ['五（一）第1款', '三（二）第1款'],
  },
  {
    rule: '承诺书格式合规',
    given: { ...产业, 使用全市统一格式: true, 使用经开区综合承诺书: true },
    is: true,
    at: ['五（一）第1款'],
  },
  { rule: '承诺书格式合规', given: { ...交通, 使用全市统一格式: true }, is: true, at: ['五（一）第1款'] },
  { rule: '承诺书格式合规', given: { ...交通, 使用全市统一格式: false }, is: false, at: ['五（一）第1款'] },
  { rule: '承诺书格式合规', given: 不属改革, is: notReached, at: ['五（一）第1款'] },
  { rule: '承诺事项由谁批复', given: {}, is: notStated, at: ['四（二）第1款'] },
  { rule: '违背承诺的后果', given: {}, is: notStated, at: ['五（四）第1款'] },
  { rule: '即时批复的时限', given: {}, is: notStated, at: ['四（二）第1款'] },
  {
    rule: '推送行业主管部门尚缺',
    given: { ...交通, 已推送材料: [] },
    is: ['批复意见', '承诺文书'],
    at: ['四（二）第1款'],
  },
  {
    rule: '推送行业主管部门尚缺',
    given: { ...交通, 已推送材料: ['批复意见'] },
    is: ['承诺文书'],
    at: ['四（二）第1款'],
  },
  { rule: '推送行业主管部门尚缺', given: { ...产业, 已推送材料: [] }, is: notReached, at: ['四（二）第1款'] },

  { rule: '招标承诺尚缺', given: { 招标承诺内容: [] }, is: [...招标承诺三项], at: ['三（三）第1款'] },
  {
    rule: '招标承诺尚缺',
    given: { 招标承诺内容: ['招标方式'] },
    is: ['招标范围', '招标组织形式'],
    at: ['三（三）第1款'],
  },
  {
    rule: '招标承诺合规',
    given: { 招标承诺内容: 招标承诺三项, 已报行政监督部门: true },
    is: true,
    at: ['三（三）第1款'],
  },
  {
    rule: '招标承诺合规',
    given: { 招标承诺内容: 招标承诺三项, 已报行政监督部门: false },
    is: false,
    at: ['三（三）第1款'],
  },
  ...招标承诺三项.map((缺) => ({
    rule: '招标承诺合规',
    given: { 招标承诺内容: 招标承诺三项.filter((项) => 项 !== 缺), 已报行政监督部门: true },
    is: false,
    at: ['三（三）第1款'] as const,
  })),
)
