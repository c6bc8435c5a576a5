import { document } from './policy.ts'
import './targets.ts'
import './pool.ts'
import './channel.ts'
import './legacy.ts'
import './rewards.ts'
import './taxes.ts'
import './responsibilities.ts'
import './benefits.ts'

const { informative, policy } = document

informative('落款', '通知/第1款')
informative('目的依据', '第1款')
informative('指导思想', '一第1款')

export const 上市挂牌倍增 = policy
