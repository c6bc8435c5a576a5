import { document } from './policy.ts'
import './conversion.ts'
import './running.ts'
import './duties.ts'
import './responsibilities.ts'
import './benefits.ts'

const { awaits, informative, policy } = document

informative('落款', '通知/第1款', '第2款')
informative('目的依据', '第1款')
informative('指导思想', '一（一）第1款')
informative('宣传号召', '一（二）2', '三（一）第1款')

awaits('台账', {
  二第1款: '改造户',
  '三（四）第1款': '领取运行补贴的用户',
})
awaits('程序', {
  '五（一）第2款': '运行补贴的审核和发放',
  '五（一）第5款': '资金分配和拨付',
})

export const 清洁取暖 = policy
