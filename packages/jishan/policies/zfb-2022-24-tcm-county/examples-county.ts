import { notReached, notStated, readings } from '@zhengling/law'
import { 六进, 规划指标 } from './lists.ts'
import { document } from './policy.ts'

const 网络 = '三（二）2'
const 人员 = '三（三）第1款'
const 能力 = '三（四）2'
const 宣传 = '三（四）4'
const 以上 = ['以上以下含本数'] as const
const 全科 = { 常住人口: '100000', 户籍人口: '100000' } as const

/** Village clinics, doctors for the people, and what the people know. */
export const countyExamples = document.examples(
  { rule: '中医阁达标', given: { 设中医阁村卫生室: '20', 村卫生室总数: '200' }, is: true, at: [网络] },
  { rule: '中医阁达标', given: { 设中医阁村卫生室: '19', 村卫生室总数: '200' }, is: false, at: [网络] },
  { rule: '村卫生室运用技术达标', given: { 运用技术村卫生室: '200', 村卫生室总数: '200' }, is: true, at: [网络] },
  { rule: '村卫生室运用技术达标', given: { 运用技术村卫生室: '199', 村卫生室总数: '200' }, is: false, at: [网络] },
  { rule: '村卫生室配置尚缺', given: { 村卫生室已有: [] }, is: ['服务场所', '设施设备'], at: [网络] },
  { rule: '村卫生室配置尚缺', given: { 村卫生室已有: ['服务场所'] }, is: ['设施设备'], at: [网络] },
  { rule: '算作村卫生室中医人员', given: { 村医类别: '中医类别医师' }, is: true, at: [人员] },
  { rule: '算作村卫生室中医人员', given: { 村医类别: '乡村医生', 能提供中医药服务: true }, is: true, at: [人员] },
  { rule: '算作村卫生室中医人员', given: { 村医类别: '乡村医生', 能提供中医药服务: false }, is: false, at: [人员] },
  {
    rule: '算作村卫生室中医人员',
    given: { 村医类别: '乡村全科执业（助理）医师', 能提供中医药服务: true },
    is: true,
    at: [人员],
  },
  {
    rule: '算作村卫生室中医人员',
    given: { 村医类别: '乡村全科执业（助理）医师', 能提供中医药服务: false },
    is: readings({ 两者都限定: false, 只限定乡村医生: true }),
    at: [人员],
  },
  { rule: '算作村卫生室中医人员', given: { 村医类别: '其他人员', 能提供中医药服务: true }, is: false, at: [人员] },
  { rule: '村卫生室人员达标', given: { 村卫生室人员: '1' }, is: true, at: [人员] },
  { rule: '村卫生室人员达标', given: { 村卫生室人员: '0' }, is: false, at: [人员] },
  { rule: '全县村卫生室人员达标', given: { 人员达标村卫生室: '200', 村卫生室总数: '200' }, is: true, at: [人员] },
  { rule: '全县村卫生室人员达标', given: { 人员达标村卫生室: '199', 村卫生室总数: '200' }, is: false, at: [人员] },
  {
    rule: '村卫生室技术达标',
    given: { 村卫生室技术类数: '4', 村卫生室技术项数: '6' },
    is: true,
    at: [能力],
    by: 以上,
  },
  { rule: '村卫生室技术达标', given: { 村卫生室技术类数: '3', 村卫生室技术项数: '9' }, is: false, at: [能力] },
  { rule: '村卫生室技术达标', given: { 村卫生室技术类数: '5', 村卫生室技术项数: '5' }, is: false, at: [能力] },
  { rule: '全县村卫生室技术达标', given: { 技术达标村卫生室: '200', 村卫生室总数: '200' }, is: true, at: [能力] },
  { rule: '全县村卫生室技术达标', given: { 技术达标村卫生室: '199', 村卫生室总数: '200' }, is: false, at: [能力] },

  { rule: '所列规划指标尚不符合', given: { 符合规划的指标: [] }, is: 规划指标, at: [人员] },
  {
    rule: '所列规划指标尚不符合',
    given: { 符合规划的指标: ['每千人口床位数', '医护比', '中医药人员占比', '每万常住人口全科医生数'] },
    is: ['每千常住人口执业（助理）医师数和注册护士数', '每千常住人口公共卫生人员数'],
    at: [人员],
  },
  { rule: '规划指标的数值', given: {}, is: notStated, at: [人员] },
  // Seven doctors for ten times ten thousand people.
  { rule: '每万名居民全科医生', given: { 中医类别全科医生: '7', ...全科 }, is: '0.7名', at: [人员] },
  {
    rule: '每万名居民全科医生',
    given: { 中医类别全科医生: '21', 常住人口: '300000', 户籍人口: '350000' },
    is: readings({ 常住人口: '0.7名', 户籍人口: '0.6名' }),
    at: [人员],
  },
  {
    rule: '每万名居民全科医生',
    given: { 中医类别全科医生: '7', 常住人口: '0', 户籍人口: '0' },
    is: notReached,
    at: [人员],
  },
  { rule: '全科医生达标', given: { 中医类别全科医生: '5', ...全科 }, is: false, at: [人员] },
  {
    rule: '全科医生达标',
    given: { 中医类别全科医生: '6', ...全科 },
    is: readings({ 达到低限: true, 达到高限: false, 在两数之间: true }),
    at: [人员],
  },
  { rule: '全科医生达标', given: { 中医类别全科医生: '8', ...全科 }, is: true, at: [人员] },
  {
    rule: '全科医生达标',
    given: { 中医类别全科医生: '9', ...全科 },
    is: readings({ 达到低限: true, 达到高限: true, 在两数之间: false }),
    at: [人员],
  },

  {
    rule: '健康教育内容达标',
    given: { 健康教育中医药内容: '20', 健康教育内容: '40' },
    is: true,
    at: [宣传],
    by: 以上,
  },
  { rule: '健康教育内容达标', given: { 健康教育中医药内容: '49', 健康教育内容: '100' }, is: false, at: [宣传] },
  { rule: '健康教育内容如何计量', given: {}, is: notStated, at: [宣传] },
  {
    rule: '接受教育人次达标',
    given: { 中医药教育人次: '500', 健康教育人次: '1000', 服务人口: '1001' },
    is: readings({ 占健康教育人次: true, 占服务人口: false }),
    at: [宣传],
    by: 以上,
  },
  {
    rule: '接受教育人次达标',
    given: { 中医药教育人次: '500', 健康教育人次: '1001', 服务人口: '1000' },
    is: readings({ 占健康教育人次: false, 占服务人口: true }),
    at: [宣传],
    by: 以上,
  },
  {
    rule: '接受教育人次达标',
    given: { 中医药教育人次: '499', 健康教育人次: '1000', 服务人口: '5000' },
    is: false,
    at: [宣传],
  },
  { rule: '满意率达标', given: { 满意居民: '180', 调查居民: '200' }, is: true, at: [宣传] },
  { rule: '满意率达标', given: { 满意居民: '179', 调查居民: '200' }, is: false, at: [宣传] },
  { rule: '知识知晓率达标', given: { 知晓知识居民: '180', 调查居民: '200' }, is: true, at: [宣传] },
  { rule: '知识知晓率达标', given: { 知晓知识居民: '179', 调查居民: '200' }, is: false, at: [宣传] },
  { rule: '服务内容知晓率达标', given: { 知晓服务内容居民: '170', 调查居民: '200' }, is: true, at: [宣传] },
  { rule: '服务内容知晓率达标', given: { 知晓服务内容居民: '169', 调查居民: '200' }, is: false, at: [宣传] },
  { rule: '政策知晓率达标', given: { 知晓政策中医药人员: '17', 调查中医药人员: '20' }, is: true, at: [宣传] },
  { rule: '政策知晓率达标', given: { 知晓政策中医药人员: '16', 调查中医药人员: '20' }, is: false, at: [宣传] },
  { rule: '调查办法', given: {}, is: notStated, at: [宣传] },
  { rule: '中医药文化六进尚缺', given: { 已推进: [] }, is: 六进, at: [宣传] },
  {
    rule: '中医药文化六进尚缺',
    given: { 已推进: ['进农村', '进社区', '进家庭', '进校园'] },
    is: ['进景区', '进机关'],
    at: [宣传],
  },
  ...(['老人', '妇女', '儿童', '高血压', '糖尿病', '冠心病', '脑卒中', '慢性阻塞性肺疾病'] as const).map(
    (人群) => ({ rule: '属于重点人群', given: { 人群 }, is: true, at: ['三（四）3'] }) as const,
  ),
  {
    rule: '属于重点人群',
    given: { 人群: '其他慢性病' },
    is: readings({ 及于同类: true, 限于所列: false }),
    at: ['三（四）3'],
  },
)
