import { document } from './policy.ts'
import './eligibility.ts'
import './premium.ts'
import './claims.ts'
import './responsibilities.ts'
import './benefits.ts'

const { informative, policy } = document

informative('落款', '通知/第1款')
informative('目的依据', '第1款')
informative('指导思想', '一第1款')

export const 葡萄低温保险 = policy
