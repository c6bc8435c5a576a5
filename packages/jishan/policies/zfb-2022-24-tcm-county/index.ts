import { document } from './policy.ts'
import './hospitals.ts'
import './health-centres.ts'
import './clinics.ts'
import './people.ts'
import './funds.ts'
import './timing.ts'
import './conduct.ts'
import './task-duties.ts'
import './responsibilities.ts'
import './benefits.ts'

const { awaits, informative, policy } = document

informative('落款', '通知/第1款', '第2款')
informative('目的依据', '第1款')
informative('指导思想', '一第1款')

awaits('台账', {
  '四（七）': '中草药种植',
  '五（三）3': '创建资料',
})
awaits('程序', {
  '五（二）第1款': '申报',
})

export const 中医药示范县 = policy
