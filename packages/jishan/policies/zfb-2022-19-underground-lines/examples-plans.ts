import { missing, notReached, notStated, readings } from '@zhengling/law'
import { 会同编制, 纳入两处, 编制依据 } from './lists.ts'
import { document } from './policy.ts'

const 各步 = ['组织编制', '报县政府', '县政府批准', '实施'] as const

/** Which plan by when, in which order, on what basis. */
export const planExamples = document.examples(
  ...(['成立领导协调机构', '建立联席会议和协调机制', '制定工作方案'] as const).map((工作) => ({
    rule: '完成期限',
    given: { 工作 },
    is: '2022-04-30',
    at: ['四（一）'] as const,
  })),
  ...(['现状调查摸底', '信息数据管理库', '年度实施计划'] as const).map((工作) => ({
    rule: '完成期限',
    given: { 工作 },
    is: '2022-12-31',
    at: ['四（二）'] as const,
  })),
  // What the special plans rest on is due two months after them.
  {
    rule: '完成期限',
    given: { 工作: '综合规划' },
    is: readings({ 各按各期: '2022-12-31', 综合规划提前: '2022-10-31', 专业规划顺延: '2022-12-31' }),
    at: ['四（二）', '三（五）', '四（四）'],
  },
  {
    rule: '完成期限',
    given: { 工作: '专业规划' },
    is: readings({ 各按各期: '2022-10-31', 综合规划提前: '2022-10-31', 专业规划顺延: '2022-12-31' }),
    at: ['四（四）', '三（五）', '四（二）'],
  },
  { rule: '完成期限', given: { 工作: '专业信息系统' }, is: '2022-10-31', at: ['四（四）'] },
  { rule: '完成期限', given: { 工作: '国土空间规划和详细规划' }, is: notStated, at: ['四（三）'] },
  { rule: '完成期限', given: {}, is: missing('工作'), at: [] },
  {
    rule: '综合规划完成期限',
    given: {},
    is: readings({ 各按各期: '2022-12-31', 综合规划提前: '2022-10-31', 专业规划顺延: '2022-12-31' }),
    at: ['四（二）', '四（四）'],
  },
  {
    rule: '专业规划完成期限',
    given: {},
    is: readings({ 各按各期: '2022-10-31', 综合规划提前: '2022-10-31', 专业规划顺延: '2022-12-31' }),
    at: ['四（四）', '四（二）'],
  },
  { rule: '与城市规划同步的日期', given: {}, is: notStated, at: ['四（三）'] },
  { rule: '按期完成', given: { 工作: '专业信息系统', 完成日: '2022-10-31' }, is: true, at: ['四（四）'] },
  { rule: '按期完成', given: { 工作: '专业信息系统', 完成日: '2022-11-01' }, is: false, at: ['四（四）'] },
  {
    rule: '按期完成',
    given: { 工作: '专业规划', 完成日: '2022-11-30' },
    is: readings({ 各按各期: false, 综合规划提前: false, 专业规划顺延: true }),
    at: ['四（四）'],
  },
  {
    rule: '综合规划按期完成',
    given: { 综合规划编成日: '2022-12-31', 综合规划批准日: '2022-12-31' },
    is: true,
    at: ['四（二）'],
  },
  {
    rule: '综合规划按期完成',
    given: { 综合规划编成日: '2022-12-31', 综合规划批准日: '2023-01-01' },
    is: readings({ 编成即可: true, 须经批准: false }),
    at: ['四（二）', '三（一）'],
  },
  {
    rule: '综合规划按期完成',
    given: { 综合规划编成日: '2023-01-01', 综合规划批准日: '2023-01-20' },
    is: false,
    at: ['四（二）'],
  },
  { rule: '综合规划尚未会同的单位', given: { 综合规划已会同的单位: [] }, is: [...会同编制], at: ['三（一）'] },
  {
    rule: '综合规划尚未会同的单位',
    given: { 综合规划已会同的单位: ['专业主管部门'] },
    is: ['地下管线建设单位'],
    at: ['三（一）'],
  },
  ...各步.map((is, i) => ({
    rule: '综合规划下一步',
    given: { 综合规划已办: 各步.slice(0, i) },
    is,
    at: ['三（一）'] as const,
  })),
  { rule: '综合规划下一步', given: { 综合规划已办: 各步 }, is: '已办结', at: ['三（一）'] },
  ...([['报县政府'], ['组织编制', '县政府批准'], ['组织编制', '报县政府', '实施']] as const).map((综合规划已办) => ({
    rule: '综合规划下一步',
    given: { 综合规划已办 },
    is: notReached,
    at: ['三（一）'] as const,
  })),

  { rule: '专业规划依据齐全', given: { 专业规划依据: 编制依据 }, is: true, at: ['三（五）'] },
  ...编制依据.map((一件) => ({
    rule: '专业规划依据齐全',
    given: { 专业规划依据: [一件] },
    is: false,
    at: ['三（五）'] as const,
  })),
  { rule: '专业规划尚缺依据', given: { 专业规划依据: [] }, is: [...编制依据], at: ['三（五）'] },
  { rule: '专业规划尚缺依据', given: { 专业规划依据: ['国土空间规划'] }, is: ['地下管线综合规划'], at: ['三（五）'] },
  { rule: '现在可否编成专业规划', given: { 专业规划依据: 编制依据 }, is: true, at: ['三（五）'] },
  {
    rule: '现在可否编成专业规划',
    given: { 专业规划依据: ['国土空间规划'] },
    is: readings({ 各按各期: true, 综合规划提前: false, 专业规划顺延: false }),
    at: ['三（五）', '四（四）'],
  },
  { rule: '现在可否编成专业规划', given: { 专业规划依据: ['地下管线综合规划'] }, is: false, at: ['三（五）'] },
  { rule: '现在可否编成专业规划', given: { 专业规划依据: [] }, is: false, at: ['三（五）'] },
  { rule: '详细规划合规', given: { 详细规划纳入专业规划: true }, is: true, at: ['三（二）'] },
  { rule: '详细规划合规', given: { 详细规划纳入专业规划: false }, is: false, at: ['三（二）'] },

  { rule: '年度建设计划下一步', given: { 年度计划已办: [] }, is: '报送建设需求', at: ['三（一）'] },
  { rule: '年度建设计划下一步', given: { 年度计划已办: ['报送建设需求'] }, is: '编制年度计划', at: ['三（一）'] },
  { rule: '年度建设计划下一步', given: { 年度计划已办: ['编制年度计划'] }, is: notReached, at: ['三（一）'] },
  {
    rule: '年度建设计划下一步',
    given: { 年度计划已办: ['报送建设需求', '编制年度计划'] },
    is: '已办结',
    at: ['三（一）'],
  },
  { rule: '年度需求报送时间', given: {}, is: notStated, at: ['三（一）'] },
  { rule: '计划的年度', given: {}, is: notStated, at: ['四（二）'] },
  {
    rule: '次年是否再编年度实施计划',
    given: {},
    is: readings({ 只编一份: false, 每年一份: true }),
    at: ['四（二）', '三（一）'],
  },
  { rule: '另一份计划或系统的期限', given: {}, is: notStated, at: ['三（一）'] },
  {
    rule: '年度建设计划期限',
    given: {},
    is: readings({ 同一份: '2022-12-31', 两份: notStated }),
    at: ['三（一）', '四（二）'],
  },
  {
    rule: '综合管理信息系统期限',
    given: {},
    is: readings({ 同一个: '2022-12-31', 两个: notStated }),
    at: ['三（一）', '四（二）'],
  },
  { rule: '信息尚未纳入的平台', given: { 信息已纳入的平台: [] }, is: [...纳入两处], at: ['三（一）'] },
  {
    rule: '信息尚未纳入的平台',
    given: { 信息已纳入的平台: ['城市数据化管理平台'] },
    is: ['国土空间规划“一张图”'],
    at: ['三（一）'],
  },
  { rule: '市政工程设计方案可否审查', given: { 已编综合建设方案: true }, is: true, at: ['三（一）'] },
  { rule: '市政工程设计方案可否审查', given: { 已编综合建设方案: false }, is: false, at: ['三（一）'] },
  { rule: '即时交换的时限', given: {}, is: notStated, at: ['三（五）'] },
  { rule: '管线数据报送时限', given: {}, is: notStated, at: ['四（四）'] },
  {
    rule: '管线数据报送期限',
    given: {},
    is: readings({ 十月底: '2022-10-31', 只写及时: notStated }),
    at: ['四（四）'],
  },
)
