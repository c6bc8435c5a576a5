import { document } from './policy.ts'
import './plans.ts'
import './storage.ts'
import './rotation.ts'
import './subsidy.ts'
import './release.ts'
import './sanctions.ts'
import './responsibilities.ts'
import './benefits.ts'

const { informative, policy } = document

informative('目的依据', '第一条')
informative('转引上位规定', '第二十八条')
informative('定义', '第七条', '第八条')
informative('落款', '通知/第1款', '第1款')

export const 县级储备粮 = policy
