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

const { awaits, informative, policy } = document

informative('落款', '通知/第1款', '第2款')
informative('目的依据', '第1款')

awaits('台账', {
  '二（一）2（2）': '污染源整治清单',
  '二（二）1（2）': '两区地块档案',
  '二（三）1（3）': '仓储物流设施备案',
  '二（三）1（7）': '投诉举报线索',
})

export const 粮食安全责任制 = policy
