import { notStated, readings } from '@zhengling/law'
import { document } from './policy.ts'

const 电商 = ['四（二）3'] as const
const 光伏 = ['四（六）1'] as const
const 环保 = ['四（六）2'] as const
const 四站 = ['区域农村电子商务平台', '运营服务中心', '乡镇服务站', '村级服务点'] as const
const 四家 = ['汇能权亚', '川汇水电', '冀电新能源', '国瑞光伏'] as const
const 四个 = ['恒巨环保', '东方资源', '永东化工', '餐厨垃圾'] as const
const 光伏完成 = { 光伏已完成企业: 四家, 光伏完成投资: '1840000000', 双替代已完成: true } as const

/** Rural e-commerce, energy projects and counts of firms and bases. */
export const workExamples = document.examples(
  { rule: '农村电商设施齐备', given: { 农村电商设施: [...四站, '仓储配送中心'] }, is: true, at: 电商 },
  { rule: '农村电商设施齐备', given: { 农村电商设施: [...四站, '中转集散中心'] }, is: true, at: 电商 },
  { rule: '农村电商设施齐备', given: { 农村电商设施: 四站 }, is: false, at: 电商 },
  ...四站.map((one) => ({
    rule: '农村电商设施齐备',
    given: { 农村电商设施: ['仓储配送中心' as const, ...四站.filter((other) => other !== one)] },
    is: false,
    at: 电商,
  })),
  { rule: '已有仓储或者集散中心', given: { 农村电商设施: ['仓储配送中心'] }, is: true, at: 电商 },
  { rule: '已有仓储或者集散中心', given: { 农村电商设施: ['中转集散中心'] }, is: true, at: 电商 },
  { rule: '已有仓储或者集散中心', given: { 农村电商设施: 四站 }, is: false, at: 电商 },
  { rule: '仓储和集散中心以外的设施尚缺', given: { 农村电商设施: [] }, is: 四站, at: 电商 },
  { rule: '农村电商覆盖各行政村', given: { 已覆盖行政村: '180', 行政村: '180' }, is: true, at: 电商 },
  { rule: '农村电商覆盖各行政村', given: { 已覆盖行政村: '179', 行政村: '180' }, is: false, at: 电商 },
  { rule: '农村电商设施的数量', given: {}, is: notStated, at: 电商 },

  { rule: '光伏企业数', given: {}, is: '4家', at: 光伏 },
  { rule: '光伏任务完成', given: 光伏完成, is: true, at: 光伏 },
  ...四家.map((one) => ({
    rule: '光伏任务完成',
    given: { ...光伏完成, 光伏已完成企业: 四家.filter((other) => other !== one) },
    is: false,
    at: 光伏,
  })),
  { rule: '光伏任务完成', given: { ...光伏完成, 光伏完成投资: '1839999999.99' }, is: false, at: 光伏 },
  { rule: '光伏任务完成', given: { ...光伏完成, 双替代已完成: false }, is: false, at: 光伏 },
  { rule: '光伏尚未完成的企业', given: { 光伏已完成企业: [] }, is: 四家, at: 光伏 },
  { rule: '清洁能源双替代任务', given: {}, is: notStated, at: 光伏 },
  { rule: '节能环保项目完成', given: { 节能环保已完成项目: 四个 }, is: true, at: 环保 },
  ...四个.map((one) => ({
    rule: '节能环保项目完成',
    given: { 节能环保已完成项目: 四个.filter((other) => other !== one) },
    is: false,
    at: 环保,
  })),
  { rule: '节能环保尚未完成的项目', given: { 节能环保已完成项目: [] }, is: 四个, at: 环保 },
  { rule: '恒巨环保达到处理能力', given: { 铅蓄电池年处理能力: '150000' }, is: true, at: 环保 },
  { rule: '恒巨环保达到处理能力', given: { 铅蓄电池年处理能力: '149999' }, is: false, at: 环保 },
  { rule: '永东化工改造规模', given: {}, is: '40MW', at: 环保 },
  {
    rule: '能源项目完成期限',
    given: { 实际印发日: '2022-04-13' },
    is: readings({ '2022年年内': '2022-12-31', 印发起一年: '2023-04-13' }),
    at: 光伏,
  },
  {
    rule: '能源项目按期完成',
    given: { 实际印发日: '2022-04-18', 能源项目完成日: '2022-12-31' },
    is: true,
    at: 光伏,
  },
  ...(['2023-01-01', '2023-04-13'] as const).map((能源项目完成日) => ({
    rule: '能源项目按期完成',
    given: { 实际印发日: '2022-04-13', 能源项目完成日 },
    is: readings({ '2022年年内': false, 印发起一年: true }),
    at: 光伏,
  })),
  // A year from 18 April 2022 ends on 18 April 2023, from 13 April on 13 April.
  {
    rule: '能源项目按期完成',
    given: { 实际印发日: '2022-04-18', 能源项目完成日: '2023-04-19' },
    is: false,
    at: 光伏,
  },
  { rule: '建筑企业数', given: {}, is: '15家', at: ['四（七）1'] },
  { rule: '县校合作基地数', given: {}, is: '12个', at: ['四（五）2'] },
)
