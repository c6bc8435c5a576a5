import { document } from './policy.ts'
import './scope.ts'
import './industry.ts'
import './traffic.ts'
import './service.ts'
import './commitment.ts'
import './start.ts'
import './land.ts'
import './process.ts'
import './benefits.ts'
import './project-duties.ts'
import './supervision-duties.ts'

const { awaits, informative, policy } = document

informative('落款', '通知/第1款', '第2款')
informative('目的依据', '第1款')
informative('指导思想', '一第1款', '四第1款')

awaits('台账', {
  '五（二）第1款': '监管台账',
  '五（四）第1款': '信用承诺、监管和奖惩信息',
  '六（一）第1款': '一个项目一本台账',
})

export const 承诺制改革 = policy
