import { notReached, notStated, readings } from '@zhengling/law'
import { 主要负责人事项, 表现 } from './lists.ts'
import { document } from './policy.ts'

const 班子 = '二第1款'
const 首长 = '一（二）第1款'
const 机械 = '二（二）1（7）'
const 平衡 = '二（四）1（2）'
const 承诺 = '二（四）1（3）'
const 农用 = '耕地“进出平衡”'
const 补足 = { 转出耕地: '10', 补足耕地: '10', 质量同等: true, 可长期稳定利用: true } as const
const 守住 = {
  耕地保有量: '500000',
  耕地保有量任务: '500000',
  永久基本农田: '400000',
  永久基本农田任务: '400000',
} as const
const 干部 = { 干部表现: 表现, 是党员: true, 是干部: true } as const

/** Who leads whom, the land, and who is commended. */
export const leaderExamples = document.examples(
  ...(['县财政局', '市生态环境局稷山分局', '县农发行'] as const).map(
    (部门) => ({ rule: '由谁协助县长抓', given: { 部门 }, is: '分管财政的班子成员', at: [班子, '二（一）'] }) as const,
  ),
  { rule: '由谁协助县长抓', given: { 部门: '县农业农村局' }, is: '分管农业农村的班子成员', at: [班子, '二（二）'] },
  ...(['县发改局', '县统计局', '县市场监管局'] as const).map(
    (部门) => ({ rule: '由谁协助县长抓', given: { 部门 }, is: '分管发改的班子成员', at: [班子, '二（三）'] }) as const,
  ),
  { rule: '由谁协助县长抓', given: { 部门: '县自然资源局' }, is: '分管自然资源的班子成员', at: [班子, '二（四）'] },
  { rule: '由谁协助县长抓', given: { 部门: '其他部门' }, is: notStated, at: [班子] },
  { rule: '其他部门由谁分管', given: {}, is: notStated, at: ['二（三）'] },
  {
    rule: '协助抓哪些部门',
    given: { 班子成员: '分管财政的班子成员' },
    is: '县财政局、市生态环境局稷山分局、县农发行',
    at: [班子, '二（一）'],
  },
  { rule: '协助抓哪些部门', given: { 班子成员: '分管农业农村的班子成员' }, is: '县农业农村局', at: [班子, '二（二）'] },
  {
    rule: '协助抓哪些部门',
    given: { 班子成员: '分管发改的班子成员' },
    is: '县发改局、县统计局、县市场监管局等部门',
    at: [班子, '二（三）'],
  },
  { rule: '协助抓哪些部门', given: { 班子成员: '分管自然资源的班子成员' }, is: '县自然资源局', at: [班子, '二（四）'] },
  {
    rule: '分工调整后由谁负责',
    given: {},
    is: readings({ 随分工: '接替分管的班子成员', 随人: '列名的班子成员' }),
    at: [班子],
  },
  { rule: '主要负责人职责尚缺', given: { 主要负责人已办: [] }, is: 主要负责人事项, at: [首长] },
  {
    rule: '主要负责人职责尚缺',
    given: { 主要负责人已办: ['健全工作机制', '部署推动', '调研', '研究解决重大问题', '督促落实责任'] },
    is: ['写入政府工作报告', '召开常务会议或者专题会议听取汇报', '年度重点工作职责清单'],
    at: [首长],
  },
  { rule: '主要负责人会议频次', given: {}, is: notStated, at: [首长] },
  { rule: '班子成员分析形势频次', given: {}, is: notStated, at: [班子] },
  { rule: '2022年重点工作清单', given: {}, is: notStated, at: [首长] },
  { rule: '2022年度从哪一天算起', given: {}, is: readings({ 全年: '2022-01-01', 印发以后: '2022-06-17' }), at: [机械] },
  { rule: '年度指标是否适用', given: { 考核日: '2021-12-31' }, is: notReached, at: [机械] },
  { rule: '年度指标是否适用', given: { 考核日: '2022-01-01' }, is: true, at: [机械] },
  { rule: '年度指标是否适用', given: { 考核日: '2022-12-31' }, is: true, at: [机械] },
  {
    rule: '年度指标是否适用',
    given: { 考核日: '2023-01-01' },
    is: readings({ 只指2022年: false, 每年: true }),
    at: [机械],
  },
  { rule: '灾害用字', given: {}, is: readings({ 按县政府职责: '监测', 按部门职责: '检测' }), at: ['二（二）1（6）'] },
  { rule: '市场用字', given: {}, is: readings({ 按县政府职责: '监测', 按部门职责: '检测' }), at: ['二（三）1（8）'] },
  { rule: '育制种大县', given: {}, is: notStated, at: ['二（二）1（3）'] },
  { rule: '价格大幅波动的界限', given: {}, is: notStated, at: ['一（一）2'] },
  {
    rule: '一票否决对谁',
    given: {},
    is: readings({ 县政府: '县政府领导班子及其成员', 自然资源局: '县自然资源局', 乡镇和单位: '各乡镇和相关单位' }),
    at: [承诺],
  },

  ...(['林地', '草地', '园地', '其他农用地', '农业设施建设用地'] as const).map(
    (耕地转为) => ({ rule: '适用哪种平衡', given: { 耕地转为 }, is: 农用, at: [平衡] }) as const,
  ),
  {
    rule: '适用哪种平衡',
    given: { 耕地转为: '其他建设用地' },
    is: '建设占用耕地占补平衡',
    at: [平衡, '一（一）5'],
  },
  { rule: '耕地补足合规', given: 补足, is: true, at: [平衡] },
  { rule: '耕地补足合规', given: { ...补足, 补足耕地: '9.99' }, is: false, at: [平衡] },
  { rule: '耕地补足合规', given: { ...补足, 质量同等: false }, is: false, at: [平衡] },
  { rule: '耕地补足合规', given: { ...补足, 可长期稳定利用: false }, is: false, at: [平衡] },
  { rule: '补足时限', given: {}, is: notStated, at: [平衡] },
  { rule: '耕地保护应否一票否决', given: 守住, is: false, at: [承诺] },
  { rule: '耕地保护应否一票否决', given: { ...守住, 耕地保有量: '499999.99' }, is: true, at: [承诺] },
  { rule: '耕地保护应否一票否决', given: { ...守住, 永久基本农田: '399999.99' }, is: true, at: [承诺] },
  { rule: '耕地保护目标任务数', given: {}, is: notStated, at: [承诺] },
  { rule: '分管自然资源的班子成员各项指标完成', given: { ...补足, ...守住 }, is: true, at: ['二（四）', 平衡, 承诺] },
  {
    rule: '分管自然资源的班子成员各项指标完成',
    given: { ...补足, ...守住, 补足耕地: '0' },
    is: false,
    at: ['二（四）'],
  },
  {
    rule: '分管自然资源的班子成员各项指标完成',
    given: { ...补足, ...守住, 耕地保有量: '0' },
    is: false,
    at: ['二（四）'],
  },

  { rule: '可予表彰奖励', given: 干部, is: true, at: ['三3'] },
  ...表现.map(
    (少) =>
      ({
        rule: '可予表彰奖励',
        given: { ...干部, 干部表现: 表现.filter((一项) => 一项 !== 少) },
        is: false,
        at: ['三3'],
      }) as const,
  ),
  {
    rule: '可予表彰奖励',
    given: { ...干部, 是党员: false },
    is: readings({ 党员和干部: true, 党员中的干部: false }),
    at: ['三3'],
  },
  {
    rule: '可予表彰奖励',
    given: { ...干部, 是干部: false },
    is: readings({ 党员和干部: true, 党员中的干部: false }),
    at: ['三3'],
  },
  { rule: '可予表彰奖励', given: { ...干部, 是党员: false, 是干部: false }, is: false, at: ['三3'] },
  { rule: '表彰奖励的规定', given: {}, is: notStated, at: ['三3'] },
)
