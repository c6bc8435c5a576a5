import { document } from './policy.ts'
import './growth.ts'
import './totals.ts'
import './structure.ts'
import './support.ts'
import './projects.ts'
import './mechanism.ts'
import './plans.ts'
import './supervision.ts'
import './tasks.ts'
import './task-forces.ts'
import './responsibilities.ts'
import './benefits.ts'

const { awaits, informative, policy } = document

informative('目的依据', '第1款')
informative('指导思想', '一第1款', '二（一）', '二（三）')
informative('宣传号召', '三3', '三4')

awaits('程序', {
  '四（二）4': '一次性奖励的申领和兑付',
})

export const 市场主体倍增 = policy
