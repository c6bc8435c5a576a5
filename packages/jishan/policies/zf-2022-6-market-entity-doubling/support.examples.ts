import { notReached, notStated, readings } from '@zhengling/law'
import { document } from './policy.ts'

const 奖 = ['四（二）4'] as const
const 住宿 = {
  企业业态: '住宿',
  是新增的: true,
  属于限额以上企业: true,
  年度营业额: '5000000',
  已领一次性奖励: false,
} as const
const 养老未限上 = { ...住宿, 企业业态: '养老', 属于限额以上企业: false } as const

/** Rewards, support and favours, of which no amount is given. */
export const supportExamples = document.examples(
  { rule: '一次性奖励的年度营业额', given: {}, is: '500万元', at: 奖 },
  ...(['住宿', '餐饮', '养老'] as const).map((企业业态) => ({
    rule: '可否得一次性奖励',
    given: { ...住宿, 企业业态 },
    is: true,
    at: 奖,
  })),
  ...(
    [
      { 企业业态: '其他' },
      { 是新增的: false },
      { 属于限额以上企业: false },
      { 年度营业额: '4999999.99' },
      { 已领一次性奖励: true },
    ] as const
  ).map((otherwise) => ({ rule: '可否得一次性奖励', given: { ...住宿, ...otherwise }, is: false, at: 奖 })),
  { rule: '可否得一次性奖励', given: { ...住宿, 企业业态: '餐饮', 属于限额以上企业: false }, is: false, at: 奖 },
  { rule: '可否得一次性奖励', given: 养老未限上, is: readings({ 三者都限: false, 不及于养老: true }), at: 奖 },
  { rule: '养老企业符合限上要求', given: { 属于限额以上企业: true }, is: true, at: 奖 },
  {
    rule: '养老企业符合限上要求',
    given: { 属于限额以上企业: false },
    is: readings({ 三者都限: false, 不及于养老: true }),
    at: 奖,
  },
  { rule: '一次性奖励', given: 住宿, is: notStated, at: 奖 },
  { rule: '一次性奖励', given: { ...住宿, 年度营业额: '4999999.99' }, is: notReached, at: 奖 },
  { rule: '一次性奖励', given: 养老未限上, is: readings({ 三者都限: notReached, 不及于养老: notStated }), at: 奖 },
  { rule: '一次性奖励金额', given: {}, is: notStated, at: 奖 },
  { rule: '新增的期间', given: {}, is: notStated, at: 奖 },
  { rule: '各项奖励政策', given: {}, is: notStated, at: 奖 },
  { rule: '一次性奖励的申领', given: {}, is: notStated, at: 奖 },

  {
    rule: '服务业企业可否得政策支持',
    given: { 服务业类别: '重点服务业企业', 营业收入全省名次: '100' },
    is: true,
    at: 奖,
  },
  {
    rule: '服务业企业可否得政策支持',
    given: { 服务业类别: '重点服务业企业', 营业收入全省名次: '101' },
    is: false,
    at: 奖,
  },
  {
    rule: '服务业企业可否得政策支持',
    given: { 服务业类别: '生产性服务业企业', 符合条件: true, 营业收入全省名次: '100' },
    is: true,
    at: 奖,
  },
  {
    rule: '服务业企业可否得政策支持',
    given: { 服务业类别: '生产性服务业企业', 符合条件: true, 营业收入全省名次: '101' },
    is: readings({ 不须: true, 也须: false }),
    at: 奖,
  },
  {
    rule: '服务业企业可否得政策支持',
    given: { 服务业类别: '生产性服务业企业', 符合条件: false, 营业收入全省名次: '1' },
    is: false,
    at: 奖,
  },
  {
    rule: '服务业企业可否得政策支持',
    given: { 服务业类别: '其他企业', 符合条件: true, 营业收入全省名次: '1' },
    is: false,
    at: 奖,
  },
  { rule: '生产性服务业企业符合名次要求', given: { 营业收入全省名次: '100' }, is: true, at: 奖 },
  {
    rule: '生产性服务业企业符合名次要求',
    given: { 营业收入全省名次: '101' },
    is: readings({ 不须: true, 也须: false }),
    at: 奖,
  },
  { rule: '服务业政策支持的标准', given: {}, is: notStated, at: 奖 },
  { rule: '生产性服务业企业的条件', given: {}, is: notStated, at: 奖 },
  {
    rule: '限上和服务业奖励由哪个专班办',
    given: {},
    is: readings({ 工业专班: '工业专班（县工科局）', 服务业专班: '服务业专班（县发改局）' }),
    at: 奖,
  },

  { rule: '可否得新开办电商支持', given: { 属于电商企业: true, 是新开办的: true }, is: true, at: ['四（二）2'] },
  { rule: '可否得新开办电商支持', given: { 属于电商企业: true, 是新开办的: false }, is: false, at: ['四（二）2'] },
  { rule: '可否得新开办电商支持', given: { 属于电商企业: false, 是新开办的: true }, is: false, at: ['四（二）2'] },
  { rule: '电商支持的内容', given: {}, is: notStated, at: ['四（二）2'] },
  ...(['外卖员', '快递员', '网约车司机', '网络主播', '家庭服务员'] as const).map((新业态职业) => ({
    rule: '可否便利办理集群登记',
    given: { 新业态职业 },
    is: true,
    at: ['四（四）2'] as const,
  })),
  {
    rule: '可否便利办理集群登记',
    given: { 新业态职业: '其他新业态' },
    is: readings({ 及于同类: true, 限于所列: false }),
    at: ['四（四）2'],
  },
  { rule: '可否便利办理集群登记', given: { 新业态职业: '不是新业态' }, is: false, at: ['四（四）2'] },
  { rule: '可否得个转企优惠', given: { 个体工商户转型为企业: true }, is: true, at: ['四（五）1'] },
  { rule: '可否得个转企优惠', given: { 个体工商户转型为企业: false }, is: false, at: ['四（五）1'] },
  { rule: '个转企优惠的内容', given: {}, is: notStated, at: ['四（五）1'] },
  { rule: '骨干企业优惠', given: { 骨干企业称号: '链主型制造业企业' }, is: '重点奖补', at: ['四（五）3'] },
  ...(['专精特新“小巨人”企业', '制造业单项冠军企业'] as const).map((骨干企业称号) => ({
    rule: '骨干企业优惠',
    given: { 骨干企业称号 },
    is: '研发、设备购置、房屋租赁等方面的优惠',
    at: ['四（五）3'] as const,
  })),
  { rule: '骨干企业优惠', given: { 骨干企业称号: '以上都不是' }, is: notReached, at: ['四（五）3'] },
  { rule: '骨干企业优惠的金额', given: {}, is: notStated, at: ['四（五）3'] },
)
