import { document } from './policy.ts'
import './conversion.ts'
import './running.ts'
import './duties.ts'
import './responsibilities.ts'
import './benefits.ts'

const { informative, policy } = document

informative('落款', '通知/第1款', '第2款')
informative('目的依据', '第1款')
informative('指导思想', '一（一）第1款')
informative('宣传号召', '一（二）2', '三（一）第1款')

export const 清洁取暖 = policy
