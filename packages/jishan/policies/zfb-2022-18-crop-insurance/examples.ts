import { missing, notReached, notStated, readings } from '@zhengling/law'
import { document } from './policy.ts'

const 投保 = '三（一）第1款'
const 保费 = '三（三）第1款'
const 理赔 = '四（三）第1款'
const 界 = '以上以下含本数'

/** Fit by every reading. */
const 可投保 = {
  种植主体: '葡萄种植户',
  正常生长期内: true,
  定植年数: '5',
  正常生长年数: '3',
  地块面积: '2',
  合计面积: '3.5',
  符合标准化要求: true,
} as const
const 触发 = { 气象数据来源: '气象局', 低温达到约定标准: true } as const

export const examples = document.examples(
  { rule: '可否投保', given: 可投保, is: true, at: [投保] },
  { rule: '可否投保', given: { ...可投保, 正常生长期内: false }, is: false, at: [投保] },
  { rule: '可否投保', given: { ...可投保, 符合标准化要求: false }, is: false, at: [投保] },
  // Planted two years ago, bearing for one.
  {
    rule: '可否投保',
    given: { ...可投保, 定植年数: '2', 正常生长年数: '1' },
    is: readings({ 自定植: true, 自正常生长: false }),
    at: [投保],
    by: [界],
  },
  {
    rule: '可否投保',
    given: { ...可投保, 地块面积: '0.6' },
    is: readings({ 按地块: false, 按合计: true }),
    at: [投保],
  },
  {
    rule: '可否投保',
    given: { ...可投保, 种植主体: '农民专业合作社' },
    is: readings({ 可以: true, 不可以: false }),
    at: [投保],
  },
  { rule: '种植主体可投保', given: { 种植主体: '葡萄种植户' }, is: true, at: [投保] },
  { rule: '种植主体可投保', given: { 种植主体: '企业' }, is: readings({ 可以: true, 不可以: false }), at: [投保] },
  { rule: '年数达到起点', given: { 定植年数: '2', 正常生长年数: '2' }, is: true, at: [投保], by: [界] },
  { rule: '年数达到起点', given: { 定植年数: '1.5', 正常生长年数: '0' }, is: false, at: [投保] },
  { rule: '面积达到起点', given: { 地块面积: '1', 合计面积: '1' }, is: true, at: [投保], by: [界] },
  { rule: '面积达到起点', given: { 地块面积: '0.99', 合计面积: '0.99' }, is: false, at: [投保] },
  { rule: '投保面积合规', given: { 投保面积: '3.5', 符合条件面积: '3.5' }, is: true, at: ['二第1款'] },
  { rule: '投保面积合规', given: { 投保面积: '3.51', 符合条件面积: '3.5' }, is: false, at: ['二第1款'] },
  { rule: '可否强制投保', given: {}, is: false, at: ['二第1款'] },
  { rule: '标准化要求', given: {}, is: notStated, at: [投保] },
  { rule: '投保截止日', given: {}, is: notStated, at: ['四（二）第1款'] },

  { rule: '列入公布名单', given: { 在公布名单内: true }, is: true, at: ['三（四）1'] },
  { rule: '列入公布名单', given: { 在公布名单内: false }, is: false, at: ['三（四）1'] },
  { rule: '具备本县经验', given: { 连续开展年数: '3', 有试点经验: true }, is: true, at: ['三（四）2'] },
  { rule: '具备本县经验', given: { 连续开展年数: '2.5', 有试点经验: true }, is: false, at: ['三（四）2'] },
  { rule: '具备本县经验', given: { 连续开展年数: '8', 有试点经验: false }, is: false, at: ['三（四）2'] },
  {
    rule: '可否承保',
    given: { 在公布名单内: true, 连续开展年数: '3', 有试点经验: true },
    is: true,
    at: ['三（四）1', '三（四）2'],
  },
  {
    rule: '可否承保',
    given: { 在公布名单内: true, 连续开展年数: '1', 有试点经验: true },
    is: readings({ 同时具备: false, 具备一项: true }),
    at: ['三（四）1'],
  },
  {
    rule: '可否承保',
    given: { 在公布名单内: false, 连续开展年数: '3', 有试点经验: true },
    is: readings({ 同时具备: false, 具备一项: true }),
    at: ['三（四）2'],
  },
  { rule: '可否承保', given: { 在公布名单内: false, 有试点经验: false }, is: false, at: ['三（四）1'] },
  { rule: '承保机构家数', given: {}, is: notStated, at: ['三（四）1'] },

  // 3.5 亩: 140 in all; 42, 70 and 28.
  { rule: '保费', given: { ...可投保, 投保面积: '3.5' }, is: '140元', at: [保费, 投保] },
  { rule: '市级补贴', given: { ...可投保, 投保面积: '3.5' }, is: '42元', at: [保费] },
  { rule: '县级补贴', given: { ...可投保, 投保面积: '3.5' }, is: '70元', at: [保费] },
  { rule: '自缴保费', given: { ...可投保, 投保面积: '3.5' }, is: '28元', at: [保费] },
  // One hundredth of a 亩 still comes to whole 分.
  { rule: '市级补贴', given: { ...可投保, 投保面积: '1.01' }, is: '12.12元', at: [保费] },
  { rule: '县级补贴', given: { ...可投保, 投保面积: '1.01' }, is: '20.2元', at: [保费] },
  { rule: '自缴保费', given: { ...可投保, 投保面积: '1.01' }, is: '8.08元', at: [保费] },
  { rule: '保费', given: { ...可投保, 符合标准化要求: false, 投保面积: '3.5' }, is: notReached, at: [保费] },
  { rule: '保费', given: 可投保, is: missing('投保面积'), at: [保费] },
  { rule: '最高保险金额', given: { ...可投保, 投保面积: '3.5' }, is: '3500元', at: [保费] },
  // 40 元: 30% are 12, 50% are 20, 20% are 8.
  { rule: '市级每亩金额与比例相符', given: {}, is: true, at: [保费] },
  { rule: '县级每亩金额与比例相符', given: {}, is: true, at: [保费] },
  { rule: '自缴每亩金额与比例相符', given: {}, is: true, at: [保费] },
  { rule: '赔付上限', given: { 受灾面积: '1.25' }, is: '1250元', at: [保费] },
  { rule: '赔付不超过最高保额', given: { 受灾面积: '1.25', 赔付金额: '1250' }, is: true, at: [保费] },
  { rule: '赔付不超过最高保额', given: { 受灾面积: '1.25', 赔付金额: '1250.01' }, is: false, at: [保费] },
  { rule: '每亩赔付金额', given: {}, is: notStated, at: [保费] },
  { rule: '补贴拨付日', given: {}, is: notStated, at: [保费] },

  { rule: '触发保险责任', given: 触发, is: true, at: ['三（二）第1款'] },
  { rule: '触发保险责任', given: { ...触发, 低温达到约定标准: false }, is: false, at: ['三（二）第1款'] },
  { rule: '触发保险责任', given: { 气象数据来源: '其他' }, is: false, at: ['三（二）第1款'] },
  { rule: '约定的低温', given: {}, is: notStated, at: ['三（二）第1款'] },
  { rule: '约定的持续时间', given: {}, is: notStated, at: ['三（二）第1款'] },
  { rule: '保险期间', given: {}, is: notStated, at: ['三（二）第1款'] },
  { rule: '由谁勘验定损', given: { 灾害情形: '局部性灾害' }, is: '县级保险公司', at: [理赔] },
  { rule: '由谁勘验定损', given: { 灾害情形: '比较严重的局部灾害' }, is: '市级保险公司', at: [理赔] },
  { rule: '由谁勘验定损', given: { 灾害情形: '较大面积的灾害' }, is: '市级保险公司', at: [理赔] },
  { rule: '省级保险公司应否抽查复勘', given: { 灾害情形: '局部性灾害' }, is: false, at: [理赔] },
  { rule: '省级保险公司应否抽查复勘', given: { 灾害情形: '比较严重的局部灾害' }, is: true, at: [理赔] },
  { rule: '省级保险公司应否抽查复勘', given: { 灾害情形: '较大面积的灾害' }, is: true, at: [理赔] },
  { rule: '灾害大小的界限', given: {}, is: notStated, at: [理赔] },
  { rule: '抽查复勘比例', given: {}, is: notStated, at: [理赔] },
  {
    rule: '损失依据什么确定',
    given: { 灾害情形: '局部性灾害' },
    is: readings({ 只管市级定损的: '现场勘验定损', 各种灾害都管: '气象灾害指数' }),
    at: [理赔],
  },
  { rule: '损失依据什么确定', given: { 灾害情形: '比较严重的局部灾害' }, is: '气象灾害指数', at: [理赔] },
  { rule: '损失依据什么确定', given: { 灾害情形: '较大面积的灾害' }, is: '气象灾害指数', at: [理赔] },
  { rule: '市级定损下一步', given: { 定损已办: [] }, is: '初步勘验定损', at: [理赔] },
  { rule: '市级定损下一步', given: { 定损已办: ['初步勘验定损'] }, is: '抽查复勘', at: [理赔] },
  { rule: '市级定损下一步', given: { 定损已办: ['初步勘验定损', '抽查复勘'] }, is: '确定损失', at: [理赔] },
  { rule: '市级定损下一步', given: { 定损已办: ['初步勘验定损', '确定损失'] }, is: notReached, at: [理赔] },
  { rule: '市级定损下一步', given: { 定损已办: ['抽查复勘'] }, is: notReached, at: [理赔] },
  {
    rule: '市级定损下一步',
    given: { 定损已办: ['初步勘验定损', '抽查复勘', '确定损失'] },
    is: '已办结',
    at: [理赔],
  },
  // Paid once for a total loss: not again.
  {
    rule: '可否赔付',
    given: { ...触发, 损失程度: '绝收', 赔付前已办: ['一次性定损'], 已一次性赔付: true },
    is: false,
    at: [理赔],
  },
  {
    rule: '可否赔付',
    given: { ...触发, 损失程度: '绝收', 赔付前已办: ['一次性定损'], 已一次性赔付: false },
    is: true,
    at: [理赔, '三（二）第1款'],
  },
  {
    rule: '可否赔付',
    given: { ...触发, 损失程度: '绝收', 赔付前已办: [], 已一次性赔付: false },
    is: readings({ 按指数赔付: true, 定损后赔付: false }),
    at: [理赔, '三（二）第1款'],
  },
  ...(['收获测产', '核定损失'] as const).map((only) => ({
    rule: '可否赔付',
    given: { ...触发, 损失程度: '部分损失', 赔付前已办: [only] } as const,
    is: readings({ 按指数赔付: true, 定损后赔付: false }),
    at: [理赔] as const,
  })),
  {
    rule: '可否赔付',
    given: { ...触发, 损失程度: '部分损失', 赔付前已办: ['收获测产', '核定损失'] },
    is: true,
    at: [理赔],
  },
  {
    rule: '可否赔付',
    given: { ...触发, 低温达到约定标准: false, 损失程度: '部分损失', 赔付前已办: ['收获测产', '核定损失'] },
    is: false,
    at: [理赔],
  },
  { rule: '赔付方式', given: { 损失程度: '绝收' }, is: '一次性赔付', at: [理赔] },
  { rule: '赔付方式', given: { 损失程度: '部分损失' }, is: '测产并核定损失后赔付', at: [理赔] },
  { rule: '保险责任是否终止', given: { 损失程度: '绝收', 已一次性赔付: true }, is: true, at: [理赔] },
  { rule: '保险责任是否终止', given: { 损失程度: '绝收', 已一次性赔付: false }, is: false, at: [理赔] },
  { rule: '保险责任是否终止', given: { 损失程度: '部分损失' }, is: notStated, at: [理赔] },
  { rule: '部分损失赔付后责任是否终止', given: {}, is: notStated, at: [理赔] },
  {
    rule: '其他地块责任是否终止',
    given: { 损失程度: '绝收', 已一次性赔付: true },
    is: readings({ 只这一块: false, 整张保单: true }),
    at: [理赔],
  },
  { rule: '其他地块责任是否终止', given: { 损失程度: '绝收', 已一次性赔付: false }, is: notReached, at: [理赔] },
  { rule: '其他地块责任是否终止', given: { 损失程度: '部分损失' }, is: notReached, at: [理赔] },
  { rule: '绝收的界限', given: {}, is: notStated, at: [理赔] },
  { rule: '赔付时限', given: {}, is: notStated, at: [理赔] },
)
