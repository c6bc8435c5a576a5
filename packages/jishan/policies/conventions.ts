import {
  atLeast,
  atMost,
  byReading,
  convention,
  lessThan,
  moreThan,
  type Num,
  type NumIn,
  type Truth,
} from '@zhengling/law'
import { 县政府 } from './bodies.ts'

/** No document of the county says what becomes of less than a 分. */
export const 取舍到分 = convention('稷山县/取舍到分', {
  question: '不足一分的数如何取舍',
  readings: {
    四舍五入: '满半分的进为一分，不满的舍去',
    舍去: '不足一分的一律舍去',
    进位: '不足一分的一律进为一分',
    奇进偶舍: '恰为半分的，使末位成为偶数',
  },
  default: '四舍五入',
  basis: '县内惯例，无法律依据，可由解释替换',
  decidedBy: 县政府,
})

/** Nor who bears what is left when a sum is shared between the city and the county. */
export const 市县尾差 = convention('稷山县/市县分担的尾差', {
  question: '按比例分担取舍后的尾差由谁承担',
  readings: { 县: '另一方按比例取舍到分，余数归县', 市: '另一方按比例取舍到分，余数归市' },
  default: '县',
  basis: '县内惯例，无法律依据，可由解释替换',
  decidedBy: 县政府,
})

/** 以上, 以下, 以内: the number itself counts. */
export const 以上含本数 = convention('稷山县/以上以下含本数', {
  question: '“以上”“以下”“以内”是否包括本数',
  readings: { 含本数: '民法典规定“以上”“以下”“以内”包括本数', 不含本数: '文内另有约定' },
  default: '含本数',
  basis: '《中华人民共和国民法典》第一千二百五十九条',
})

/**
 * Accidents are graded with 以上 including the number and 以下 excluding it, by the regulation on which the plans are based.
 * The wording was compared in a third-party copy only.
 */
export const 事故以上含以下不含 = convention('稷山县/事故分级以上含本数以下不含本数', {
  question: '事故分级中“以上”“以下”是否包括本数',
  readings: {
    含本数: '“以上”包括本数，“以下”不包括本数，两档在界点相接而不重叠',
    不含本数: '“以上”不包括本数，“以下”包括本数',
  },
  default: '含本数',
  basis: '《生产安全事故报告和调查处理条例》（国务院令第493号）关于“以上”“以下”的规定，条文待核对原文',
})

/** 以上, in the grading of accidents. */
export const 事故以上 = <U extends string>(of: Num<U>, bound: NumIn<NoInfer<U>>): Truth =>
  byReading(事故以上含以下不含, { 含本数: atLeast(of, bound), 不含本数: moreThan(of, bound) })

/** 以下, in the grading of accidents. */
export const 事故以下 = <U extends string>(of: Num<U>, bound: NumIn<NoInfer<U>>): Truth =>
  byReading(事故以上含以下不含, { 含本数: lessThan(of, bound), 不含本数: atMost(of, bound) })
