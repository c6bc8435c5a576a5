import { missing, notReached, notStated, readings } from '@zhengling/law'
import { document } from './policy.ts'

const at = ['三1'] as const

/** At the end of 2021 exactly as many as the document calls 当前. */
const 上年如当前 = { 上年末企业: '5349', 上年末个体工商户: '17258' } as const
/** 5349 + 1070, 17258 + 3452; together 22607 + 4522 = 27129. */
const 恰好 = { 统计年度: '2022', 年末企业: '6419', 年末个体工商户: '20710', ...上年如当前 } as const
/** 5300 + 17000 = 22300 at the end of 2021. */
const 上年较少 = { ...恰好, 上年末企业: '5300', 上年末个体工商户: '17000' } as const
/** 5349 + 20 more than 当前 in one, 100 in the other: 22727 in all. */
const 上年较多 = { ...恰好, 上年末企业: '5369', 上年末个体工商户: '17358' } as const

/** Net growth, in 2022 and in each year. */
export const growthExamples = document.examples(
  { rule: '当前市场主体', given: {}, is: '22607户', at },
  { rule: '当前企业', given: {}, is: '5349户', at },
  { rule: '当前个体工商户', given: {}, is: '17258户', at },
  { rule: '年末市场主体', given: { 年末企业: '6419', 年末个体工商户: '20710' }, is: '27129户', at },
  { rule: '年末市场主体', given: { 年末企业: '6419' }, is: missing('年末个体工商户'), at },
  { rule: '上年末市场主体', given: 上年如当前, is: '22607户', at },
  { rule: '2022年净增市场主体', given: 恰好, is: '4522户', at },
  {
    rule: '2022年净增市场主体',
    given: 上年较少,
    is: readings({ 从当前户数: '4522户', 从2021年底: '4829户' }),
    at,
  },
  { rule: '2022年净增企业', given: 恰好, is: '1070户', at },
  { rule: '2022年净增企业', given: 上年较少, is: readings({ 从当前户数: '1070户', 从2021年底: '1119户' }), at },
  { rule: '2022年净增个体工商户', given: 恰好, is: '3452户', at },
  { rule: '2022年净增个体工商户', given: 上年较少, is: readings({ 从当前户数: '3452户', 从2021年底: '3710户' }), at },

  { rule: '2022年净增市场主体达标', given: 恰好, is: true, at },
  { rule: '2022年净增市场主体达标', given: { ...恰好, 年末企业: '6418' }, is: false, at },
  // 27129 − 22727 = 4402.
  {
    rule: '2022年净增市场主体达标',
    given: 上年较多,
    is: readings({ 从当前户数: true, 从2021年底: false }),
    at,
  },
  { rule: '2022年净增企业达标', given: 恰好, is: true, at },
  { rule: '2022年净增企业达标', given: { ...恰好, 年末企业: '6418' }, is: false, at },
  { rule: '2022年净增个体工商户达标', given: 恰好, is: true, at },
  { rule: '2022年净增个体工商户达标', given: { ...恰好, 年末个体工商户: '20709' }, is: false, at },
  { rule: '2022年净增目标完成', given: 恰好, is: true, at },
  // One enterprise less, one 个体工商户 more: the total stands, one part does not.
  {
    rule: '2022年净增目标完成',
    given: { ...恰好, 年末企业: '6418', 年末个体工商户: '20711' },
    is: readings({ 分别达到: false, 只看总量: true }),
    at,
  },
  {
    rule: '2022年净增目标完成',
    given: { ...恰好, 年末企业: '6420', 年末个体工商户: '20709' },
    is: readings({ 分别达到: false, 只看总量: true }),
    at,
  },
  { rule: '2022年净增目标完成', given: { ...恰好, 年末企业: '6000' }, is: false, at },

  { rule: '全年净增市场主体', given: 恰好, is: '4522户', at },
  // Fewer at the end than before: 20000 − 22607.
  {
    rule: '全年净增市场主体',
    given: { ...恰好, 年末企业: '5000', 年末个体工商户: '15000' },
    is: '-2607户',
    at,
  },
  // From 30000 to 36000: 6000 are a fifth of 30000 and more than a quarter of 22607.
  {
    rule: '年净增长率达标',
    given: {
      统计年度: '2024',
      年末企业: '9000',
      年末个体工商户: '27000',
      上年末企业: '7000',
      上年末个体工商户: '23000',
    },
    is: true,
    at,
    by: ['以上以下含本数'],
  },
  // From 30000 to 35000: 5000 are a sixth of 30000, more than a fifth of 22607.
  {
    rule: '年净增长率达标',
    given: {
      统计年度: '2024',
      年末企业: '8000',
      年末个体工商户: '27000',
      上年末企业: '7000',
      上年末个体工商户: '23000',
    },
    is: readings({ 上年底户数: false, 当前户数: true }),
    at,
  },
  // 4521 of 22607 fall short of a fifth by 0.4.
  { rule: '年净增长率达标', given: { ...恰好, 年末企业: '6418' }, is: false, at },
  { rule: '年净增长率达标', given: 恰好, is: true, at },
  { rule: '年净增长率达标', given: { ...恰好, 统计年度: '2021' }, is: notReached, at },
  // From 22607 both bases are one; from 45214 to 67821 the 22607 more are a half, or the whole, of the base.
  {
    rule: '年净增长率',
    given: { 年末企业: '10000', 年末个体工商户: '57821', 上年末企业: '10698', 上年末个体工商户: '34516' },
    is: readings({ 上年底户数: '0.5', 当前户数: '1' }),
    at,
  },
  // 22607 × 1.2 × 1.2 × 1.2 × 1.2 = 22607 × 2.0736; 22607 + 4 × 4521.4 = 22607 + 18085.6.
  {
    rule: '每年净增两成到2025年底的户数',
    given: {},
    is: readings({ 上年底户数: '46877.8752户', 当前户数: '40692.6户' }),
    at,
  },
  { rule: '净增长率目标止于哪一年', given: {}, is: notStated, at },
  { rule: '“当前”是哪一天', given: {}, is: notStated, at },
  { rule: '净增长怎样统计', given: {}, is: notStated, at },
  { rule: '农民专业合作社归入哪一项', given: {}, is: readings({ 计入企业: '企业', 不在其内: '三个户数之外' }), at },
)
