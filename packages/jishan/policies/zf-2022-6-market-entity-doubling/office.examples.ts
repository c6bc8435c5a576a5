import { missing, notReached, notStated, readings } from '@zhengling/law'
import { document } from './policy.ts'

const 机制 = { 领导小组个数: '1', 日常工作专班个数: '1', 行业专班个数: '9' } as const
const 组织 = ['六（一）'] as const
const 方案 = ['六（二）'] as const
const 督查 = ['六（三）'] as const
const 八家 = [
  '县农业农村局',
  '县工科局',
  '县发改局',
  '县市场监管局',
  '县住建局',
  '县能源局',
  '县文旅局',
  '县小企业发展促进中心',
] as const
const 三项 = ['业务股室', '分管领导', '联络员'] as const
const 五处 = ['政府门户网站', '微信公众号', '电视', '广播', '报纸'] as const

/** Who leads, who owes a plan by when, who watches and reports. */
export const officeExamples = document.examples(
  { rule: '推进机制合规', given: 机制, is: true, at: ['五第1款'] },
  ...([{ 领导小组个数: '2' }, { 日常工作专班个数: '0' }, { 行业专班个数: '8' }] as const).map((otherwise) => ({
    rule: '推进机制合规',
    given: { ...机制, ...otherwise },
    is: false,
    at: ['五第1款'] as const,
  })),
  ...(
    [
      ['县长', '组长'],
      ['分管副县长', '常务副组长'],
      ['其他副县长', '副组长'],
      ['县直相关单位负责人', '成员'],
      ['乡镇负责人', '成员'],
    ] as const
  ).map(([领导小组人员, is]) => ({ rule: '领导小组任职', given: { 领导小组人员 }, is, at: ['五（一）'] as const })),
  {
    rule: '领导小组任职',
    given: { 领导小组人员: '经开区负责人' },
    is: readings({ 不包括: '不是成员', 包括: '成员' }),
    at: ['五（一）'],
  },
  { rule: '专班组长', given: { 专班种类: '日常工作专班' }, is: '分管副县长', at: ['五（二）'] },
  { rule: '专班组长', given: { 专班种类: '行业专班' }, is: '各分管副县长', at: ['五（三）'] },
  { rule: '领导小组名单', given: {}, is: notStated, at: ['五（一）'] },
  {
    rule: '领导小组日常工作由谁承担',
    given: {},
    is: readings({
      工作专班: '县优化营商环境促进市场主体倍增工作专班',
      领导小组办公室: '领导小组办公室（县行政审批服务管理局）',
    }),
    at: ['五（二）'],
  },
  ...(
    [
      ['农业', '县农业农村局', '五（三）1'],
      ['工业', '县工科局', '五（三）2'],
      ['服务业', '县发改局', '五（三）3'],
      ['个体工商户', '县市场监管局', '五（三）4'],
      ['小微企业', '县小企业发展促进中心', '五（三）5'],
      ['能源', '县能源局', '五（三）6'],
      ['建筑业', '县住建局', '五（三）7'],
      ['文旅康养', '县文旅局', '五（三）8'],
      ['要素服务保障', '县行政审批服务管理局', '五（三）9'],
    ] as const
  ).map(([行业专班, is, clause]) => ({ rule: '行业专班由谁牵头', given: { 行业专班 }, is, at: [clause] as const })),
  { rule: '要素数', given: {}, is: '6个', at: ['五（三）9'] },
  ...(
    [
      ['金融', '县金融办'],
      ['财政税收', '县财政局'],
      ['用地', '县自然资源局'],
      ['环境能耗', '市生态环境局稷山县分局'],
      ['科技创新', '县工科局'],
      ['政务服务', '县行政审批服务管理局'],
    ] as const
  ).map(([要素, is]) => ({ rule: '要素由谁牵头', given: { 要素 }, is, at: ['五（三）9'] as const })),

  { rule: '市场主体培育牵头部门数', given: {}, is: '8个', at: 方案 },
  {
    rule: '本方案印发',
    given: { 实际印发日: '2022-04-18' },
    is: readings({ 成文日: '2022-04-13', 实际印发日: '2022-04-18' }),
    at: 方案,
  },
  ...八家.map((部门) => ({ rule: '是否受一周期限约束', given: { 部门 }, is: true, at: 方案 })),
  ...(['县财政局', '县税务局', '县自然资源局'] as const).map((部门) => ({
    rule: '是否受一周期限约束',
    given: { 部门 },
    is: readings({ 不及于: false, 也及于: true }),
    at: 方案,
  })),
  ...(['县行政审批服务管理局', '县金融办', '市生态环境局稷山县分局'] as const).map((部门) => ({
    rule: '是否受一周期限约束',
    given: { 部门 },
    is: readings({ 不在其列: false, 也在其列: true }),
    at: 方案,
  })),
  { rule: '是否受一周期限约束', given: { 部门: '其他单位' }, is: false, at: 方案 },
  // 13 April is not counted; the seventh day is 20 April. From 18 April it is 25 April.
  {
    rule: '工作方案期限日',
    given: { 部门: '县能源局', 实际印发日: '2022-04-18' },
    is: readings({ 成文日: '2022-04-20', 实际印发日: '2022-04-25' }),
    at: 方案,
  },
  { rule: '工作方案期限日', given: { 部门: '县能源局', 实际印发日: '2022-04-13' }, is: '2022-04-20', at: 方案 },
  { rule: '工作方案期限日', given: { 部门: '其他单位', 实际印发日: '2022-04-13' }, is: notReached, at: 方案 },
  { rule: '工作方案期限日', given: { 部门: '县能源局' }, is: missing('实际印发日'), at: 方案 },
  {
    rule: '工作方案按期制定',
    given: { 部门: '县文旅局', 实际印发日: '2022-04-18', 方案制定日: '2022-04-20' },
    is: true,
    at: 方案,
  },
  {
    rule: '工作方案按期制定',
    given: { 部门: '县文旅局', 实际印发日: '2022-04-18', 方案制定日: '2022-04-21' },
    is: readings({ 成文日: false, 实际印发日: true }),
    at: 方案,
  },
  {
    rule: '工作方案按期制定',
    given: { 部门: '县文旅局', 实际印发日: '2022-04-18', 方案制定日: '2022-04-26' },
    is: false,
    at: 方案,
  },
  { rule: '行动计划的期限', given: {}, is: notStated, at: ['五（三）第1款'] },
  { rule: '要素保障措施的期限', given: {}, is: notStated, at: 方案 },
  { rule: '支持措施尚须写明', given: { 措施写明的事项: [] }, is: ['任务分工', '完成时限'], at: ['二（四）'] },
  { rule: '支持措施制定日', given: {}, is: notStated, at: ['二（四）'] },

  { rule: '联络安排齐全', given: { 联络安排: 三项 }, is: true, at: 组织 },
  ...三项.map((one) => ({
    rule: '联络安排齐全',
    given: { 联络安排: 三项.filter((other) => other !== one) },
    is: false,
    at: 组织,
  })),
  { rule: '联络安排尚缺', given: { 联络安排: [] }, is: 三项, at: 组织 },
  {
    rule: '联络员合规',
    given: { 联络员人数: '1', 联络员职级: '股级' },
    is: readings({ 依16号: false, 依6号: true, 各依其文: true }),
    at: 组织,
  },
  {
    rule: '联络员合规',
    given: { 联络员人数: '1', 联络员职级: '副科级' },
    is: readings({ 依16号: true, 依6号: false, 各依其文: false }),
    at: 组织,
    by: ['以上以下含本数'],
  },
  {
    rule: '联络员合规',
    given: { 联络员人数: '1', 联络员职级: '高于副科级' },
    is: readings({ 依16号: true, 依6号: false, 各依其文: false }),
    at: 组织,
  },
  { rule: '联络员合规', given: { 联络员人数: '1', 联络员职级: '股级以下' }, is: false, at: 组织 },
  { rule: '联络员合规', given: { 联络员人数: '0', 联络员职级: '股级' }, is: false, at: 组织 },
  { rule: '联络员合规', given: { 联络员人数: '2', 联络员职级: '股级' }, is: false, at: 组织 },
  {
    rule: '联络员由谁担任',
    given: {},
    is: readings({ 只是股长: '股长', 分管领导和股长: '分管领导和股长' }),
    at: 组织,
  },
  {
    rule: '推进情况报送频次',
    given: {},
    is: readings({ 依16号: '每月10日、25日各一次', 依6号: '每月一次', 各依其文: '每月一次' }),
    at: 组织,
  },
  { rule: '按月报送的日期', given: {}, is: notStated, at: 组织 },
  {
    rule: '工作专班督查频次',
    given: {},
    is: readings({ 依16号: '每半年一次', 依6号: '每月一次', 并行: '每月一次并每半年专项一次' }),
    at: 督查,
  },
  ...(
    [
      '县委、县政府议定事项',
      '领导小组交办事项',
      '急难愁盼问题',
      '推进不力或推诿扯皮',
      '政策落实不到位典型问题',
    ] as const
  ).map((督查事项) => ({ rule: '应建督查督办台账', given: { 督查事项 }, is: true, at: 督查 })),
  {
    rule: '应建督查督办台账',
    given: { 督查事项: '其他' },
    is: readings({ 及于同类: true, 限于所列: false }),
    at: 督查,
  },
  { rule: '应纳入13710督办系统', given: { 属于重大事项: true }, is: true, at: 督查 },
  { rule: '应纳入13710督办系统', given: { 属于重大事项: false }, is: false, at: 督查 },
  { rule: '重大事项和办理期限', given: {}, is: notStated, at: 督查 },
  { rule: '应否通报表扬并建议作选用依据', given: { 成绩突出: true }, is: true, at: 督查 },
  { rule: '应否通报表扬并建议作选用依据', given: { 成绩突出: false }, is: false, at: 督查 },
  ...(['乡镇', '有关部门'] as const).map((考核对象) => ({
    rule: '是否季度考核',
    given: { 考核对象 },
    is: true,
    at: 督查,
  })),
  {
    rule: '是否季度考核',
    given: { 考核对象: '经开区' },
    is: readings({ 不包括: false, 包括: true }),
    at: 督查,
  },
  {
    rule: '季度考核由谁组织',
    given: {},
    is: readings({ 工作专班: '县优化营商环境促进市场主体倍增工作专班', 没有写明: notStated }),
    at: 督查,
  },
  { rule: '季度考核的组织单位', given: {}, is: notStated, at: 督查 },
  { rule: '季度考核的分值', given: {}, is: notStated, at: 督查 },
  { rule: '宣传专栏尚缺', given: { 已设专栏: [] }, is: 五处, at: ['六（四）'] },
)
