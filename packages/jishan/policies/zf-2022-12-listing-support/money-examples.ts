import { missing, notReached, notStated, readings } from '@zhengling/law'
import { document } from './policy.ts'

const 奖励 = '三（五）'
const 税 = '三（六）'

/** Neither listed nor quoted anywhere. */
const 无 = { 上市地: '未上市', 新三板挂牌: false, 新三板转板: false, 完成股份制改造: false, 晋兴板挂牌: false } as const
const 直接上市 = { ...无, 上市地: '沪深交易所', 上市日: '2023-05-01' } as const
const 转板上市 = {
  ...无,
  上市地: '沪深交易所',
  上市日: '2024-03-01',
  新三板挂牌: true,
  新三板挂牌日: '2022-09-01',
  新三板转板: true,
} as const
const 北交所 = { ...转板上市, 上市地: '北交所', 新三板转板: false } as const
const 晋兴板 = { ...无, 完成股份制改造: true, 晋兴板挂牌: true, 晋兴板挂牌日: '2022-06-01' } as const
const 可分期 = { 股份制改造过程中: true, 符合个税规定: true } as const

/** Rewards and taxes. */
export const moneyExamples = document.examples(
  { rule: '是否转板上市', given: 转板上市, is: true, at: [奖励] },
  { rule: '是否转板上市', given: 直接上市, is: false, at: [奖励] },
  { rule: '是否转板上市', given: { ...转板上市, 上市地: '境外' }, is: false, at: [奖励] },
  { rule: '是否转板上市', given: { ...转板上市, 上市地: '未上市' }, is: false, at: [奖励] },
  // Quoted first, but listed by an offer of its own.
  { rule: '是否转板上市', given: { ...转板上市, 新三板转板: false }, is: false, at: [奖励] },
  { rule: '是否转板上市', given: 北交所, is: readings({ 算转板: true, 不算转板: false }), at: [奖励] },
  { rule: '上市奖励', given: 直接上市, is: '100万元', at: [奖励] },
  { rule: '上市奖励', given: { ...直接上市, 上市日: '2022-05-24' }, is: '100万元', at: [奖励] },
  {
    rule: '上市奖励',
    given: { ...直接上市, 上市日: '2022-05-23' },
    is: readings({ 不给: notReached, 给: '100万元' }),
    at: [奖励],
  },
  { rule: '上市奖励', given: { ...直接上市, 上市地: '境外' }, is: notReached, at: [奖励] },
  { rule: '上市奖励', given: {}, is: missing('上市地', '上市日'), at: [奖励] },
  {
    rule: '新三板挂牌奖励',
    given: { ...无, 新三板挂牌: true, 新三板挂牌日: '2022-09-01' },
    is: '50万元',
    at: [奖励],
  },
  { rule: '新三板挂牌奖励', given: 直接上市, is: notReached, at: [奖励] },
  { rule: '新三板转板奖励', given: 转板上市, is: '50万元', at: [奖励] },
  { rule: '新三板转板奖励', given: 直接上市, is: notReached, at: [奖励] },
  { rule: '晋兴板挂牌奖励', given: 晋兴板, is: '10万元', at: [奖励] },
  { rule: '晋兴板挂牌奖励', given: { ...晋兴板, 完成股份制改造: false }, is: notReached, at: [奖励] },
  { rule: '晋兴板挂牌奖励', given: { ...晋兴板, 晋兴板挂牌: false }, is: notReached, at: [奖励] },
  { rule: '奖励合计', given: 直接上市, is: '100万元', at: [奖励] },
  { rule: '奖励合计', given: 无, is: notReached, at: [奖励] },
  // 50 and again 50; with the reward of listing besides, 200.
  { rule: '奖励合计', given: 转板上市, is: readings({ 不另给: '100万元', 另给: '200万元' }), at: [奖励] },
  // 50 + 50; 100 + 50 + 50; 100 + 50; 100.
  {
    rule: '奖励合计',
    given: 北交所,
    is: readings({
      '算转板+不另给': '100万元',
      '算转板+另给': '200万元',
      '不算转板+兼得': '150万元',
      '不算转板+就高': '100万元',
    }),
    at: [奖励],
  },
  {
    rule: '奖励合计',
    given: { ...晋兴板, 新三板挂牌: true, 新三板挂牌日: '2023-01-01' },
    is: readings({ 兼得: '60万元', 就高: '50万元' }),
    at: [奖励],
  },
  { rule: '奖励合计', given: 晋兴板, is: '10万元', at: [奖励] },
  { rule: '该项可否再领', given: { 申领奖项: '上市', 已领奖项: ['新三板挂牌'] }, is: true, at: [奖励] },
  { rule: '该项可否再领', given: { 申领奖项: '新三板挂牌', 已领奖项: ['新三板挂牌'] }, is: false, at: [奖励] },
  { rule: '该项可否再领', given: { 申领奖项: '晋兴板挂牌', 已领奖项: ['晋兴板挂牌'] }, is: false, at: [奖励] },
  { rule: '该项可否再领', given: { 申领奖项: '新三板转板', 已领奖项: ['新三板挂牌', '上市'] }, is: true, at: [奖励] },
  { rule: '资金补助', given: {}, is: notStated, at: [奖励] },
  { rule: '奖励拨付日', given: {}, is: notStated, at: [奖励] },

  { rule: '个人所得税可否分期', given: 可分期, is: true, at: [税] },
  { rule: '个人所得税可否分期', given: { 股份制改造过程中: true, 符合个税规定: false }, is: false, at: [税] },
  { rule: '个人所得税分期年度合规', given: { ...可分期, 所跨公历年度: '5' }, is: true, at: [税] },
  // Paid from 2022 to 2027: six years with the first, five without it.
  {
    rule: '个人所得税分期年度合规',
    given: { ...可分期, 所跨公历年度: '6' },
    is: readings({ 含当年: false, 次年算起: true }),
    at: [税],
  },
  { rule: '个人所得税分期年度合规', given: { ...可分期, 所跨公历年度: '7' }, is: false, at: [税] },
  {
    rule: '个人所得税分期年度合规',
    given: { 股份制改造过程中: false, 所跨公历年度: '2' },
    is: notReached,
    at: [税],
  },
  {
    rule: '企业所得税分期符合过程限定',
    given: { 股份制改造过程中: false },
    is: readings({ 不限: true, 限于: false }),
    at: [税],
  },
  { rule: '企业所得税可否分期', given: { 居民企业: true, 股份制改造过程中: true }, is: true, at: [税] },
  {
    rule: '企业所得税可否分期',
    given: { 居民企业: true, 股份制改造过程中: false },
    is: readings({ 不限: true, 限于: false }),
    at: [税],
  },
  { rule: '企业所得税可否分期', given: { 居民企业: false }, is: false, at: [税] },
  { rule: '企业所得税分期年数合规', given: { 分期年数: '5' }, is: true, at: [税] },
  { rule: '企业所得税分期年数合规', given: { 分期年数: '6' }, is: false, at: [税] },
  {
    rule: '每年计入应纳税所得额',
    given: { 居民企业: true, 股份制改造过程中: true, 转让所得: '1000000', 分期年数: '5' },
    is: '200000元',
    at: [税],
  },
  // A third of a million ends in threes.
  {
    rule: '每年计入应纳税所得额',
    given: { 居民企业: true, 股份制改造过程中: true, 转让所得: '1000000', 分期年数: '3' },
    is: '333333.33元',
    at: [税],
    by: ['取舍到分'],
  },
  {
    rule: '每年计入应纳税所得额',
    given: { 居民企业: true, 股份制改造过程中: true, 转让所得: '1000000', 分期年数: '6' },
    is: notReached,
    at: [税],
  },
  { rule: '首个计入年度', given: {}, is: notStated, at: [税] },
  ...(['未分配利润转增', '盈余公积转增', '股权调整与转让'] as const).map((缴税缘由) => ({
    rule: '可否一事一议奖励',
    given: { 税种: '个人所得税' as const, 缴税缘由 },
    is: true,
    at: [税] as const,
  })),
  { rule: '可否一事一议奖励', given: { 税种: '企业所得税', 缴税缘由: '以上都不是' }, is: false, at: [税] },
  { rule: '可否一事一议奖励', given: { 税种: '企业所得税', 缴税缘由: '持股方式变更' }, is: true, at: [税] },
  { rule: '可否一事一议奖励', given: { 税种: '个人所得税', 缴税缘由: '其他资本公积转增' }, is: true, at: [税] },
  {
    rule: '可否一事一议奖励',
    given: { 税种: '个人所得税', 缴税缘由: '股票溢价发行形成的资本公积转增' },
    is: false,
    at: [税],
  },
  { rule: '可否一事一议奖励', given: { 税种: '增值税' }, is: false, at: [税] },
  {
    rule: '可否一事一议奖励',
    given: { 税种: '企业所得税', 缴税缘由: '其他资产重组' },
    is: readings({ 及于同类: true, 限于所列: false }),
    at: [税],
  },
  { rule: '一事一议奖励金额', given: {}, is: notStated, at: [税] },
  ...(['增值税', '企业所得税', '个人所得税'] as const).map((税种) => ({
    rule: '可否申请延期缴纳',
    given: { 因改制缴纳: true, 确有特殊困难: true, 税种 },
    is: true,
    at: [税] as const,
  })),
  { rule: '可否申请延期缴纳', given: { 因改制缴纳: true, 确有特殊困难: false }, is: false, at: [税] },
  { rule: '可否申请延期缴纳', given: { 因改制缴纳: false }, is: false, at: [税] },
  {
    rule: '可否申请延期缴纳',
    given: { 因改制缴纳: true, 确有特殊困难: true, 税种: '其他税款' },
    is: readings({ 及于同类: true, 限于所列: false }),
    at: [税],
  },
  { rule: '延期缴纳期限', given: {}, is: notStated, at: [税] },
)
