import { all, amount, atLeast, byReading, minus, type Num, over, quantity, sum, times, word, yes } from '@zhengling/law'
import { 以上含本数 } from '../conventions.ts'
import { document } from './policy.ts'

const { facts, open, parameter, question, rule, unstated } = document
const { 年末企业, 年末个体工商户, 上年末企业, 上年末个体工商户, 统计年度 } = facts

const at = '三1'
const 当前 = {
  总量: parameter('当前市场主体', { at, is: '22607户' }),
  企业: parameter('当前企业', { at, is: '5349户' }),
  个体: parameter('当前个体工商户', { at, is: '17258户' }),
} as const
export const 年末市场主体 = rule('年末市场主体', { at, is: sum(年末企业, 年末个体工商户) })
const 上年末市场主体 = rule('上年末市场主体', { at, is: sum(上年末企业, 上年末个体工商户) })

const 起点 = question('2022年净增从哪个户数算起', {
  at,
  question: '2022年净增长的户数，从文内写的“当前”户数算起，还是从2021年底的户数算起',
  words: '当前；净增长至少4522户',
  readings: {
    从当前户数: { because: '4522、1070、3452户恰是“当前”三个户数的20%进到整户' },
    从2021年底: { because: '“每年净增长”按年计，一年的净增从上年底起；“当前”是哪一天没有写' },
  },
})
const 净增 = (year: Num<'户'>, now: Num<'户'>, before: Num<'户'>): Num<'户'> =>
  byReading(起点, { 从当前户数: minus(year, now), 从2021年底: minus(year, before) })
const 净增总量 = rule('2022年净增市场主体', { at, is: 净增(年末市场主体, 当前.总量, 上年末市场主体) })
const 净增企业 = rule('2022年净增企业', { at, is: 净增(年末企业, 当前.企业, 上年末企业) })
const 净增个体 = rule('2022年净增个体工商户', { at, is: 净增(年末个体工商户, 当前.个体, 上年末个体工商户) })

const 总量净增目标 = parameter('2022年净增市场主体目标', { at, is: '4522户' })
const 企业净增目标 = parameter('2022年净增企业目标', { at, is: '1070户' })
const 个体净增目标 = parameter('2022年净增个体工商户目标', { at, is: '3452户' })
const 总量净增达标 = rule('2022年净增市场主体达标', { at, is: atLeast(净增总量, 总量净增目标) })
const 企业净增达标 = rule('2022年净增企业达标', { at, is: atLeast(净增企业, 企业净增目标) })
const 个体净增达标 = rule('2022年净增个体工商户达标', { at, is: atLeast(净增个体, 个体净增目标) })

export const 分项 = question('其中的分项是否也须达到', {
  at,
  question: '“其中企业……个体工商户……”是总量之外还须分别达到的目标，还是只说明总量由什么构成',
  words: '其中企业1070户',
  readings: {
    分别达到: { because: '两个分项都写了确定的户数，“至少”管到“其中”' },
    只看总量: { because: '“其中”说明构成，两项相加恰为总量；要分别达到时文内另用“分别”', at: '三2' },
  },
})
rule('2022年净增目标完成', {
  at,
  is: all(总量净增达标, byReading(分项, { 分别达到: all(企业净增达标, 个体净增达标), 只看总量: yes })),
})

const 基数 = question('每年净增长率以什么为基数', {
  at,
  question: '每年净增长率的基数是上年底的户数，还是固定为“当前”的22607户',
  words: '每年净增长率达到20%以上',
  readings: {
    上年底户数: { because: '年度增长率通常与上年底相比；四年连增两成合46878户，够2025年底的总量' },
    当前户数: {
      because: '只写了这一个基数，2022年的4522户就是按它算的；四年都按它增两成合40693户，不够2025年底的总量',
    },
  },
})
const 净增户数 = rule('全年净增市场主体', { at, is: minus(年末市场主体, 上年末市场主体) })
const 净增长率 = rule('年净增长率', {
  at,
  is: byReading(基数, { 上年底户数: over(净增户数, 上年末市场主体), 当前户数: over(净增户数, 当前.总量) }),
})
const 每年增幅 = parameter('每年净增长率目标', { at, is: '20%' })
rule('年净增长率达标', {
  at,
  applies: atLeast(统计年度, '2022年'),
  otherwise: '每年净增长率的目标从2022年开始',
  is: atLeast(净增长率, 每年增幅, 以上含本数),
})
const 一又两成 = sum(amount('1'), 每年增幅)
const 每年净增 = times(当前.总量, 每年增幅)
rule('每年净增两成到2025年底的户数', {
  at,
  is: byReading(基数, {
    上年底户数: times(times(times(times(当前.总量, 一又两成), 一又两成), 一又两成), 一又两成),
    当前户数: sum(当前.总量, 每年净增, 每年净增, 每年净增, 每年净增),
  }),
})

unstated('净增长率目标止于哪一年', {
  at,
  what: '每年净增长20%以上到哪一年为止',
  looked: ['2026年', '四年', '五年'],
  gives: quantity('年'),
})
unstated('“当前”是哪一天', {
  at,
  what: '22607户是哪一天的户数',
  looked: ['截至', '2021年底', '3月底'],
  gives: { type: { kind: 'day' } },
})
unstated('净增长怎样统计', {
  at,
  what: '吊销未注销、迁入迁出、个转企的怎样计入净增长',
  looked: ['注销', '吊销', '迁入'],
  gives: { type: { kind: 'truth' } },
})
const 归入 = { kind: 'choice', values: ['企业', '三个户数之外'], ordered: false } as const
open('农民专业合作社归入哪一项', {
  at,
  question: '农民专业合作社计入“企业”，还是不在这三个户数之内',
  words: '其中：企业5349户',
  readings: {
    计入企业: {
      because: '四（一）1把农民专业合作社列为要培育的市场主体，两项相加又恰为总量，只能在企业之中',
      at: '四（一）1',
      is: word(归入, '企业'),
    },
    不在其内: {
      because: '农民专业合作社依另一部法律登记，不是企业；两项相加恰为总量，没有它的位置',
      is: word(归入, '三个户数之外'),
    },
  },
})
