import { notReached, notStated, readings } from '@zhengling/law'
import { 不属改革, 交通, 产业 } from './cases.ts'
import { 交通保留八项, 供地前七项, 开工前七项, 质量承诺三方 } from './lists.ts'
import { document } from './policy.ts'

const 全部服务 = [...供地前七项, ...开工前七项]
const 三项条件 = { 质量承诺书: 质量承诺三方, 有重要工程: false, 已有批文: 交通保留八项, 不涉及的事项: [] } as const

/** Whether construction may start. */
export const startExamples = document.examples(
  {
    rule: '产业项目可否开工',
    given: { ...产业, 政府已完成服务: 全部服务, 承诺事项已获批复: true },
    is: readings({ 可以开工: true, 没有规定: notStated }),
    at: ['三（一）第1款', '四（二）第1款', '五（一）第1款'],
  },
  {
    rule: '产业项目可否开工',
    given: { ...产业, 政府已完成服务: 全部服务, 承诺事项已获批复: false },
    is: readings({ 可以开工: false, 没有规定: notStated }),
    at: ['三（一）第1款'],
  },
  {
    rule: '产业项目可否开工',
    given: { ...产业, 政府已完成服务: 供地前七项, 承诺事项已获批复: true },
    is: false,
    at: ['三（一）第1款'],
  },
  {
    rule: '产业项目可否开工',
    given: { ...产业, 政府已完成服务: 开工前七项, 承诺事项已获批复: true },
    is: false,
    at: ['三（一）第1款'],
  },
  { rule: '产业项目可否开工', given: 交通, is: notReached, at: ['三（一）第1款'] },
  { rule: '产业项目开工条件', given: {}, is: notStated, at: ['三（二）第1款'] },

  {
    rule: '交通项目保留批文齐全',
    given: { ...交通, 已有批文: 交通保留八项, 不涉及的事项: [] },
    is: true,
    at: ['四（五）3'],
  },
  ...交通保留八项.flatMap(
    (缺) =>
      [
        {
          rule: '交通项目保留批文齐全',
          given: { ...交通, 已有批文: 交通保留八项.filter((项) => 项 !== 缺), 不涉及的事项: [] },
          is: false,
          at: ['四（五）3'],
        },
        {
          rule: '交通项目保留批文齐全',
          given: { ...交通, 已有批文: 交通保留八项.filter((项) => 项 !== 缺), 不涉及的事项: [缺] },
          is: readings({ 涉及的: true, 八项都要: false }),
          at: ['四（五）3', '四（四）第1款'],
        },
      ] as const,
  ),
  { rule: '尚未取得的保留批文', given: { ...交通, 已有批文: [] }, is: [...交通保留八项], at: ['四（五）3'] },
  {
    rule: '尚未取得的保留批文',
    given: { ...交通, 已有批文: ['项目核准', '环境影响评价审批', '设计审批', '用地预审与选址意见书核发'] },
    is: ['自然保护地内建设活动审批', '洪水影响评价审批', '生产建设项目水土保持方案审批', '建设工程文物保护和考古许可'],
    at: ['四（五）3'],
  },
  { rule: '尚未取得的保留批文', given: { ...产业, 已有批文: [] }, is: notReached, at: ['四（五）3'] },
  { rule: '质量承诺书齐全', given: { 质量承诺书: 质量承诺三方 }, is: true, at: ['四（五）3'] },
  ...质量承诺三方.map((缺) => ({
    rule: '质量承诺书齐全',
    given: { 质量承诺书: 质量承诺三方.filter((方) => 方 !== 缺) },
    is: false,
    at: ['四（五）3'] as const,
  })),
  { rule: '质量承诺书尚缺', given: { ...产业, 质量承诺书: [] }, is: [...质量承诺三方], at: ['三（三）第1款'] },
  { rule: '质量承诺书尚缺', given: { ...交通, 质量承诺书: [] }, is: [...质量承诺三方], at: ['四（五）3'] },
  {
    rule: '质量承诺书尚缺',
    given: { ...交通, 质量承诺书: ['建设单位'] },
    is: ['勘察单位', '设计单位'],
    at: ['四（五）3'],
  },
  { rule: '质量承诺书尚缺', given: { ...不属改革, 质量承诺书: [] }, is: notReached, at: ['二第1款'] },
  { rule: '重要工程论证完成', given: { 有重要工程: false, 重要工程施工图已论证: false }, is: true, at: ['四（五）3'] },
  { rule: '重要工程论证完成', given: { 有重要工程: true, 重要工程施工图已论证: true }, is: true, at: ['四（五）3'] },
  { rule: '重要工程论证完成', given: { 有重要工程: true, 重要工程施工图已论证: false }, is: false, at: ['四（五）3'] },
  { rule: '重要工程的界限', given: {}, is: notStated, at: ['四（五）3'] },
  { rule: '交通施工许可的三项条件', given: { ...交通, ...三项条件 }, is: true, at: ['四（五）3'] },
  {
    rule: '交通施工许可的三项条件',
    given: { ...交通, ...三项条件, 质量承诺书: ['勘察单位', '设计单位'] },
    is: false,
    at: ['四（五）3'],
  },
  {
    rule: '交通施工许可的三项条件',
    given: { ...交通, ...三项条件, 有重要工程: true, 重要工程施工图已论证: false },
    is: false,
    at: ['四（五）3'],
  },
  { rule: '交通施工许可的三项条件', given: { ...交通, ...三项条件, 已有批文: [] }, is: false, at: ['四（五）3'] },
  {
    rule: '交通项目可否开工',
    given: { ...交通, ...三项条件, 承诺事项已获批复: true },
    is: true,
    at: ['四（五）3', '四（二）第1款'],
  },
  {
    rule: '交通项目可否开工',
    given: { ...交通, ...三项条件, 承诺事项已获批复: false },
    is: readings({ 凭承诺: false, 凭三项条件: true, 两样都要: false }),
    at: ['四（五）3', '四（二）第1款'],
  },
  {
    rule: '交通项目可否开工',
    given: { ...交通, ...三项条件, 已有批文: [], 承诺事项已获批复: true },
    is: readings({ 凭承诺: true, 凭三项条件: false, 两样都要: false }),
    at: ['四（五）3', '四（二）第1款'],
  },
  {
    rule: '交通项目可否开工',
    given: { ...交通, ...三项条件, 已有批文: [], 承诺事项已获批复: false },
    is: false,
    at: ['四（五）3'],
  },
  { rule: '交通项目可否开工', given: 产业, is: notReached, at: ['四（五）3'] },
)
