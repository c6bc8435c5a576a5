import { notStated, readings } from '@zhengling/law'
import { document } from './policy.ts'

/** Who makes each plan, who approves it, and what it rests on. */
export const makerExamples = document.examples(
  {
    rule: '规划由谁编制',
    given: { 规划: '综合规划' },
    is: '县住建局会同专业主管部门和建设单位',
    at: ['三（一）'],
  },
  { rule: '规划由谁编制', given: { 规划: '年度建设计划' }, is: '县住建局', at: ['三（一）'] },
  { rule: '规划由谁编制', given: { 规划: '综合建设方案' }, is: '县住建局', at: ['三（一）'] },
  { rule: '规划由谁编制', given: { 规划: '国土空间规划' }, is: '县自然资源局', at: ['四（三）'] },
  { rule: '规划由谁编制', given: { 规划: '详细规划' }, is: '县自然资源局', at: ['三（二）'] },
  {
    rule: '规划由谁编制',
    given: { 规划: '专业规划' },
    is: readings({ 主管部门编: '专业主管部门', 权属单位也编: '专业主管部门和权属单位' }),
    at: ['三（五）', '四（四）'],
  },
  { rule: '规划由谁批准', given: { 规划: '综合规划' }, is: '县政府', at: ['三（一）'] },
  { rule: '规划由谁批准', given: { 规划: '综合建设方案' }, is: '随工程设计方案审查', at: ['三（一）'] },
  ...(['年度建设计划', '国土空间规划', '详细规划', '专业规划'] as const).map((规划) => ({
    rule: '规划由谁批准',
    given: { 规划 },
    is: notStated,
    at: ['三（一）'] as const,
  })),
  { rule: '其他规划由谁批准', given: {}, is: notStated, at: ['三（五）'] },
  { rule: '编制以什么为前提', given: { 规划: '年度建设计划' }, is: '建设单位的年度建设需求', at: ['三（一）'] },
  { rule: '编制以什么为前提', given: { 规划: '详细规划' }, is: '专业规划', at: ['三（二）'] },
  { rule: '编制以什么为前提', given: { 规划: '专业规划' }, is: '国土空间规划和综合规划', at: ['三（五）'] },
  ...(['综合规划', '综合建设方案', '国土空间规划'] as const).map((规划) => ({
    rule: '编制以什么为前提',
    given: { 规划 },
    is: notStated,
    at: ['三（一）'] as const,
  })),
  { rule: '其他规划的先后', given: {}, is: notStated, at: ['三（一）'] },
)
