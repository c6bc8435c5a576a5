import { notReached, notStated, readings } from '@zhengling/law'
import { document } from './policy.ts'

const at = ['三1'] as const
const 结构 = ['三2'] as const

/** Twice 5349 and twice 17258: 45214 in all. */
const 恰好倍增 = { 年末企业: '10698', 年末个体工商户: '34516' } as const
const 多一户 = { 年末企业: '10699', 年末个体工商户: '34517' } as const
/** 45214 over 452140 people and over 452141. */
const 人口 = { 常住人口: '452140', 户籍人口: '452140' } as const

/** Totals of 2025, per thousand people, and the doublings by kind. */
export const totalsExamples = document.examples(
  { rule: '2025年底市场主体达标', given: 多一户, is: true, at },
  { rule: '2025年底市场主体达标', given: 恰好倍增, is: readings({ 超过: false, 达到: true }), at },
  { rule: '2025年底市场主体达标', given: { ...恰好倍增, 年末企业: '10697' }, is: false, at },
  { rule: '2025年底市场主体达标', given: { ...恰好倍增, 年末企业: '10699' }, is: true, at },
  { rule: '2025年底企业达标', given: 多一户, is: true, at },
  { rule: '2025年底企业达标', given: 恰好倍增, is: readings({ 超过: false, 达到: true }), at },
  { rule: '2025年底企业达标', given: { 年末企业: '10697' }, is: false, at },
  { rule: '2025年底个体工商户达标', given: 多一户, is: true, at },
  { rule: '2025年底个体工商户达标', given: 恰好倍增, is: readings({ 超过: false, 达到: true }), at },
  { rule: '2025年底个体工商户达标', given: { 年末个体工商户: '34515' }, is: false, at },
  { rule: '2025年底户数目标完成', given: 多一户, is: true, at },
  { rule: '2025年底户数目标完成', given: { ...恰好倍增, 年末企业: '10000' }, is: false, at },
  {
    rule: '2025年底户数目标完成',
    given: { 年末企业: '10600', 年末个体工商户: '34700' },
    is: readings({ 分别达到: false, 只看总量: true }),
    at,
  },
  {
    rule: '2025年底户数目标完成',
    given: { 年末企业: '11000', 年末个体工商户: '34500' },
    is: readings({ 分别达到: false, 只看总量: true }),
    at,
  },
  { rule: '千人拥有市场主体', given: { ...恰好倍增, ...人口 }, is: '100户', at },
  {
    rule: '千人拥有市场主体',
    given: { ...恰好倍增, 常住人口: '226070', 户籍人口: '452140' },
    is: readings({ 常住人口: '200户', 户籍人口: '100户' }),
    at,
  },
  { rule: '千人拥有市场主体', given: { ...恰好倍增, 常住人口: '0', 户籍人口: '0' }, is: notReached, at },
  { rule: '千人拥有市场主体达标', given: { ...恰好倍增, ...人口 }, is: true, at, by: ['以上以下含本数'] },
  {
    rule: '千人拥有市场主体达标',
    given: { ...恰好倍增, 常住人口: '452141', 户籍人口: '452141' },
    is: false,
    at,
  },
  {
    rule: '千人拥有市场主体达标',
    given: { ...恰好倍增, 常住人口: '400000', 户籍人口: '460000' },
    is: readings({ 常住人口: true, 户籍人口: false }),
    at,
  },
  { rule: '千人拥有量的达标日', given: {}, is: notStated, at },
  { rule: '全市中上游的名次', given: {}, is: notStated, at },

  {
    rule: '三类企业实现倍增',
    given: { 期末家数: '100', 印发时家数: '50', 十三五末家数: '50' },
    is: true,
    at: 结构,
  },
  {
    rule: '三类企业实现倍增',
    given: { 期末家数: '99', 印发时家数: '50', 十三五末家数: '50' },
    is: false,
    at: 结构,
  },
  {
    rule: '三类企业实现倍增',
    given: { 期末家数: '100', 印发时家数: '60', 十三五末家数: '40' },
    is: readings({ 方案印发时: false, 十三五末: true }),
    at: 结构,
  },
  ...(['规模以上工业企业', '高新技术企业', '外贸实绩企业'] as const).map((结构类别) => ({
    rule: '结构目标达标',
    given: { 结构类别, 期末家数: '80', 印发时家数: '30', 十三五末家数: '25' } as const,
    is: true,
    at: 结构,
  })),
  ...(['规模以上农产品加工企业', '规模以上建筑业企业', '规模以上服务业企业', '限额以上商贸流通企业'] as const).map(
    (结构类别) => ({
      rule: '结构目标达标',
      given: { 结构类别, 期末家数: '80', 印发时家数: '30', 十三五末家数: '25' } as const,
      is: notStated,
      at: 结构,
    }),
  ),
  { rule: '大的突破', given: {}, is: notStated, at: 结构 },
  { rule: '三类企业的基数', given: {}, is: notStated, at: 结构 },
  { rule: '规模和限额的标准', given: {}, is: notStated, at: 结构 },
)
