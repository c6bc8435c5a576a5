import { document } from './policy.ts'
import './members.ts'
import './plans.ts'
import './makers.ts'
import './approval.ts'
import './responsibilities.ts'

const { awaits, informative, policy } = document

informative('落款', '通知/第1款')
informative('目的依据', '一第1款')
informative(
  '名单',
  '二表1第1行',
  '二表1第2行',
  '二表1第3行',
  '二表1第4行',
  '二表1第5行',
  '二表1第6行',
  '二表1第8行',
  '二表1第12行',
  '二表1第13行',
  '二表1第14行',
  '二表1第15行',
  '二表1第16行',
  '二表1第17行',
  '二表1第18行',
  '二表1第19行',
  '二表1第20行',
  '二表1第21行',
  '二表1第22行',
)

awaits('台账', {
  '三（一）': '综合管理信息系统',
  '三（五）': '专业管线信息系统',
  '四（二）': '信息数据管理库',
  '四（四）': '专业管线信息系统',
  '五（三）': '业务主管领导和工作人员名册',
})
awaits('程序', {
  '三（三）': '管线项目审批和占用挖掘许可',
})

export const 地下管线 = policy
