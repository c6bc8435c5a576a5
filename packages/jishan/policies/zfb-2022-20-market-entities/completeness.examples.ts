import { document } from './policy.ts'

const 非重点 = { 属重点中小企业: false, 属重点食品药品企业: false } as const
const 五项 = ['细化工作方案', '明确具体任务', '专人负责', '专人推动', '专人落实'] as const
/** Everything that was to be found was found, noted and solved. */
const 都不漏 = {
  应摸排企业: '120',
  已摸排企业: '120',
  企业反映问题: '45',
  台账登记问题: '45',
  政策允许解决问题: '30',
  已解决问题: '30',
} as const

/** Each class by itself, each thing left out of a list by itself. */
export const completenessExamples = document.examples(
  ...(
    [
      { ...非重点, 行业: '工业', 达到规模: true },
      { ...非重点, 行业: '建筑业', 有资质等级: true },
      { ...非重点, 行业: '批发零售住宿餐饮业', 达到规模: true },
      { ...非重点, 行业: '其他服务业', 达到规模: true },
      { ...非重点, 行业: '其他', 属重点中小企业: true },
      { ...非重点, 行业: '其他', 属重点食品药品企业: true },
      { ...非重点, 行业: '种养殖业', 达到规模: true, 农民专业合作社: true },
    ] as const
  ).map((given) => ({ rule: '属于服务对象', given, is: true, at: ['二第1款'] as const })),
  ...([{ 已摸排企业: '119' }, { 台账登记问题: '44' }, { 已解决问题: '29' }] as const).map((one) => ({
    rule: '三个不漏',
    given: { ...都不漏, ...one },
    is: false,
    at: ['五（三）'] as const,
  })),
  { rule: '台账尚缺', given: { 台账内容: [] }, is: ['企业基本情况', '企业诉求', '具体问题'], at: ['五（三）'] },
  { rule: '需协调问题下一步', given: { 协调已办: ['汇报', '研究方案'] }, is: '已办结', at: ['四（四）'] },
  ...五项.map((one) => ({
    rule: '专班责任落实',
    given: { 专班已落实: 五项.filter((other) => other !== one) },
    is: false,
    at: ['五（一）'] as const,
  })),
  { rule: '专班责任尚缺', given: { 专班已落实: [] }, is: 五项, at: ['五（一）'] },
)
