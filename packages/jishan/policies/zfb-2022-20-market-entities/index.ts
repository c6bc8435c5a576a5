import { document } from './policy.ts'
import './firms.ts'
import './teams.ts'
import './timing.ts'
import './problems.ts'
import './responsibilities.ts'
import './benefits.ts'

const { awaits, informative, policy } = document

informative('落款', '通知/第1款', '第2款')
informative('目的依据', '第1款')
informative('指导思想', '一第1款')

awaits('台账', {
  '四（三）': '问题清单',
  '五（三）': '工作台账',
})

export const 助企纾困 = policy
