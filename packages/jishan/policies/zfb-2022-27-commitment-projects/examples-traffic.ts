import { notReached, notStated, readings } from '@zhengling/law'
import { 不属改革, 交通, 产业 } from './cases.ts'
import { 交通保留八项, 交通服务三项, 流转四项 } from './lists.ts'
import { document } from './policy.ts'

/** What becomes of each item of a traffic project. */
export const trafficExamples = document.examples(
  ...交通服务三项.map((事项) => ({
    rule: '交通项目事项办理方式',
    given: { ...交通, 事项 },
    is: '政府统一服务',
    at: ['四（一）第1款'] as const,
  })),
  ...(
    [
      '占用农业灌溉水源、灌排工程设施审批',
      '应建防空地下室的民用建筑项目报建审批',
      '防雷装置设计审核',
      '公路建设项目施工许可',
      '地震安全性评价',
      '地质灾害危险性评估',
    ] as const
  ).map((事项) => ({
    rule: '交通项目事项办理方式',
    given: { ...交通, 事项 },
    is: '企业承诺',
    at: ['四（二）第1款'] as const,
  })),
  {
    rule: '交通项目事项办理方式',
    given: { ...交通, 事项: '建设项目压覆重要矿产资源审批' },
    is: readings({ 按承诺: '企业承诺', 按协议: '签意向协议并同步办理' }),
    at: ['四（二）第1款', '四（五）4'],
  },
  ...流转四项.map((事项) => ({
    rule: '交通项目事项办理方式',
    given: { ...交通, 事项 },
    is: '政府内部流转',
    at: ['四（三）第1款'] as const,
  })),
  ...(
    [
      '建设用地（含临时用地）规划许可证核发',
      '建设工程规划类许可证核发',
      '乡村建设规划许可证核发',
      '取水许可审批',
      '新建、扩建、改建建设工程避免危害气象探测环境审批',
      '涉及国家安全事项的建设项目审批',
    ] as const
  ).map((事项) => ({
    rule: '交通项目事项办理方式',
    given: { ...交通, 事项 },
    is: '原则上无需办理',
    at: ['四（三）第1款'] as const,
  })),
  {
    rule: '交通项目事项办理方式',
    given: { ...交通, 事项: '节能审查', 列有节能专门篇章: true },
    is: '原则上无需办理',
    at: ['四（三）第1款'],
  },
  {
    rule: '交通项目事项办理方式',
    given: { ...交通, 事项: '节能审查', 列有节能专门篇章: false },
    is: notStated,
    at: ['四（三）第1款'],
  },
  ...交通保留八项.map((事项) => ({
    rule: '交通项目事项办理方式',
    given: { ...交通, 事项 },
    is: '保留审批',
    at: ['四（四）第1款'] as const,
  })),
  {
    rule: '交通项目事项办理方式',
    given: { ...交通, 事项: '土地审批六部门核查' },
    is: '取消',
    at: ['四（五）2'],
  },
  ...(
    [
      '区域环境影响评价',
      '节能评价审批',
      '区域地质灾害危险性评估',
      '建筑工程施工许可证核发',
      '施工合同备案',
      '建筑节能设计审查备案',
      '中介机构施工图审查',
      '项目招标方案核准',
      '其他事项',
    ] as const
  ).map((事项) => ({
    rule: '交通项目事项办理方式',
    given: { ...交通, 事项 },
    is: notStated,
    at: ['四（四）第1款'] as const,
  })),
  { rule: '交通项目事项办理方式', given: { ...产业, 事项: '项目核准' }, is: notReached, at: ['二第1款'] },
  { rule: '交通项目未列事项', given: {}, is: notStated, at: ['四（四）第1款'] },
  { rule: '没有节能专门篇章的交通项目', given: {}, is: notStated, at: ['四（三）第1款'] },
  { rule: '交通事项可否综合承诺', given: { ...交通, 事项: '防雷装置设计审核' }, is: true, at: ['四（二）第1款'] },
  { rule: '交通事项可否综合承诺', given: { ...交通, 事项: '设计审批' }, is: false, at: ['四（四）第1款'] },

  // The same item goes three ways: promised in the zone, kept for a road, outside the reform elsewhere.
  { rule: '事项办理方式', given: { ...产业, 事项: '项目核准' }, is: '企业承诺', at: ['三（二）第1款'] },
  { rule: '事项办理方式', given: { ...交通, 事项: '项目核准' }, is: '保留审批', at: ['四（四）第1款'] },
  { rule: '事项办理方式', given: { ...不属改革, 事项: '项目核准' }, is: notReached, at: ['二第1款'] },
  {
    rule: '事项可否不办',
    given: { ...产业, 事项: '自然保护地内建设活动审批' },
    is: true,
    at: ['三（三）第1款'],
  },
  {
    rule: '事项可否不办',
    given: { ...交通, 事项: '自然保护地内建设活动审批' },
    is: false,
    at: ['四（四）第1款'],
  },
  { rule: '事项可否不办', given: { ...产业, 事项: '施工合同备案' }, is: true, at: ['三（三）第1款'] },
  { rule: '应否网上并联办理', given: { ...交通, 事项: '设计审批' }, is: true, at: ['五（三）第1款', '四（四）第1款'] },
  { rule: '应否网上并联办理', given: { ...交通, 事项: '土地征收审批' }, is: false, at: ['五（三）第1款'] },
  { rule: '保留事项各由谁审批', given: {}, is: notStated, at: ['四（四）第1款'] },
)
