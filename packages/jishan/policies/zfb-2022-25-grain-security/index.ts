import { document } from './policy.ts'
import './leaders.ts'
import './money.ts'
import './farming.ts'
import './supply.ts'
import './land.ts'
import './county-duties.ts'
import './responsibilities.ts'
import './supply-duties.ts'
import './benefits.ts'

const { informative, policy } = document

informative('落款', '通知/第1款', '第2款')
informative('目的依据', '第1款')

export const 粮食安全责任制 = policy
