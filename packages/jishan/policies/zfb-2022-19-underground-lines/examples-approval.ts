import { notReached, notStated, readings } from '@zhengling/law'
import { document } from './policy.ts'

const 两局并列 = '县住建局和县自然资源局'
const 三家 = ['县行政审批局', '县住建局', '县自然资源局'] as const

/** Who approves what with whom. */
export const approvalExamples = document.examples(
  { rule: '行政审批局与谁协同', given: { 审批事项: '立项' }, is: '县发改局', at: ['三（三）'] },
  ...(['规划', '规划核实'] as const).map((审批事项) => ({
    rule: '行政审批局与谁协同',
    given: { 审批事项 },
    is: readings({ 共同参与: 两局并列, 分别参与: '县自然资源局' }),
    at: ['三（三）', '三（二）'] as const,
  })),
  ...(['施工许可', '竣工验收'] as const).map((审批事项) => ({
    rule: '行政审批局与谁协同',
    given: { 审批事项 },
    is: readings({ 共同参与: 两局并列, 分别参与: '县住建局' }),
    at: ['三（三）', '三（二）'] as const,
  })),
  { rule: '行政审批局与谁协同', given: { 审批事项: '临时占用或挖掘' }, is: notStated, at: ['三（三）'] },
  { rule: '占用挖掘的相关部门', given: {}, is: notStated, at: ['三（三）'] },
  {
    rule: '审批由谁主办',
    given: { 审批事项: '立项' },
    is: readings({ 行政审批局: '县行政审批局', 被协同的单位: '县发改局' }),
    at: ['三（三）'],
  },
  {
    rule: '审批由谁主办',
    given: { 审批事项: '施工许可' },
    is: readings({
      行政审批局: '县行政审批局',
      '被协同的单位+共同参与': 两局并列,
      '被协同的单位+分别参与': '县住建局',
    }),
    at: ['三（三）'],
  },
  {
    rule: '审批由谁主办',
    given: { 审批事项: '临时占用或挖掘' },
    is: readings({ 行政审批局: '县行政审批局', 被协同的单位: notStated }),
    at: ['三（三）'],
  },
  {
    rule: '审批尚未参与的单位',
    given: { 审批事项: '立项', 已参与单位: [] },
    is: ['县行政审批局', '县发改局'],
    at: ['三（三）'],
  },
  {
    rule: '审批尚未参与的单位',
    given: { 审批事项: '立项', 已参与单位: ['县行政审批局'] },
    is: ['县发改局'],
    at: ['三（三）'],
  },
  ...(['规划', '规划核实'] as const).map((审批事项) => ({
    rule: '审批尚未参与的单位',
    given: { 审批事项, 已参与单位: [] },
    is: readings({ 共同参与: [...三家], 分别参与: ['县行政审批局', '县自然资源局'] }),
    at: ['三（三）', '三（二）'] as const,
  })),
  ...(['施工许可', '竣工验收'] as const).map((审批事项) => ({
    rule: '审批尚未参与的单位',
    given: { 审批事项, 已参与单位: [] },
    is: readings({ 共同参与: [...三家], 分别参与: ['县行政审批局', '县住建局'] }),
    at: ['三（三）', '三（二）'] as const,
  })),
  { rule: '审批尚未参与的单位', given: { 审批事项: '规划', 已参与单位: 三家 }, is: [], at: ['三（三）'] },
  { rule: '审批尚未参与的单位', given: { 审批事项: '临时占用或挖掘' }, is: notReached, at: ['三（三）'] },
  {
    rule: '联席会议由谁建立',
    given: {},
    is: readings({ 领导小组: '领导小组', 县政府办: '县政府办' }),
    at: ['四（一）', '二第1款'],
  },
  {
    rule: '工作方案是否另定',
    given: {},
    is: readings({ 就是本方案: '本方案即是', 另有一份: '还须另定' }),
    at: ['四（一）'],
  },
)
